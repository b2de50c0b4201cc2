import type { Graph, GraphValue } from '../../../src/graph/port.js';

export type Properties = Readonly<Record<string, GraphValue>>;

/** A node of the API, with what the graph says of it. */
export interface StoredNode {
  readonly is: 'node';
  readonly id: string;
  /** The GraphQL type: the label that is not `Entity`. */
  readonly type: string;
  readonly isEntity: boolean;
  readonly properties: Properties;
}

/** A relationship between two nodes; `from` is where its arrow starts. */
export interface StoredRelation {
  readonly is: 'relation';
  readonly id: string;
  readonly type: string;
  readonly from: StoredNode;
  readonly to: StoredNode;
  readonly properties: Properties;
}

export interface StoredEvidence {
  readonly is: 'evidence';
  readonly properties: Properties;
  readonly article: StoredNode;
  readonly document: StoredNode;
}

/** The whole graph in memory. */
export interface StoredGraph {
  readonly nodes: ReadonlyMap<string, StoredNode>;
  readonly relations: readonly StoredRelation[];
  readonly relationsOf: ReadonlyMap<string, readonly StoredRelation[]>;
  readonly evidence: readonly StoredEvidence[];
  readonly evidenceOf: ReadonlyMap<string, readonly StoredEvidence[]>;
  readonly documentOf: ReadonlyMap<string, StoredNode>;
}

const structural = ['IN_DOCUMENT', 'IN_ARTICLE'];

/** Reads everything through the port in three plain statements. */
export async function readStoredGraph(graph: Graph): Promise<StoredGraph> {
  const nodes = new Map<string, StoredNode>();
  const read = (text: string) => graph.read({ text, parameters: {} });
  const nodeRows = await read(
    'MATCH (n) WHERE NOT n:Evidence RETURN labels(n) AS labels, properties(n) AS properties',
  );
  for (const row of nodeRows) {
    const labels = texts(row['labels']);
    const properties = propertiesOf(row['properties']);
    const type = labels.find((label) => label !== 'Entity');
    if (type === undefined || type === 'Description') continue;
    const id = String(properties['id']);
    const isEntity = labels.includes('Entity');
    nodes.set(id, { is: 'node', id, type, isEntity, properties });
  }

  const relations: StoredRelation[] = [];
  const documentOf = new Map<string, StoredNode>();
  const relationRows = await read(
    'MATCH (a)-[r]->(b) WHERE NOT a:Evidence RETURN a.id AS a, b.id AS b, type(r) AS type, properties(r) AS properties',
  );
  for (const row of relationRows) {
    const from = nodes.get(String(row['a']));
    const to = nodes.get(String(row['b']));
    const type = String(row['type']);
    if (from === undefined || to === undefined) continue;
    if (type === 'IN_DOCUMENT') documentOf.set(from.id, to);
    if (structural.includes(type)) continue;
    const properties = propertiesOf(row['properties']);
    const id = String(properties['id']);
    relations.push({ is: 'relation', id, type, from, to, properties });
  }

  const evidence: StoredEvidence[] = [];
  const evidenceRows = await read(
    'MATCH (v:Evidence)-[:IN_ARTICLE]->(a:Article) RETURN a.id AS article, properties(v) AS properties',
  );
  for (const row of evidenceRows) {
    const article = nodes.get(String(row['article']));
    const document = documentOf.get(String(row['article']));
    if (article === undefined || document === undefined) continue;
    const properties = propertiesOf(row['properties']);
    evidence.push({ is: 'evidence', properties, article, document });
  }

  return {
    nodes,
    relations,
    relationsOf: grouped(relations, ({ from, to }) => [from.id, to.id]),
    evidence,
    evidenceOf: grouped(evidence, ({ properties }) => [
      String(properties['fact']),
    ]),
    documentOf,
  };
}

function grouped<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key) ?? [];
      group.push(item);
      groups.set(key, group);
    }
  }
  return groups;
}

function propertiesOf(value: GraphValue | undefined): Properties {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Properties)
    : {};
}

/** The texts of a list; empty for anything else. */
export function texts(value: unknown): readonly string[] {
  return Array.isArray(value)
    ? value.filter((item) => typeof item === 'string')
    : [];
}
