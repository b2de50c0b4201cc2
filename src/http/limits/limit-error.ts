import { type ASTNode, GraphQLError } from 'graphql';
import { type Limit, type LimitDetails, limitDetails } from '../../limits.js';

/** The bounds that are held before an operation runs, on its body and its document. */
export type RequestLimit = keyof typeof sentences;

const sentences = {
  bodyBytes: 'The request body is larger than %n bytes; send less at once.',
  ingestBodyBytes:
    'The request body is larger than %n bytes; send less at once.',
  tokens:
    'The document has more than %n tokens; split it into several requests.',
  depth:
    'The operation nests fields %a levels deep, and %n are allowed; ask for the inner part by id instead.',
  aliases:
    'The operation has %a aliased fields, and %n are allowed; split it into several requests.',
  rootFields:
    'The operation has %a root fields, and %n are allowed; split it into several requests.',
  directives:
    'The document has %a directives, and %n are allowed; remove some.',
  recursiveSelections:
    'The operation selects %a fields once its fragments are spread, and %n are allowed; split it into several requests.',
} as const satisfies Partial<Record<Limit, string>>;

/** What is wrong and what to do, in the form of an error of the API. */
export function limitProblem(
  limit: RequestLimit,
  asked: number,
): {
  readonly message: string;
  readonly extensions: LimitDetails & { readonly code: 'LIMIT_EXCEEDED' };
} {
  const details = limitDetails(limit, asked);
  return {
    message: sentences[limit]
      .replace('%n', details.maximum.toLocaleString('en'))
      .replace('%a', asked.toLocaleString('en')),
    extensions: { code: 'LIMIT_EXCEEDED', ...details },
  };
}

/** The same as an error of a validation rule. */
export function limitError(
  limit: RequestLimit,
  asked: number,
  node: ASTNode,
): GraphQLError {
  const { message, extensions } = limitProblem(limit, asked);
  return new GraphQLError(message, { nodes: [node], extensions });
}
