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
  for (const group of retractedNodes(plan)) {
    await retractNodes(transaction, group, now);
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
  await updateNodes(transaction, plan);
  await updateRelations(transaction, plan.relations.updated);
}

/** Nodes that carry the same labels. */
interface NodeGroup {
  /** The label under whose key a node is found; engines look up one label best. */
  readonly label: string;
  /** All labels, written as in a pattern. */
  readonly labels: string;
  readonly nodes: readonly NodeRow[];
}

function retractedNodes(plan: ChangePlan): NodeGroup[] {
  const groups = [
    ['Evidence', plan.evidence.retracted],
    ['Metric', plan.metrics.retracted],
    ['Description', plan.descriptions.retracted],
    ['Article', plan.articles.retracted],
    ['Document', plan.documents.retracted],
  ] as const;
  return [
    ...groups.map(([label, nodes]) => ({ label, labels: label, nodes })),
    ...[...byKind(plan.entities.retracted)].map(([kind, nodes]) => ({
      label: 'Entity',
      labels: entityLabels(kind),
      nodes,
    })),
  ];
}

async function updateNodes(
  transaction: GraphTransaction,
  plan: ChangePlan,
): Promise<void> {
  for (const [label, nodes] of [
    ['Document', plan.documents.updated],
    ['Article', plan.articles.updated],
    ['Entity', plan.entities.updated],
    ['Description', plan.descriptions.updated],
    ['Metric', plan.metrics.updated],
    ['Evidence', plan.evidence.updated],
  ] as const) {
    await runBatches(
      transaction,
      // Changed properties alone: to write an indexed text anew costs far more than to compare it.
      `UNWIND $rows AS row MATCH (n:${label} {id: row.id}) SET n += row.changed`,
      nodes.map(({ id, changed }) => ({ id, changed })),
    );
  }
}

/** A retracted node keeps its properties and nothing else: no label, no relationship, no article's text. */
async function retractNodes(
  transaction: GraphTransaction,
  { label, labels, nodes }: NodeGroup,
  now: string,
): Promise<void> {
  const structure = { Evidence: 'IN_ARTICLE', Article: 'IN_DOCUMENT' }[label];
  if (structure !== undefined) {
    await runBatches(
      transaction,
      `UNWIND $rows AS id MATCH (n:${label} {id: id})-[r:${structure}]->() DELETE r`,
      nodes.map(({ id }) => id),
    );
  }
  const forgotten = label === 'Article' ? ', n.text = null' : '';
  await runBatches(
    transaction,
    `UNWIND $rows AS row MATCH (n:${label} {id: row.id}) SET n.retractedAt = row.retractedAt, n.retractedLabel = row.retractedLabel${forgotten} SET n:Retracted REMOVE n:${labels}`,
    nodes.map(({ id }) => ({ id, retractedAt: now, retractedLabel: label })),
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
