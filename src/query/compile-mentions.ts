import { entityTypeNames } from '../ontology/node-types.js';

import { compileConnection } from './compile-connection.js';
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
        addPart(into, { part: mention(selected), responseKey });
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
      addProperty(into, {
        expression: `${ends.relation}.${name}`,
        responseKey,
      });
      continue;
    }
    const part = compilePart(context, ends, field);
    if (part !== undefined) addPart(into, { part, responseKey });
  }
  return {
    calls: into.calls,
    projection: listOf(into),
    read: (raw) => readFields(into.readers, asList(raw), undefined),
  };
}

function compilePart(
  context: CompileContext,
  ends: {
    readonly relation: string;
    readonly article: string;
    readonly entity: string;
  },
  field: SelectedField,
): Compiled<unknown> | undefined {
  switch (field.name) {
    case 'article':
      return context.node(ends.article, ['Article'], field.fields);
    case 'entity':
      return context.node(ends.entity, entityTypeNames, field.fields);
    case 'evidence':
      return context.evidence(`${ends.relation}.id`, field);
    default:
      return undefined;
  }
}
