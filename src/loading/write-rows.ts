import type { GraphTransaction, GraphValue } from '../graph/port.js';
import { relationTypes } from '../ontology/relation-types.js';
import { batches } from '../util/batches.js';
import { groupBy } from '../util/group-by.js';

import {
  endLabels,
  entityLabels,
  type GraphRows,
  type NodeRow,
  type Properties,
  type RelationRow,
} from './graph-rows.js';

const batchSize = 5_000;

/**
 * Creates the rows, nodes before relationships. Nothing of them may exist yet; ends that are not among
 * the rows must. One statement for every batch of one label or relation type.
 */
export async function writeRows(
  transaction: GraphTransaction,
  rows: Partial<GraphRows>,
): Promise<void> {
  await createNodes(transaction, ':Document', rows.documents ?? []);
  await createArticles(transaction, rows.articles ?? []);
  for (const [kind, entities] of rows.entities ?? []) {
    await createNodes(transaction, `:${entityLabels(kind)}`, entities);
  }
  await createNodes(transaction, ':Description', rows.descriptions ?? []);
  await createNodes(transaction, ':Metric', rows.metrics ?? []);
  await createEvidence(transaction, rows.evidence ?? []);
  await createRelations(transaction, rows.relations ?? []);
}

/** Runs one statement for every batch of rows, each bound to `$rows`. */
export async function runBatches(
  transaction: GraphTransaction,
  text: string,
  rows: readonly GraphValue[],
): Promise<void> {
  for (const batch of batches(rows, batchSize)) {
    await transaction.run({ text, parameters: { rows: batch } });
  }
}

export async function createNodes(
  transaction: GraphTransaction,
  labels: string,
  nodes: readonly NodeRow[],
): Promise<void> {
  await runBatches(
    transaction,
    `UNWIND $rows AS row CREATE (n${labels}) SET n = row`,
    nodes.map((node) => node.properties),
  );
}

async function createArticles(
  transaction: GraphTransaction,
  articles: readonly NodeRow[],
): Promise<void> {
  await runBatches(
    transaction,
    'UNWIND $rows AS row MATCH (d:Document {id: row.document}) CREATE (n:Article)-[:IN_DOCUMENT]->(d) SET n = row',
    articles.map((article) => article.properties),
  );
}

// Evidence and relations are by far the most rows. Lists with fixed columns take engines about two thirds
// of the time of maps, and the statement's text stays the same whichever properties a row lacks.
const evidenceColumns = [
  'id',
  'fact',
  'subject',
  'factType',
  'document',
  'article',
  'paragraph',
  'start',
  'end',
  'quote',
  'method',
  'rule',
  'confidence',
  'verified',
  'claim',
  'recordedAt',
] as const;

const relationColumns = [
  'id',
  'confidence',
  'statement',
  'validFrom',
  'validTo',
  'recordedAt',
];

async function createEvidence(
  transaction: GraphTransaction,
  evidence: readonly NodeRow[],
): Promise<void> {
  const article = evidenceColumns.indexOf('article');
  await runBatches(
    transaction,
    `UNWIND $rows AS row MATCH (a:Article {id: row[${String(article)}]}) CREATE (n:Evidence ${literal(evidenceColumns)})-[:IN_ARTICLE]->(a)`,
    evidence.map(({ properties }) => valuesOf(properties, evidenceColumns)),
  );
}

async function createRelations(
  transaction: GraphTransaction,
  relations: readonly RelationRow[],
): Promise<void> {
  for (const [type, group] of groupBy(relations, (relation) => relation.type)) {
    const labels = endLabels(type);
    const columns = [...relationColumns, ...relationTypes[type].properties];
    const [subject, object] = [columns.length, columns.length + 1];
    await runBatches(
      transaction,
      `UNWIND $rows AS row MATCH (s:${labels.subject} {id: row[${String(subject)}]}) MATCH (o:${labels.object} {id: row[${String(object)}]}) CREATE (s)-[r:${type} ${literal(columns)}]->(o)`,
      group.map((row) => [
        ...valuesOf(row.properties, columns),
        row.subject,
        row.object,
      ]),
    );
  }
}

function literal(columns: readonly string[]): string {
  const entries = columns.map(
    (column, index) => `${column}: row[${String(index)}]`,
  );
  return `{${entries.join(', ')}}`;
}

function valuesOf(
  properties: Properties,
  columns: readonly string[],
): GraphValue[] {
  return columns.map((column) => properties[column] ?? null);
}
