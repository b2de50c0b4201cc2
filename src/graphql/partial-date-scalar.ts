import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

import { parsePartialDate } from '../util/partial-date.js';

/** `Date`: a calendar date as precisely as it is known. */
export const partialDateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description:
    'A calendar date as precisely as it is known: a day (2023-12-28), a month (2023-12) or a year (2023).',
  serialize: (value) => String(value),
  parseValue: parse,
  parseLiteral: (node) =>
    parse(node.kind === Kind.STRING ? node.value : undefined),
});

function parse(value: unknown): string {
  if (typeof value === 'string' && parsePartialDate(value) !== undefined)
    return value;
  throw new GraphQLError(
    `${JSON.stringify(value)} is not a date; write a day (2023-12-28), a month (2023-12) or a year (2023).`,
    { extensions: { code: 'BAD_USER_INPUT' } },
  );
}
