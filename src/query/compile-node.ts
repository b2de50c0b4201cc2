import { links } from '../ontology/links.js';
import { nodeTypeOfKind, nodeTypes } from '../ontology/node-types.js';
import type { NodeTypeName } from '../ontology/node-types.js';

import { compileArticles } from './compile-articles.js';
import type { CompileContext } from './compile-context.js';
import { compileMentions } from './compile-mentions.js';
import { compileRelationCounts } from './compile-relation-counts.js';
import { compileRelations } from './compile-relations.js';
import {
  compileMetrics,
  compileTimeline,
  compileTypedLink,
} from './compile-typed-link.js';
import {
  addPart,
  addProperty,
  asList,
  emptyFields,
  listOf,
  readFields,
  slotOf,
} from './compiled.js';
import type { Compiled } from './compiled.js';
import type { LinkPart } from './link-part.js';
import { typeNameKey } from './selection.js';
import type { ResultObject, SelectedField } from './selection.js';

export interface NodeSelection {
  readonly variable: string;
  /** The concrete types that the node may have. */
  readonly types: readonly NodeTypeName[];
  readonly fields: readonly SelectedField[];
}

/** A node as a list of values, its links as subqueries before it. Reads null for a missing node. */
export function compileNode(
  context: CompileContext,
  selection: NodeSelection,
): Compiled<ResultObject | null> {
  const { variable, types, fields } = selection;
  const parts = emptyFields();
  const single = types.length === 1 ? types[0] : undefined;
  const idSlot = slotOf(parts, `${variable}.id`);
  const kindSlot =
    single === undefined ? slotOf(parts, `${variable}.kind`) : -1;
  for (const field of fields) {
    const applicable =
      field.on === undefined
        ? types
        : types.filter((name) => field.on?.includes(name));
    const [type] = applicable;
    if (type === undefined) continue;
    const { responseKey, on } = field;
    if (isStored(field.name, applicable)) {
      const isList =
        nodeTypes[type].properties[field.name]?.type === 'STRING_LIST';
      addProperty(parts, {
        expression: `${variable}.${field.name}`,
        responseKey,
        on,
        missing: isList ? [] : null,
      });
      continue;
    }
    const guarded: NodeSelection = { variable, types: applicable, fields: [] };
    const guard = applicable.length < types.length ? guardOf(guarded) : [];
    const part = compilePart(context, { ...guarded, guard, field });
    if (part !== undefined) addPart(parts, { part, responseKey, on });
  }
  return {
    calls: parts.calls,
    projection: listOf(parts),
    read: (raw) => {
      const row = asList(raw);
      if (row[idSlot] == null) return null;
      const typeName = single ?? nodeTypeOfKind(String(row[kindSlot]));
      const object = readFields(parts.readers, row, typeName);
      object[typeNameKey] = typeName;
      return object;
    },
  };
}

type NodePart = LinkPart & { readonly types: readonly NodeTypeName[] };

function compilePart(
  context: CompileContext,
  part: NodePart,
): Compiled<unknown> | undefined {
  const [type] = part.types;
  if (type === undefined) return undefined;
  const link = links[type][part.field.name];
  if (link !== undefined) return compileTypedLink(context, part, link);
  switch (part.field.name) {
    case 'relations':
      return compileRelations(context, part);
    case 'relationCounts':
      return compileRelationCounts(context, part);
    case 'timeline':
      return compileTimeline(context, part);
    case 'metrics':
      return compileMetrics(context, part);
    case 'mentions':
      return compileMentions(context, part);
    case 'articles':
      return compileArticles(context, part);
    case 'evidence':
      return context.evidence(`${part.variable}.id`, part.field);
    case 'document':
      return compileDocument(context, part);
    case 'within':
      return compileWithin(context, part);
    default:
      return undefined;
  }
}

/** The document of an article: the one structural link that leads to a single node. */
function compileDocument(
  context: CompileContext,
  part: NodePart,
): Compiled<ResultObject | null> {
  return compileSingle(context, part, {
    types: ['Document'],
    match: (target) =>
      `MATCH (${part.variable})-[:IN_DOCUMENT]->(${target}:Document)`,
  });
}

function compileWithin(
  context: CompileContext,
  part: NodePart,
): Compiled<ResultObject | null> {
  const id = context.builder.variable('i');
  return compileSingle(context, part, {
    types: entityTypes,
    match: (target) =>
      `WITH ${part.variable}.within AS ${id} MATCH (${target}:Entity {id: ${id}})`,
  });
}

const entityTypes = Object.values(nodeTypes)
  .filter(({ isEntity }) => isEntity)
  .map(({ name }) => name);

function compileSingle(
  context: CompileContext,
  part: NodePart,
  target: {
    readonly types: readonly NodeTypeName[];
    readonly match: (variable: string) => string;
  },
): Compiled<ResultObject | null> {
  const node = context.builder.variable('n');
  const result = context.builder.variable('f');
  const compiled = context.node(node, target.types, part.field.fields);
  return {
    calls: [
      [
        `CALL (${part.variable}) {`,
        target.match(node),
        ...compiled.calls,
        `RETURN collect(${compiled.projection}) AS ${result}`,
        '}',
      ].join('\n'),
    ],
    projection: result,
    read: (raw) => compiled.read(asList(raw)[0]),
  };
}

function isStored(name: string, types: readonly NodeTypeName[]): boolean {
  return (
    name === 'kind' ||
    types.every((type) => nodeTypes[type].properties[name] !== undefined)
  );
}

/** Holds a subquery to the types that asked for it, so that no other node pays for it. */
function guardOf({ variable, types }: NodeSelection): readonly string[] {
  const kinds = types.map((type) => `'${nodeTypes[type].kind}'`).join(', ');
  return [`${variable}.kind IN [${kinds}]`];
}
