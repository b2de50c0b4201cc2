import { compileConnection } from './compile-connection.js';
import type { CompileContext } from './compile-context.js';
import type { Compiled } from './compiled.js';
import { compileNodeEdge } from './link-edges.js';
import type { LinkPart } from './link-part.js';
import type { ResultObject } from './selection.js';

/** `articles` of a document, in their order; the link is structural and has no relation. */
export function compileArticles(
  context: CompileContext,
  part: LinkPart,
): Compiled<ResultObject> {
  const article = context.builder.variable('n');
  return compileConnection(context.builder, part.field, {
    scope: part.variable,
    match: `MATCH (${part.variable})<-[:IN_DOCUMENT]-(${article}:Article)`,
    conditions: part.guard,
    variables: [article],
    keys: [
      { expression: `${article}.position`, type: 'number', direction: 'ASC' },
      { expression: `${article}.id`, type: 'string', direction: 'ASC' },
    ],
    signature: 'Document.articles',
    compileEdge: (fields, into) => {
      compileNodeEdge(
        context,
        { fields, node: article, types: ['Article'] },
        into,
      );
    },
    compileNode: (fields) => context.node(article, ['Article'], fields),
  });
}
