import type { LinkDefinition } from '../ontology/links.js';
import { entityTypeNames, nodeTypeNames } from '../ontology/node-types.js';
import type { NodeTypeName } from '../ontology/node-types.js';
import { relationTypeNames } from '../ontology/relation-types.js';
import { parsePartialDate } from '../util/partial-date.js';

import { compileConnection } from './compile-connection.js';
import type { ConnectionSource } from './compile-connection.js';
import type { CompileContext } from './compile-context.js';
import { compileRelationFields, relationScalars } from './compile-relation.js';
import { compileWhere } from './compile-where.js';
import type { Compiled, CompiledFields } from './compiled.js';
import type { SortKey } from './keyset.js';
import { linkPattern } from './link-pattern.js';
import { sortKeys } from './sort-keys.js';
import type { ResultObject, SelectedField } from './selection.js';

interface LinkPart {
  readonly variable: string;
  readonly guard: readonly string[];
  readonly field: SelectedField;
}

/** A typed link: the edges carry the relation. */
export function compileTypedLink(
  context: CompileContext,
  part: LinkPart,
  link: LinkDefinition,
): Compiled<ResultObject> {
  const types = link.target === 'Entity' ? entityTypeNames : [link.target];
  return compileLink(context, part, { link, types });
}

/** `timeline`: the events that the entity took part in, oldest first, undated ones last. */
export function compileTimeline(
  context: CompileContext,
  part: LinkPart,
): Compiled<ResultObject> {
  return compileLink(context, part, {
    link: { relations: ['ACTED_IN'], direction: 'out', target: 'Event' },
    types: ['Event'],
    keys: (event, relation) => [
      {
        expression: `coalesce(${event}.dateEarliest, '9999')`,
        type: 'string',
        direction: 'ASC',
      },
      { expression: `${relation}.id`, type: 'string', direction: 'ASC' },
    ],
  });
}

/** `metrics`: the figures that measure the entity. */
export function compileMetrics(
  context: CompileContext,
  part: LinkPart,
): Compiled<ResultObject> {
  return compileLink(context, part, {
    link: { relations: ['MEASURES'], direction: 'in', target: 'Metric' },
    types: ['Metric'],
  });
}

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

/** `relations`: everything that links the entity to others, mentions only when they are asked for. */
export function compileRelations(
  context: CompileContext,
  part: LinkPart,
): Compiled<ResultObject> {
  const { builder } = context;
  const { args } = part.field;
  const relation = builder.variable('r');
  const other = builder.variable('n');
  const arrow = {
    BOTH: `-[${relation}]-`,
    OUT: `-[${relation}]->`,
    IN: `<-[${relation}]-`,
  }[directionOf(args['direction'])];
  const conditions = [...part.guard];
  const types =
    strings(args['types']) ??
    relationTypeNames.filter((type) => type !== 'MENTIONED_IN');
  conditions.push(`type(${relation}) IN ${builder.parameter(types)}`);
  const kinds = strings(args['kinds']);
  if (kinds !== undefined)
    conditions.push(`${other}.kind IN ${builder.parameter(kinds)}`);
  return compileConnection(builder, part.field, {
    scope: part.variable,
    match: `MATCH (${part.variable})${arrow}(${other})`,
    conditions,
    variables: [relation, other],
    keys: [
      { expression: `type(${relation})`, type: 'string', direction: 'ASC' },
      {
        expression: `coalesce(${other}.name, '')`,
        type: 'string',
        direction: 'ASC',
      },
      { expression: `${relation}.id`, type: 'string', direction: 'ASC' },
    ],
    signature: 'relations',
    compileEdge: (fields, into) => {
      for (const { name, responseKey, fields: selected } of fields) {
        const compiled =
          name === 'node'
            ? context.relation(relation, selected)
            : context.node(other, nodeTypeNames, selected);
        addPart(context, responseKey, compiled, into);
      }
    },
    compileNode: (fields) => context.relation(relation, fields),
  });
}

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
        addPart(context, responseKey, mention(selected), into);
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
  const into: CompiledFields = { calls: [], entries: new Set(), readers: [] };
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
        responseKey,
        context.node(ends.article, ['Article'], field.fields),
        into,
      );
    } else if (name === 'entity') {
      addPart(
        context,
        responseKey,
        context.node(ends.entity, entityTypeNames, field.fields),
        into,
      );
    } else if (name === 'evidence') {
      addPart(
        context,
        responseKey,
        context.evidence(`${ends.relation}.id`, field),
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
    read: (raw) => readObject(into, raw),
  };
}

function readObject(into: CompiledFields, raw: unknown): ResultObject {
  const map =
    typeof raw === 'object' && raw !== null
      ? (raw as Record<string, unknown>)
      : {};
  return Object.fromEntries(
    into.readers.map(({ responseKey, read }) => [responseKey, read(map)]),
  );
}

interface LinkTarget {
  readonly link: Pick<
    LinkDefinition,
    'relations' | 'direction' | 'target' | 'kinds'
  >;
  readonly types: readonly NodeTypeName[];
  readonly keys?: (node: string, relation: string) => readonly SortKey[];
}

