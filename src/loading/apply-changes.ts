import type { GraphTransaction, GraphValue } from '../graph/port.js';
import type { EntityKind } from '../ontology/entity-kinds.js';
import { batches } from '../util/batches.js';
import { groupBy } from '../util/group-by.js';

import { entityLabels, type NodeRow, type RelationRow } from './graph-rows.js';
import type { ChangePlan, EntityRow } from './plan-changes.js';
import { anchoredMatch, anchors, textOf } from './read-state.js';
import { runBatches, writeRows } from './write-rows.js';

const batchSize = 5_000;

/** Writes a plan, and nothing when it changes nothing. */
export async function applyChanges(
  transaction: GraphTransaction,
  plan: ChangePlan,
  now: string,
): Promise<void> {
  await retractRelations(transaction, plan.relations.retracted, now);
  for (const [labels, nodes] of nodeGroups(plan, 'retracted')) {
    await retractNodes(transaction, labels, nodes, now);
  }
  await forgetRetracted(transaction, plan);
  await writeRows(transaction, {
    documents: plan.documents.created,
    articles: plan.articles.created,
    entities: byKind(plan.entities.created),
    descriptions: plan.descriptions.created,
    metrics: plan.metrics.created,
    evidence: plan.evidence.created,
    relations: plan.relations.created,
  });
  for (const [labels, nodes] of nodeGroups(plan, 'updated')) {
    await runBatches(
      transaction,
      `UNWIND $rows AS row MATCH (n:${labels} {id: row.id}) SET n = row`,
      nodes.map((node) => node.properties),
    );
  }
  await updateRelations(transaction, plan.relations.updated);
}

/** Nodes by the labels they carry, written as in a pattern; evidence and articles before what they hang on. */
function nodeGroups(
  plan: ChangePlan,
  change: 'updated' | 'retracted',
): (readonly [string, readonly NodeRow[]])[] {
  const groups: (readonly [string, readonly NodeRow[]])[] = [
    ['Evidence', plan.evidence[change]],
    ['Metric', plan.metrics[change]],
    ['Description', plan.descriptions[change]],
    ...[...byKind(plan.entities[change])].map(
      ([kind, nodes]) => [entityLabels(kind), nodes] as const,
    ),
    ['Article', plan.articles[change]],
    ['Document', plan.documents[change]],
  ];
  return groups.filter(([, nodes]) => nodes.length > 0);
}

/** A retracted node keeps its properties and nothing else: no label, no relationship. */
async function retractNodes(
  transaction: GraphTransaction,
  labels: string,
  nodes: readonly NodeRow[],
  now: string,
): Promise<void> {
  const rows = nodes.map(({ id }) => id);
  const structure = { Evidence: 'IN_ARTICLE', Article: 'IN_DOCUMENT' }[labels];
  if (structure !== undefined) {
    await runBatches(
      transaction,
      `UNWIND $rows AS id MATCH (n:${labels} {id: id})-[r:${structure}]->() DELETE r`,
      rows,
    );
  }
  const [label = labels] = labels.split(':');
  await runBatches(
    transaction,
    `UNWIND $rows AS row MATCH (n:${labels} {id: row.id}) SET n.retractedAt = row.retractedAt, n.retractedLabel = row.retractedLabel SET n:Retracted REMOVE n:${labels}`,
    rows.map((id) => ({ id, retractedAt: now, retractedLabel: label })),
  );
}

async function retractRelations(
  transaction: GraphTransaction,
  relations: readonly RelationRow[],
  now: string,
): Promise<void> {
  await eachAnchoredBatch(relations, async (match, groups) => {
    await transaction.run({
      text: `UNWIND $rows AS anchor ${match} WHERE r.id IN anchor.ids DELETE r`,
      parameters: {
        rows: groups.map(({ anchor, items }) => ({
          id: anchor,
          ids: items.map((item) => item.id),
        })),
      },
    });
  });
  await runBatches(
    transaction,
    'UNWIND $rows AS row CREATE (n:RetractedRelation) SET n = row',
    relations.map(({ type, subject, object, properties }) => ({
      ...properties,
      ...{ type, subject, object },
      retractedAt: now,
    })),
  );
}

async function updateRelations(
  transaction: GraphTransaction,
  relations: readonly RelationRow[],
): Promise<void> {
  await eachAnchoredBatch(relations, async (match, groups) => {
    await transaction.run({
      text: `UNWIND $rows AS anchor ${match} WITH r, anchor.relations[r.id] AS properties WHERE properties IS NOT NULL SET r = properties`,
      parameters: {
        rows: groups.map(({ anchor, items }) => ({
          id: anchor,
          relations: Object.fromEntries(
            items.map((item) => [item.id, item.properties]),
          ),
        })),
      },
    });
  });
}

async function eachAnchoredBatch(
  relations: readonly RelationRow[],
  run: (
    match: string,
    groups: ReturnType<typeof anchors<RelationRow>>,
  ) => Promise<void>,
): Promise<void> {
  for (const [type, group] of groupBy(relations, (relation) => relation.type)) {
    for (const batch of batches(group, batchSize))
      await run(anchoredMatch(type), anchors(batch));
  }
}

/** What is created anew is no longer retracted. */
async function forgetRetracted(
  transaction: GraphTransaction,
  plan: ChangePlan,
): Promise<void> {
  const nodes = [
    ...plan.evidence.created,
    ...plan.metrics.created,
    ...plan.descriptions.created,
    ...plan.entities.created,
    ...plan.articles.created,
    ...plan.documents.created,
  ];
  await forget(transaction, 'Retracted', nodes);
  await forget(transaction, 'RetractedRelation', plan.relations.created);
}

async function forget(
  transaction: GraphTransaction,
  label: string,
  rows: readonly { readonly id: string }[],
): Promise<void> {
  if (rows.length === 0) return;
  const some = await transaction.run({
    text: `MATCH (n:${label}) RETURN n.id AS id LIMIT 1`,
    parameters: {},
  });
  if (textOf(some[0]?.['id']) === '') return;
  const ids: GraphValue[] = rows.map(({ id }) => id);
  await runBatches(
    transaction,
    `UNWIND $rows AS id MATCH (n:${label} {id: id}) DETACH DELETE n`,
    ids,
  );
}

function byKind(
  entities: readonly EntityRow[],
): ReadonlyMap<EntityKind, readonly NodeRow[]> {
  return groupBy(entities, (entity) => entity.kind);
}
