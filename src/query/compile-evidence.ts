import type { CompileContext } from './compile-context.js';
import {
  addPart,
  addProperty,
  asList,
  emptyFields,
  listOf,
  readFields,
} from './compiled.js';
import type { Compiled } from './compiled.js';
import { pageOf } from './page.js';
import type { ResultObject, SelectedField } from './selection.js';

/** The passages that state a fact, in the order of documents and text. */
export function compileEvidence(
  context: CompileContext,
  fact: string,
  field: SelectedField,
): Compiled<readonly ResultObject[]> {
  const { builder } = context;
  const evidence = builder.variable('v');
  const article = builder.variable('a');
  const document = builder.variable('d');
  const result = builder.variable('f');
  const factVariable = builder.variable('i');
  const parts = emptyFields();
  let needsDocument = false;
  for (const { name, responseKey, fields } of field.fields) {
    if (name === 'article' || name === 'document') {
      needsDocument ||= name === 'document';
      const [variable, type] =
        name === 'article'
          ? ([article, 'Article'] as const)
          : ([document, 'Document'] as const);
      const part = context.node(variable, [type], fields);
      addPart(parts, { part, responseKey });
    } else {
      addProperty(parts, { expression: `${evidence}.${name}`, responseKey });
    }
  }
  const variables = [evidence, article, ...(needsDocument ? [document] : [])];
  const [scope, binding] = factScope(fact, factVariable);
  const lines = [
    `CALL (${scope}) {`,
    binding,
    `MATCH (${evidence}:Evidence {fact: ${factVariable}})-[:IN_ARTICLE]->(${article}:Article)`,
    needsDocument
      ? `MATCH (${article})-[:IN_DOCUMENT]->(${document}:Document)`
      : '',
    `WITH ${variables.join(', ')} ORDER BY ${evidence}.document, ${evidence}.start, ${evidence}.id LIMIT ${builder.parameter(pageOf(field.args).size)}`,
    ...parts.calls,
    `RETURN collect(${listOf(parts)}) AS ${result}`,
    '}',
  ];
  return {
    calls: [lines.filter((line) => line !== '').join('\n')],
    projection: result,
    read: (raw) =>
      asList(raw).map((item) =>
        readFields(parts.readers, asList(item), undefined),
      ),
  };
}

/** `r0.id` is reached through its variable: a subquery may only see whole variables. */
function factScope(
  fact: string,
  factVariable: string,
): readonly [string, string] {
  const [variable = fact] = fact.split('.');
  return [variable, `WITH ${fact} AS ${factVariable}`];
}