function compileLink(
  context: CompileContext,
  part: LinkPart,
  { link, types, keys }: LinkTarget,
): Compiled<ResultObject> {
  const { builder } = context;
  const { args } = part.field;
  const relation = builder.variable('r');
  const node = builder.variable('n');
  const conditions = [
    ...part.guard,
    ...rolesCondition(context, relation, args),
    ...periodCondition(context, node, args),
    ...kindsCondition(context, node, args),
    ...compileWhere(builder, {
      variable: node,
      type: link.target,
      where: args['where'],
    }),
  ];
  const [single] = types;
  const sorted =
    keys?.(node, relation) ??
    sortKeys({
      variable: node,
      type: types.length === 1 ? single : undefined,
      orderBy: args['orderBy'],
      tiebreak: `${relation}.id`,
    });
  const source: ConnectionSource = {
    scope: part.variable,
    match: `MATCH ${linkPattern(link, { from: part.variable, relation, to: node })}`,
    conditions,
    variables: [relation, node],
    keys: sorted,
    signature: `${part.field.name}:${link.relations.join('|')}:${sorted.map(({ direction }) => direction[0]).join('')}`,
    compileEdge: (fields, into) => {
      compileLinkEdge(context, { fields, node, relation, types }, into);
    },
    compileNode: (fields) => context.node(node, types, fields),
  };
  return compileConnection(builder, part.field, source);
}

/** The edge of a typed link: the node, the relation, and the relation's own properties. */
function compileLinkEdge(
  context: CompileContext,
  edge: {
    readonly fields: readonly SelectedField[];
    readonly node: string;
    readonly relation: string;
    readonly types: readonly NodeTypeName[];
  },
  into: CompiledFields,
): void {
  for (const field of edge.fields) {
    const { name, responseKey } = field;
    if (name === 'node') {
      addPart(
        context,
        responseKey,
        context.node(edge.node, edge.types, field.fields),
        into,
      );
    } else if (name === 'relation') {
      addPart(
        context,
        responseKey,
        context.relation(edge.relation, field.fields),
        into,
      );
    } else if (relationScalars.includes(name)) {
      into.entries.add(`${name}: ${edge.relation}.${name}`);
      into.readers.push({
        responseKey,
        on: undefined,
        read: (raw) => raw[name] ?? null,
      });
    } else {
      const part: CompiledFields = {
        calls: [],
        entries: new Set(),
        readers: [],
      };
      compileRelationFields(
        context,
        { variable: edge.relation, fields: [field] },
        part,
      );
      into.calls.push(...part.calls);
      for (const entry of part.entries) into.entries.add(entry);
      into.readers.push(...part.readers);
    }
  }
}

/** The edge of a plain list: no relation led to the node, so what belongs to one is null or empty. */
export function compileNodeEdge(
  context: CompileContext,
  edge: {
    readonly fields: readonly SelectedField[];
    readonly node: string;
    readonly types: readonly NodeTypeName[];
  },
  into: CompiledFields,
): void {
  for (const { name, responseKey, fields } of edge.fields) {
    if (name === 'node') {
      addPart(
        context,
        responseKey,
        context.node(edge.node, edge.types, fields),
        into,
      );
    } else {
      const value = name === 'evidence' ? [] : null;
      into.readers.push({ responseKey, on: undefined, read: () => value });
    }
  }
}

function addPart(
  context: CompileContext,
  responseKey: string,
  part: Compiled<unknown>,
  into: CompiledFields,
): void {
  const key = context.builder.variable('m');
  into.calls.push(...part.calls);
  into.entries.add(`${key}: ${part.projection}`);
  into.readers.push({
    responseKey,
    on: undefined,
    read: (raw) => part.read(raw[key]),
  });
}

type Args = SelectedField['args'];

function rolesCondition(
  context: CompileContext,
  relation: string,
  args: Args,
): string[] {
  const { role } = args;
  const roles = typeof role === 'string' ? [role] : strings(args['roles']);
  return roles === undefined
    ? []
    : [`${relation}.role IN ${context.builder.parameter(roles)}`];
}

function kindsCondition(
  context: CompileContext,
  node: string,
  args: Args,
): string[] {
  const kinds = strings(args['kinds']);
  return kinds === undefined
    ? []
    : [`${node}.kind IN ${context.builder.parameter(kinds)}`];
}

/** An event is in a period when the days that its date may mean overlap with it. */
export function periodCondition(
  context: CompileContext,
  event: string,
  args: Args,
): string[] {
  const { from, to } = args;
  return [
    ...(typeof from === 'string'
      ? [
          `${event}.dateLatest >= ${context.builder.parameter(parsePartialDate(from)?.earliest ?? from)}`,
        ]
      : []),
    ...(typeof to === 'string'
      ? [
          `${event}.dateEarliest <= ${context.builder.parameter(parsePartialDate(to)?.latest ?? to)}`,
        ]
      : []),
  ];
}

function directionOf(value: unknown): 'BOTH' | 'OUT' | 'IN' {
  return value === 'OUT' || value === 'IN' ? value : 'BOTH';
}

function strings(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? value.map(String) : undefined;
}
