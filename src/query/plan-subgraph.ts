import { entityTypeNames } from '../ontology/node-types.js';

import { asList, asMap, asNumber, keyedResult } from './compiled.js';
import { createCompileContext } from './create-compile-context.js';
import { queryPlan } from './query-plan.js';
import type { QueryPlan } from './query-plan.js';
import type { ResultObject, SelectedField } from './selection.js';

export interface FoundSubgraph {
  readonly subgraph: ResultObject;
  /** Roots that name no entity. */
  readonly missing: readonly string[];
}

/** Relations kept for each entity of the budget. */
export const relationsPerEntity = 10;

/**
 * What surrounds some entities: ring by ring, within a ring the best linked first, until the budget of
 * entities is used up; then the relations among those that were kept.
 */
export function planSubgraph(field: SelectedField): QueryPlan<FoundSubgraph> {
  const context = createCompileContext();
  const { builder } = context;
  const { types, kinds } = field.args;
  const roots = asList(field.args['roots']).map(String);
  const budget = asNumber(field.args['budget']);
  const rootIds = builder.parameter([...new Set(roots)]);
  const entityBudget = builder.parameter(budget);
  const oneMore = builder.parameter(budget + 1);
  const relationBudget = builder.parameter(budget * relationsPerEntity);
  const relationOneMore = builder.parameter(budget * relationsPerEntity + 1);
  const typeCondition = Array.isArray(types)
    ? [`type(r) IN ${builder.parameter(types.map(String))}`]
    : [];
  const kindCondition = Array.isArray(kinds)
    ? [`n.kind IN ${builder.parameter(kinds.map(String))}`]
    : [];
  const hops = asNumber(field.args['hops']);
  const rings = Array.from({ length: hops }, (_, index) => index + 1);

  const nodes = field.fields
    .filter(({ name }) => name === 'nodes')
    .map(({ responseKey, fields }) => {
      const variable = builder.variable('n');
      const compiled = context.node(variable, entityTypeNames, fields);
      return part(responseKey, compiled, {
        scope: 'ids',
        match: `UNWIND range(0, size(ids) - 1) AS i MATCH (${variable}:Entity {id: ids[i]}) WITH ${variable}, i ORDER BY i`,
        result: builder.variable('f'),
      });
    });
  const relations = field.fields
    .filter(({ name }) => name === 'relations')
    .map(({ responseKey, fields }) => {
      const variable = builder.variable('r');
      const compiled = context.relation(variable, fields);
      return part(responseKey, compiled, {
        scope: 'rids',
        match: `UNWIND rids AS rid MATCH (:Entity {id: rid[0]})-[${variable}]->(:Entity {id: rid[2]}) WHERE ${variable}.id = rid[1] WITH ${variable} ORDER BY ${variable}.id`,
        result: builder.variable('f'),
      });
    });
  const parts = [...nodes, ...relations];

  return queryPlan(
    context,
    [
      `CALL () { UNWIND ${rootIds} AS id MATCH (n:Entity {id: id}) WITH n.id AS id ORDER BY id RETURN collect(id) AS found }`,
      'WITH found, found AS s0, found AS x0',
      ...rings.flatMap((ring) => [
        `CALL (s${ring - 1}, x${ring - 1}) {`,
        `UNWIND x${ring - 1} AS id`,
        `MATCH (:Entity {id: id})-[r]-(n:Entity)`,
        `WHERE ${[`NOT n.id IN s${ring - 1}`, ...typeCondition, ...kindCondition].join(' AND ')}`,
        'WITH n.id AS nid, count(r) AS links',
        `ORDER BY links DESC, nid LIMIT ${oneMore}`,
        `RETURN collect(nid) AS x${ring}`,
        '}',
        `WITH found, s${ring - 1} + x${ring} AS s${ring}, x${ring}`,
      ]),
      `WITH found, s${hops}[0..${entityBudget}] AS ids, size(s${hops}) > ${entityBudget} AS cut`,
      'CALL (ids) {',
      'UNWIND ids AS id MATCH (m:Entity {id: id})-[r]->(n:Entity)',
      `WHERE ${['n.id IN ids', ...typeCondition].join(' AND ')}`,
      `WITH m, r, n ORDER BY r.id LIMIT ${relationOneMore}`,
      'RETURN collect([m.id, r.id, n.id]) AS allRids',
      '}',
      `WITH found, ids, allRids[0..${relationBudget}] AS rids, cut OR size(allRids) > ${relationBudget} AS truncated`,
      ...parts.map(({ call }) => call),
      `RETURN ${['found', 'truncated', ...parts.map(({ result }) => result)].join(', ')}`,
    ],
    (rows) => {
      const row = asMap(rows[0]) ?? {};
      const found = new Set(asList(row['found']));
      const subgraph = keyedResult(field.fields);
      for (const { responseKey, result, read } of parts) {
        subgraph[responseKey] = asList(row[result]).map(read);
      }
      for (const { name, responseKey } of field.fields) {
        if (name === 'truncated')
          subgraph[responseKey] = row['truncated'] === true;
      }
      return { subgraph, missing: roots.filter((id) => !found.has(id)) };
    },
  );
}

function part(
  responseKey: string,
  compiled: {
    readonly calls: readonly string[];
    readonly projection: string;
    readonly read: (raw: unknown) => ResultObject | null;
  },
  query: {
    readonly scope: string;
    readonly match: string;
    readonly result: string;
  },
): {
  readonly responseKey: string;
  readonly call: string;
  readonly result: string;
  readonly read: (raw: unknown) => ResultObject | null;
} {
  const call = [
    `CALL (${query.scope}) {`,
    query.match,
    ...compiled.calls,
    `RETURN collect(${compiled.projection}) AS ${query.result}`,
    '}',
  ].join('\n');
  return { responseKey, call, result: query.result, read: compiled.read };
}
