import { type ASTNode, GraphQLError } from 'graphql';
import { type RequestLimit, requestLimits } from './request-limits.js';

const sentences: Readonly<Record<RequestLimit, string>> = {
  bodyBytes:
    'The request body is larger than %n bytes; send less in one request.',
  tokens:
    'The document has more than %n tokens; split it into several requests.',
  depth:
    'The operation nests fields deeper than %n levels; ask for the inner part by id instead.',
  aliases:
    'The operation has more than %n aliased fields; split it into several requests.',
  rootFields:
    'The operation has more than %n root fields; split it into several requests.',
  directives: 'The document has more than %n directives; remove some.',
  recursiveSelections:
    'The operation selects more than %n fields once its fragments are spread; split it into several requests.',
};

export function limitMessage(limit: RequestLimit): string {
  return sentences[limit].replace(
    '%n',
    requestLimits[limit].toLocaleString('en'),
  );
}

/** What a client reads beside the message of a refused request. */
export function limitExtensions(limit: RequestLimit): {
  readonly code: 'LIMIT_EXCEEDED';
  readonly limit: RequestLimit;
  readonly maximum: number;
} {
  return { code: 'LIMIT_EXCEEDED', limit, maximum: requestLimits[limit] };
}

export function limitError(limit: RequestLimit, node: ASTNode): GraphQLError {
  return new GraphQLError(limitMessage(limit), {
    nodes: [node],
    extensions: limitExtensions(limit),
  });
}
