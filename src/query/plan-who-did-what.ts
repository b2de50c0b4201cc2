import { compileConnection } from './compile-connection.js';
import { compileNodeEdge } from './link-edges.js';
import { createCompileContext } from './create-compile-context.js';
import { eventMatch } from './event-match.js';
import { queryPlan } from './query-plan.js';
import type { QueryPlan } from './query-plan.js';
import type { ResultObject, SelectedField } from './selection.js';

/** `whoDidWhat`: the events that meet some conditions, newest first and undated ones last. */
export function planWhoDidWhat(field: SelectedField): QueryPlan<ResultObject> {
  const context = createCompileContext();
  const { builder } = context;
  const event = builder.variable('n');
  const { match, conditions, startsFromPart } = eventMatch(
    context,
    event,
    field.args,
  );
  // A subquery that counts cannot tell them apart on every engine.
  const counted =
    startsFromPart && field.fields.some(({ name }) => name === 'totalCount')
      ? builder.variable('c')
      : undefined;
  const connection = compileConnection(builder, field, {
    scope: '',
    match,
    conditions,
    ...(counted === undefined ? {} : { count: counted }),
    variables: [event],
    keys: [
      {
        expression: `coalesce(${event}.dateLatest, '')`,
        type: 'string',
        direction: 'DESC',
      },
      { expression: `${event}.name`, type: 'string', direction: 'ASC' },
      { expression: `${event}.id`, type: 'string', direction: 'ASC' },
    ],
    signature: 'whoDidWhat',
    compileEdge: (fields, into) => {
      compileNodeEdge(context, { fields, node: event, types: ['Event'] }, into);
    },
    compileNode: (fields) => context.node(event, ['Event'], fields),
  });
  return queryPlan(
    context,
    [
      counted === undefined
        ? ''
        : `CALL () { ${match} ${conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')} `}RETURN count(${event}) AS ${counted} }`,
      ...connection.calls,
      `RETURN ${connection.projection} AS data`,
    ],
    (rows) => connection.read(rows[0]?.['data']),
  );
}
