import type { Graph, GraphValue, Row } from '../graph/port.js';
import { batches } from '../util/batches.js';

export type Properties = Readonly<Record<string, GraphValue>>;

export interface ExportedRelation {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly object: string;
  readonly properties: Properties;
}

export type ExportedLabel =
  'Document' | 'Article' | 'Entity' | 'Metric' | 'Evidence';

/** The labels in an order in which every reference leads to what came before. */
export const nodeLabels = ['Document', 'Article', 'Entity', 'Metric'] as const;

const pageSize = 2_000;
const idPageSize = 50_000;
const deadline = 120_000;

// Made from names for search alone; whoever loads an export makes them anew.
const derived: ReadonlySet<string> = new Set(['searchText', 'nameLower']);

/** The nodes of a label in the order of their ids, a page at a time. */
export async function* readNodePages(
  graph: Graph,
  label: ExportedLabel,
): AsyncGenerator<readonly Properties[]> {
  const text = `UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN properties(n) AS n`;
  for await (const ids of readIdPages(graph, label)) {
    const rows = await graph.read({ text, parameters: { ids } }, { deadline });
    const page = rows.map((row) => withoutDerived(mapOf(row['n'])));
    yield page.sort((left, right) =>
      textOf(left['id']) < textOf(right['id']) ? -1 : 1,
    );
  }
}

/** The relations of the ontology: those that leave a page of nodes, a page at a time. */
export async function* readRelationPages(
  graph: Graph,
): AsyncGenerator<readonly ExportedRelation[]> {
  for (const label of ['Entity', 'Metric'] as const) {
    const text = `UNWIND $ids AS id MATCH (s:${label} {id: id})-[r]->(o) RETURN s.id AS subject, o.id AS object, type(r) AS type, properties(r) AS r`;
    for await (const ids of readIdPages(graph, label)) {
      const rows = await graph.read(
        { text, parameters: { ids } },
        { deadline },
      );
      const page = rows
        .map(relationOf)
        .sort((left, right) => (left.id < right.id ? -1 : 1));
      if (page.length > 0) yield page;
    }
  }
}

/**
 * Ids in order. An engine may have to look at every node of the label for a page, so a long page of
 * ids is read and handed out in short ones, whose nodes are then found by index.
 */
async function* readIdPages(
  graph: Graph,
  label: ExportedLabel,
): AsyncGenerator<readonly string[]> {
  const text = `MATCH (n:${label}) WHERE n.id > $after RETURN n.id AS id ORDER BY n.id LIMIT $limit`;
  for (let after = ''; ;) {
    const rows = await graph.read(
      { text, parameters: { after, limit: idPageSize } },
      { deadline },
    );
    const ids = rows.map((row) => textOf(row['id']));
    yield* batches(ids, pageSize);
    if (ids.length < idPageSize) return;
    after = ids.at(-1) ?? '';
  }
}

/** The evidence of facts, by the fact's id. */
export async function readEvidence(
  graph: Graph,
  facts: readonly string[],
): Promise<ReadonlyMap<string, readonly Properties[]>> {
  const rows = await graph.read(
    {
      text: 'UNWIND $facts AS fact MATCH (v:Evidence {fact: fact}) RETURN properties(v) AS v',
      parameters: { facts },
    },
    { deadline },
  );
  const evidence = new Map<string, Properties[]>();
  for (const row of rows) {
    const properties = mapOf(row['v']);
    const fact = textOf(properties['fact']);
    const known = evidence.get(fact);
    if (known === undefined) evidence.set(fact, [properties]);
    else known.push(properties);
  }
  for (const list of evidence.values()) {
    list.sort((left, right) =>
      textOf(left['id']) < textOf(right['id']) ? -1 : 1,
    );
  }
  return evidence;
}

export function textOf(value: GraphValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

function relationOf(row: Row): ExportedRelation {
  const properties = mapOf(row['r']);
  return {
    id: textOf(properties['id']),
    type: textOf(row['type']),
    subject: textOf(row['subject']),
    object: textOf(row['object']),
    properties,
  };
}

function withoutDerived(properties: Properties): Properties {
  return Object.fromEntries(
    Object.entries(properties).filter(([key]) => !derived.has(key)),
  );
}

/** Properties in the order of their names: an engine gives them in any, and an export should not change with it. */
function mapOf(value: GraphValue | undefined): Properties {
  const entries = isMap(value) ? Object.entries(value) : [];
  return Object.fromEntries(
    entries.sort(([left], [right]) => (left < right ? -1 : 1)),
  );
}

function isMap(value: GraphValue | undefined): value is Properties {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
