import type { GraphTransaction, GraphValue, Row } from '../graph/port.js';
import {
  relationTypeNames,
  type RelationType,
} from '../ontology/relation-types.js';
import { batches } from '../util/batches.js';
import { groupBy } from '../util/group-by.js';

import {
  endLabels,
  type NodeRow,
  type Properties,
  type RelationRow,
} from './graph-rows.js';

const batchSize = 5_000;

/** What is known of a relation before it is read: enough to find it. */
export interface RelationLocator {
  readonly id: string;
  readonly type: RelationType;
  readonly subject: string;
  /** Given for mentions, which are found from their article: an entity may have very many. */
  readonly object?: string;
}

/** Runs a statement once for every batch of ids, bound to `$rows`. */
export async function readBatches(
  transaction: GraphTransaction,
  text: string,
  rows: readonly GraphValue[],
): Promise<Row[]> {
  const found: Row[] = [];
  for (const batch of batches(rows, batchSize)) {
    for (const row of await transaction.run({
      text,
      parameters: { rows: batch },
    }))
      found.push(row);
  }
  return found;
}

/** Nodes by a property; the rows come as `n`. */
export async function readNodes(
  transaction: GraphTransaction,
  { label, property = 'id' }: { label: string; property?: string },
  values: readonly string[],
): Promise<Map<string, NodeRow>> {
  const rows = await readBatches(
    transaction,
    `UNWIND $rows AS value MATCH (n:${label} {${property}: value}) RETURN properties(n) AS n`,
    values,
  );
  return nodesOf(rows);
}

export async function readArticles(
  transaction: GraphTransaction,
  document: string,
): Promise<Map<string, NodeRow>> {
  const rows = await transaction.run({
    text: 'MATCH (n:Article)-[:IN_DOCUMENT]->(d:Document {id: $document}) RETURN properties(n) AS n',
    parameters: { document },
  });
  return nodesOf(rows);
}

/** Relations that exist, by id. */
export async function readRelations(
  transaction: GraphTransaction,
  locators: Iterable<RelationLocator>,
): Promise<Map<string, RelationRow>> {
  const relations = new Map<string, RelationRow>();
  for (const [type, group] of groupBy(locators, (locator) => locator.type)) {
    // An article's mentions are all of one document, and all of them are wanted.
    const filter = type === 'MENTIONED_IN' ? '' : ' WHERE r.id IN anchor.ids';
    const text = `UNWIND $rows AS anchor ${anchoredMatch(type)}${filter} RETURN s.id AS subject, o.id AS object, properties(r) AS r`;
    for (const batch of batches(group, batchSize)) {
      const rows = anchors(batch).map(({ anchor, items }) => ({
        id: anchor,
        ids: items.map((item) => item.id),
      }));
      for (const row of await transaction.run({ text, parameters: { rows } })) {
        const properties = propertiesOf(row['r']);
        const id = textOf(properties['id']);
        const [subject, object] = [
          textOf(row['subject']),
          textOf(row['object']),
        ];
        relations.set(id, { id, type, subject, object, properties });
      }
    }
  }
  return relations;
}

/**
 * Matches the relations `r` of a type from `s` to `o` at the end whose id is `anchor.id`. The graph has
 * no index of relationships, so each is found among those of one of its ends.
 */
export function anchoredMatch(type: RelationType): string {
  const labels = endLabels(type);
  return type === 'MENTIONED_IN'
    ? `MATCH (o:${labels.object} {id: anchor.id})<-[r:${type}]-(s)`
    : `MATCH (s:${labels.subject} {id: anchor.id})-[r:${type}]->(o)`;
}

/** Groups relations of one type by the end that `anchoredMatch` starts from. */
export function anchors<T extends RelationLocator>(
  items: readonly T[],
): { readonly anchor: string; readonly items: readonly T[] }[] {
  const groups = groupBy(items, ({ type, subject, object }) =>
    type === 'MENTIONED_IN' ? (object ?? '') : subject,
  );
  return [...groups].map(([anchor, group]) => ({ anchor, items: group }));
}

export function nodesOf(rows: readonly Row[]): Map<string, NodeRow> {
  const nodes = new Map<string, NodeRow>();
  for (const row of rows) {
    const properties = propertiesOf(row['n']);
    const id = textOf(properties['id']);
    nodes.set(id, { id, properties });
  }
  return nodes;
}

export function propertiesOf(value: GraphValue | undefined): Properties {
  return isMap(value) ? value : {};
}

export function textOf(value: GraphValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

export function isRelationType(value: string): value is RelationType {
  return (relationTypeNames as readonly string[]).includes(value);
}

function isMap(value: GraphValue | undefined): value is Properties {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
