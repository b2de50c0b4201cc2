import { links } from '../ontology/links.js';
import { nodeTypeOfKind, nodeTypes } from '../ontology/node-types.js';
import type { NodeTypeName } from '../ontology/node-types.js';

import { compileArticles } from './compile-articles.js';
import type { CompileContext } from './compile-context.js';
import { compileMentions } from './compile-mentions.js';
import { compileRelations } from './compile-relations.js';
import {
  compileMetrics,
  compileTimeline,
  compileTypedLink,
} from './compile-typed-link.js';
import { asMap, emptyFields, readFields } from './compiled.js';
import type { Compiled } from './compiled.js';
import type { LinkPart } from './link-part.js';
import type { ResultObject, SelectedField } from './selection.js';

export interface NodeSelection {
  readonly variable: string;
  /** The concrete types that the node may have. */
  readonly types: readonly NodeTypeName[];
  readonly fields: readonly SelectedField[];
}

/** A node as a map projection, its links as subqueries before it. Reads null for a missing node. */
export function compileNode(
  context: CompileContext,
  selection: NodeSelection,
): Compiled<ResultObject | null> {
  const { variable, types, fields } = selection;
  const parts = emptyFields();
  const single = types.length === 1 ? types[0] : undefined;
  const identity = single === undefined ? ['.id', '.kind'] : ['.id'];
  for (const field of fields) {
    const applicable =
      field.on === undefined
        ? types
        : types.filter((name) => field.on?.includes(name));
    const [type] = applicable;
    if (type === undefined) continue;
    const { responseKey, on } = field;
    if (isStored(field.name, applicable)) {
      const { name } = field;
      const isList = nodeTypes[type].properties[name]?.type === 'STRING_LIST';
      parts.entries.add(`.${name}`);
      parts.readers.push({
        responseKey,
        on,
        read: (raw) => raw[name] ?? (isList ? [] : null),
      });
      continue;
    }
    const guarded: NodeSelection = { variable, types: applicable, fields: [] };
    const guard = applicable.length < types.length ? guardOf(guarded) : [];
    const part = compilePart(context, { ...guarded, guard, field });
    if (part === undefined) continue;
    const key = context.builder.variable('m');
    parts.calls.push(...part.calls);
    parts.entries.add(`${key}: ${part.projection}`);
    parts.readers.push({ responseKey, on, read: (raw) => part.read(raw[key]) });
  }
  return {
    calls: parts.calls,
    projection: `${variable} {${[...new Set([...identity, ...parts.entries])].join(', ')}}`,
    read: (raw) => {
      const map = asMap(raw);
      if (map === null || map['id'] == null) return null;
      const typeName = single ?? nodeTypeOfKind(String(map['kind']));
      return {
        ...readFields(parts.readers, map, typeName),
        __typename: typeName,
      };
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
    read: (raw) => compiled.read(Array.isArray(raw) ? raw[0] : null),
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
