import { entityTypeNames } from '../ontology/node-types.js';

import { compileConnection } from './compile-connection.js';
import type { CompileContext } from './compile-context.js';
import { asMap, emptyFields, readFields } from './compiled.js';
import type { Compiled } from './compiled.js';
import { addPart } from './link-edges.js';
import type { LinkPart } from './link-part.js';
import type { ResultObject, SelectedField } from './selection.js';

/** `mentions` of an entity: one row a place in the text, in the order of documents and text. */
export function compileMentions(
  context: CompileContext,
  part: LinkPart,
): Compiled<ResultObject> {
  const { builder } = context;
  const relation = builder.variable('r');
  const article = builder.variable('n');
  const mention = (fields: readonly SelectedField[]): Compiled<unknown> =>
    compileMention(
      context,
      { relation, article, entity: part.variable },
      fields,
    );
  return compileConnection(builder, part.field, {
    scope: part.variable,
    match: `MATCH (${part.variable})-[${relation}:MENTIONED_IN]->(${article}:Article)`,
    conditions: part.guard,
    variables: [relation, article, part.variable],
    keys: [
      { expression: `${article}.document`, type: 'string', direction: 'ASC' },
      { expression: `${relation}.start`, type: 'number', direction: 'ASC' },
      { expression: `${relation}.id`, type: 'string', direction: 'ASC' },
    ],
    signature: 'mentions',
    compileEdge: (fields, into) => {
      for (const { responseKey, fields: selected } of fields) {
        addPart(context, { responseKey, part: mention(selected) }, into);
      }
    },
    compileNode: mention,
  });
}

const mentionScalars: readonly string[] = [
  'id',
  'surface',
  'paragraph',
  'start',
  'end',
  'confidence',
];

function compileMention(
  context: CompileContext,
  ends: {
    readonly relation: string;
    readonly article: string;
    readonly entity: string;
  },
  fields: readonly SelectedField[],
): Compiled<unknown> {
  const into = emptyFields();
  for (const field of fields) {
    const { name, responseKey } = field;
    if (mentionScalars.includes(name)) {
      into.entries.add(`${name}: ${ends.relation}.${name}`);
      into.readers.push({
        responseKey,
        on: undefined,
        read: (raw) => raw[name] ?? null,
      });
    } else if (name === 'article') {
      addPart(
        context,
        {
          responseKey,
          part: context.node(ends.article, ['Article'], field.fields),
        },
        into,
      );
    } else if (name === 'entity') {
      addPart(
        context,
        {
          responseKey,
          part: context.node(ends.entity, entityTypeNames, field.fields),
        },
        into,
      );
    } else if (name === 'evidence') {
      addPart(
        context,
        { responseKey, part: context.evidence(`${ends.relation}.id`, field) },
        into,
      );
    }
  }
  const entries = [`id: ${ends.relation}.id`, ...into.entries].filter(
    (entry, index, all) => all.indexOf(entry) === index,
  );
  return {
    calls: into.calls,
    projection: `{${entries.join(', ')}}`,
    read: (raw) => readFields(into.readers, asMap(raw) ?? {}, undefined),
  };
}
