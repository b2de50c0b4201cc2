import { entityTypeNames } from '../ontology/node-types.js';

import type { CompileContext } from './compile-context.js';
import { asList, asMap, asNumber, keyedResult } from './compiled.js';
import type { Compiled } from './compiled.js';
import { createCompileContext } from './create-compile-context.js';
import { queryPlan } from './query-plan.js';
import type { QueryPlan } from './query-plan.js';
import type { ResultObject, SelectedField } from './selection.js';

export interface FoundPaths {
  readonly paths: readonly ResultObject[];
  /** Those of the two ids that name no entity. */
  readonly missing: readonly string[];
}

/** Half-paths kept at each depth of a side, cheapest first: what bounds the work on any graph. */
const widths = [400, 800, 800] as const;
/** Half-paths joined at one meeting entity, a side. */
const joinWidth = 60;
/** Entities with a penalty this high are met but not walked through: beyond 2,048 links. */
const widestPenalty = 7;

/**
 * The cheapest simple paths between two entities, in one statement. Both sides grow towards each other,
 * at most half the hops each, and meet in the middle; a path of length n is found once, with ⌈n/2⌉ hops
 * from the left. A path costs 2 a hop plus a penalty for each entity on the way, by its number of links
 * (whole numbers, so that every engine ranks alike). Of parallel relations the surest stands for the hop.
 *
 * A half-path is a text, `<entity ids>|<relation ids>|<cost>|<penalty of its last entity>`: an engine with a
 * memory limit charges every row of a sort for all the lists in scope, and maps would weigh ten times as much.
 */
export function planConnections(field: SelectedField): QueryPlan<FoundPaths> {
  const context = createCompileContext();
  const { builder } = context;
  const { from, to, maxHops, first, types, avoid } = field.args;
  const search: Search = {
    types: Array.isArray(types)
      ? builder.parameter(types.map(String))
      : undefined,
    // The two ends stay: they are what is asked about.
    avoid: Array.isArray(avoid)
      ? builder.parameter(
          avoid.map(String).filter((id) => id !== from && id !== to),
        )
      : undefined,
    context,
  };
  const fromId = builder.parameter(String(from));
  const toId = builder.parameter(String(to));
  const hops = asNumber(maxHops);
  const left = Array.from(
    { length: Math.ceil(hops / 2) },
    (_, index) => index + 1,
  );
  const right = Array.from(
    { length: Math.floor(hops / 2) },
    (_, index) => index + 1,
  );
  const lengths = Array.from({ length: hops }, (_, index) => index + 1);
  const joined = lengths.map((length) => `j${length}`);
  const limit = builder.parameter(asNumber(first));
  const nodes = compileNodes(field, context);
  const relations = compileHops(field, context);
  return queryPlan(
    context,
    [
      `OPTIONAL MATCH (a:Entity {id: ${fromId}})`,
      `OPTIONAL MATCH (b:Entity {id: ${toId}})`,
      'WITH a.id AS aid, b.id AS bid',
      "WITH aid, bid, [aid + '||0|0'] AS l0, [bid + '||0|0'] AS r0",
      ...left.map((depth) => expansion(search, { side: 'l', depth })),
      ...right.map((depth) => expansion(search, { side: 'r', depth })),
      ...lengths.map((length) => join(length, limit)),
      `CALL (${joined.join(', ')}) {`,
      `UNWIND (${joined.join(' + ')}) AS path`,
      'WITH path.ns AS ns, path.rs AS rs, path.cost AS cost, path.key AS key',
      `ORDER BY cost, size(rs), key LIMIT ${limit}`,
      ...nodes.calls,
      ...relations.calls,
      `RETURN collect({cost: cost, length: size(rs), nodes: ${nodes.projection}, hops: ${relations.projection}}) AS paths`,
      '}',
      'RETURN aid, bid, paths',
    ],
    (rows) => {
      const [row] = rows;
      const missing = [
        ...(row?.['aid'] == null ? [String(from)] : []),
        ...(row?.['bid'] == null ? [String(to)] : []),
      ];
      return {
        missing,
        paths: asList(row?.['paths']).map((raw) =>
          readPath(field, raw, { nodes, relations }),
        ),
      };
    },
  );
}

