import {
  entityTypeNames,
  nodeTypeNames,
  nodeTypes,
} from '../ontology/node-types.js';
import type { NodeTypeName } from '../ontology/node-types.js';

import type { CompileContext } from './compile-context.js';
import { asList, asMap } from './compiled.js';
import { createCompileContext } from './create-compile-context.js';
import { queryPlan } from './query-plan.js';
import type { QueryPlan } from './query-plan.js';
import type { ResultObject, SelectedField } from './selection.js';

/** `district(id)` and its like: null when no live node has the id, which is the parameter `id`. */
export function planNodeOfType(
  type: NodeTypeName,
  field: SelectedField,
): QueryPlan<ResultObject | null> {
  const context = createCompileContext();
  const node = context.builder.variable('n');
  const compiled = context.node(node, [type], field.fields);
  const plan = queryPlan(
    context,
    [
      `MATCH (${node}:${nodeTypes[type].label} {id: $id})`,
      ...compiled.calls,
      `RETURN ${compiled.projection} AS data`,
    ],
    (rows) => compiled.read(rows[0]?.['data']),
  );
  const id = String(field.args['id']);
  return { ...plan, parameters: { ...plan.parameters, id } };
}

/** `relation(id)`: a relation alone, with the fields of `Relation`. */
export function planRelation(
  field: SelectedField,
): QueryPlan<ResultObject | null> {
  return withIds(planNodesOf(field, ['relation']), [String(field.args['id'])]);
}

/** `node(id)`: a node or a relation, told apart by the prefix of the id. */
export function planNode(field: SelectedField): QueryPlan<ResultObject | null> {
  const id = String(field.args['id']);
  return withIds(planNodesOf(field, [sourceOf(id)]), [id]);
}

/** `nodes(ids)`: in the order of the ids, null where nothing has the id. */
export function planNodes(
  field: SelectedField,
): QueryPlan<readonly (ResultObject | null)[]> {
  const ids = asList(field.args['ids']).map(String);
  const plan = planNodesOf(field, [...new Set(ids.map(sourceOf))].sort());
  return {
    ...plan,
    parameters: { ...plan.parameters, ids },
    read: (rows) => {
      const found = plan.read(rows);
      return ids.map((id) => found.get(id) ?? null);
    },
  };
}

type Source = NodeTypeName | 'relation' | 'Entity';

const typeByPrefix: ReadonlyMap<string, Source> = new Map<string, Source>([
  ...nodeTypeNames.map((name) => [nodeTypes[name].singular, name] as const),
  ['relation', 'relation'] as const,
]);

function sourceOf(id: string): Source {
  const source = typeByPrefix.get(id.slice(0, id.lastIndexOf('-'))) ?? 'Entity';
  return source !== 'relation' &&
    entityTypeNames.some((name) => name === source)
    ? 'Entity'
    : source;
}

function withIds(
  plan: QueryPlan<ReadonlyMap<string, ResultObject>>,
  ids: readonly string[],
): QueryPlan<ResultObject | null> {
  return {
    ...plan,
    parameters: { ...plan.parameters, ids },
    read: (rows) => plan.read(rows).get(ids[0] ?? '') ?? null,
  };
}

function planNodesOf(
  field: SelectedField,
  sources: readonly Source[],
): QueryPlan<ReadonlyMap<string, ResultObject>> {
  const context = createCompileContext();
  const parts = sources.map((source) =>
    source === 'relation'
      ? compileRelations(context, field)
      : compileNodes(context, field, source),
  );
  return queryPlan(
    context,
    [
      ...parts.map(({ call }) => call),
      `RETURN ${parts.length === 0 ? '1 AS x' : parts.map(({ result }) => result).join(', ')}`,
    ],
    (rows) => {
      const found = new Map<string, ResultObject>();
      for (const { result, read } of parts) {
        for (const raw of asList(rows[0]?.[result])) {
          const item = asMap(raw);
          const object = item === null ? null : read(item['data']);
          if (item !== null && object !== null)
            found.set(String(item['id']), object);
        }
      }
      return found;
    },
  );
}

interface NodesPart {
  readonly call: string;
  readonly result: string;
  readonly read: (raw: unknown) => ResultObject | null;
}

function compileNodes(
  context: CompileContext,
  field: SelectedField,
  source: NodeTypeName | 'Entity',
): NodesPart {
  const node = context.builder.variable('n');
  const id = context.builder.variable('i');
  const result = context.builder.variable('f');
  const types = source === 'Entity' ? entityTypeNames : [source];
  const fields = field.fields.filter(
    ({ on }) => on === undefined || types.some((type) => on.includes(type)),
  );
  const compiled = context.node(node, types, fields);
  const call = [
    'CALL () {',
    `UNWIND $ids AS ${id}`,
    `MATCH (${node}:${source} {id: ${id}})`,
    ...compiled.calls,
    `RETURN collect({id: ${node}.id, data: ${compiled.projection}}) AS ${result}`,
    '}',
  ].join('\n');
  return { call, result, read: compiled.read };
}

/** A relation is reached through its evidence, which knows the node that it leaves. */
function compileRelations(
  context: CompileContext,
  field: SelectedField,
): NodesPart {
  const { builder } = context;
  const [id, evidence, subject, entity, metric, start, relation, result] = (
    ['i', 'v', 's', 'n', 'n', 'n', 'r', 'f'] as const
  ).map((prefix) => builder.variable(prefix));
  const compiled = context.relation(
    String(relation),
    field.fields.filter(
      ({ on }) => on === undefined || on.includes('Relation'),
    ),
  );
  const call = [
    'CALL () {',
    `UNWIND $ids AS ${id}`,
    `MATCH (${evidence}:Evidence {fact: ${id}})`,
    `WITH DISTINCT ${id}, ${evidence}.subject AS ${subject}`,
    // Without a label no index would serve.
    `OPTIONAL MATCH (${entity}:Entity {id: ${subject}})`,
    `OPTIONAL MATCH (${metric}:Metric {id: ${subject}})`,
    `WITH ${id}, coalesce(${entity}, ${metric}) AS ${start}`,
    `MATCH (${start})-[${relation}]->()`,
    `WHERE ${relation}.id = ${id}`,
    `WITH ${id}, ${relation}`,
    ...compiled.calls,
    `RETURN collect({id: ${id}, data: ${compiled.projection}}) AS ${result}`,
    '}',
  ].join('\n');
  return { call, result: String(result), read: compiled.read };
}