interface Search {
  readonly types: string | undefined;
  readonly avoid: string | undefined;
  readonly context: CompileContext;
}

/** One step outwards of one side, from the half-paths of the depth before. */
function expansion(
  { types, avoid }: Search,
  { side, depth }: { readonly side: 'l' | 'r'; readonly depth: number },
): string {
  const before = `${side}${depth - 1}`;
  const limit = widths[depth - 1] ?? 800;
  // The left may reach the far end in its first step only (the direct link); the right never needs the near end.
  const forbidden = side === 'r' ? 'aid' : depth > 1 ? 'bid' : undefined;
  const conditions = [
    ...(forbidden === undefined ? [] : [`n.id <> ${forbidden}`]),
    ...(types === undefined ? [] : [`type(r) IN ${types}`]),
    ...(avoid === undefined ? [] : [`NOT n.id IN ${avoid}`]),
  ];
  // Each entity is expanded once, for all the half-paths that end in it.
  return [
    `CALL (aid, bid, ${before}) {`,
    `UNWIND ${before} AS h`,
    `WITH aid, bid, split(h, '|') AS p`,
    "WITH aid, bid, p, split(p[0], ' ') AS ns",
    'WITH aid, bid, p, ns[size(ns) - 1] AS m',
    `WHERE toInteger(p[3]) < ${widestPenalty}${side === 'l' && depth > 1 ? ' AND m <> bid' : ''}`,
    'WITH aid, bid, m, collect(p) AS ps',
    'CALL (aid, bid, m) {',
    'MATCH (:Entity {id: m})-[r]-(n:Entity)',
    conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`,
    'WITH n, r ORDER BY r.confidence DESC, r.id',
    'WITH n, collect(r.id) AS rids',
    'WITH n.id AS id, rids[0] AS rid, COUNT { (n)--(:Entity) } AS degree',
    `RETURN id, rid, ${penalty('degree')} AS pen`,
    '}',
    'UNWIND ps AS p',
    "WITH p, id, rid, pen WHERE NOT id IN split(p[0], ' ')",
    'WITH p, id, rid, pen, toInteger(p[2]) + toInteger(p[3]) + 2 AS cost',
    `ORDER BY cost + pen, id, p[0] LIMIT ${limit}`,
    "RETURN collect(p[0] + ' ' + id + '|' + CASE WHEN p[1] = '' THEN rid ELSE p[1] + ' ' + rid END",
    `+ '|' + toString(cost) + '|' + toString(pen)) AS ${side}${depth}`,
    '}',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/**
 * The paths of one length: left and right half-paths that meet in an entity. Lengths are joined one by
 * one, so that only half-paths that can make a path are paired, and each list comes cheapest first already.
 */
function join(length: number, limit: string): string {
  const left = `l${Math.ceil(length / 2)}`;
  const right = `r${Math.floor(length / 2)}`;
  return [
    `CALL (aid, ${left}, ${right}) {`,
    `UNWIND (${left} + ${right}) AS h`,
    `WITH aid, split(h, '|') AS p`,
    "WITH aid, p, split(p[0], ' ') AS ns",
    'WITH ns[size(ns) - 1] AS m,',
    "collect({left: ns[0] = aid, ns: ns, rs: CASE WHEN p[1] = '' THEN [] ELSE split(p[1], ' ') END, cost: toInteger(p[2]), pen: toInteger(p[3])}) AS hs",
    'WITH m, [h IN hs WHERE h.left] AS ls, [h IN hs WHERE NOT h.left] AS rs',
    'WHERE size(ls) > 0 AND size(rs) > 0',
    `UNWIND ls[0..${joinWidth}] AS l`,
    `UNWIND rs[0..${joinWidth}] AS r`,
    'WITH m, l, r WHERE none(x IN l.ns WHERE x <> m AND x IN r.ns)',
    'WITH l.ns + [k IN range(1, size(r.rs)) | r.ns[size(r.rs) - k]] AS ns, l.rs + [k IN range(1, size(r.rs)) | r.rs[size(r.rs) - k]] AS rs,',
    'l.cost + r.cost + CASE WHEN size(r.rs) = 0 THEN 0 ELSE l.pen END AS cost',
    "WITH ns, rs, cost, reduce(key = '', x IN ns | key + x + ' ') AS key",
    `ORDER BY cost, key LIMIT ${limit}`,
    `RETURN collect({ns: ns, rs: rs, cost: cost, key: key}) AS j${length}`,
    '}',
  ].join('\n');
}

/** Whole numbers that grow by one with each doubling of an entity's links beyond eight. */
function penalty(degree: string): string {
  const steps = [8, 16, 32, 64, 128, 512, 2048].map(
    (links, index) => `WHEN ${degree} <= ${links} THEN ${index}`,
  );
  return `CASE ${steps.join(' ')} ELSE ${widestPenalty} END`;
}

type NamedParts = Compiled<Readonly<Record<string, readonly unknown[]>>>;

function compileNodes(
  field: SelectedField,
  context: CompileContext,
): NamedParts {
  return compileSteps(context, {
    fields: field.fields.filter(({ name }) => name === 'nodes'),
    scope: 'ns',
    match: (variable) =>
      `UNWIND range(0, size(ns) - 1) AS i MATCH (${variable}:Entity {id: ns[i]})`,
    compile: (variable, fields) =>
      context.node(variable, entityTypeNames, fields),
  });
}

function compileHops(
  field: SelectedField,
  context: CompileContext,
): NamedParts {
  return compileSteps(context, {
    fields: field.fields.filter(({ name }) => name === 'hops'),
    scope: 'ns, rs',
    match: (variable) =>
      `UNWIND range(0, size(rs) - 1) AS i MATCH (:Entity {id: ns[i]})-[${variable}]-(:Entity {id: ns[i + 1]}) WHERE ${variable}.id = rs[i]`,
    compile: (variable, fields) => context.relation(variable, fields),
  });
}

/** Each alias of `nodes` or `hops` as a list in the order of the path. */
function compileSteps(
  context: CompileContext,
  steps: {
    readonly fields: readonly SelectedField[];
    readonly scope: string;
    readonly match: (variable: string) => string;
    readonly compile: (
      variable: string,
      fields: readonly SelectedField[],
    ) => Compiled<ResultObject | null>;
  },
): NamedParts {
  const parts = steps.fields.map(({ responseKey, fields }) => {
    const variable = context.builder.variable('n');
    const result = context.builder.variable('f');
    const compiled = steps.compile(variable, fields);
    const call = [
      `CALL (${steps.scope}) {`,
      steps.match(variable),
      `WITH ${variable}, i ORDER BY i`,
      ...compiled.calls,
      `RETURN collect(${compiled.projection}) AS ${result}`,
      '}',
    ].join('\n');
    return { call, result, responseKey, read: compiled.read };
  });
  return {
    calls: parts.map(({ call }) => call),
    projection: `[${parts.map(({ result }) => result).join(', ')}]`,
    read: (raw) =>
      Object.fromEntries(
        parts.map(({ responseKey, read }, index) => [
          responseKey,
          asList(asList(raw)[index]).map(read),
        ]),
      ),
  };
}

function readPath(
  field: SelectedField,
  raw: unknown,
  parts: { readonly nodes: NamedParts; readonly relations: NamedParts },
): ResultObject {
  const map = asMap(raw) ?? {};
  const result: ResultObject = Object.assign(
    keyedResult(field.fields),
    parts.nodes.read(map['nodes']),
    parts.relations.read(map['hops']),
  );
  for (const { name, responseKey } of field.fields) {
    if (name === 'length') result[responseKey] = asNumber(map['length']);
    if (name === 'cost') result[responseKey] = asNumber(map['cost']);
  }
  return result;
}
