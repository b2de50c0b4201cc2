import { createGraph } from '../../../src/graph/create-graph.js';
import { createGrafeoEngine } from '../../../src/graph/grafeo/engine.js';
import { graphSchema } from '../../../src/graph/graph-schema.js';
import type { Graph, GraphValue } from '../../../src/graph/port.js';
import { loadExtraction } from '../../../src/loading/load-extraction.js';
import { sourceTextOf } from '../../../src/loading/source-text.js';

import { faultDocument, faultDocumentId } from './fault-document.js';

export interface LedgerComparison {
  /** Sentences, none of which may stand here. */
  readonly problems: readonly string[];
  /** Documents in the graph, and those whose acknowledgement was lost. */
  readonly stored: number;
  readonly unacknowledged: number;
}

/**
 * Holds a graph to what clients were told: each acknowledged document is there once and whole; of the others
 * that were sent all is there or nothing; and nothing is doubled, dangling or left over.
 */
export async function compareLedger(
  graph: Graph,
  acknowledged: ReadonlySet<number>,
  sent: number,
): Promise<LedgerComparison> {
  const problems: string[] = [];
  const whole = await (wholeDocument ??= storedWhole());
  const parts = await partsOf(graph);
  let stored = 0;
  for (let number = 1; number <= sent; number += 1) {
    const found = parts.get(faultDocumentId(number));
    if (found !== undefined) stored += 1;
    if (found === undefined && acknowledged.has(number)) {
      problems.push(`Document ${number} was acknowledged and is lost.`);
    } else if (found !== undefined && found !== whole) {
      problems.push(`Document ${number} is ${found} and should be ${whole}.`);
    }
  }
  problems.push(...(await integrityProblems(graph)));
  return { problems, stored, unacknowledged: stored - acknowledged.size };
}

let wholeDocument: Promise<string> | undefined;

/** The parts of a document that was stored undisturbed. */
async function storedWhole(): Promise<string> {
  const graph = createGraph(createGrafeoEngine(), {
    schema: graphSchema,
    readDeadline: 10_000,
    writeDeadline: 10_000,
  });
  const { extraction, text } = faultDocument(1);
  const source = sourceTextOf(Buffer.from(text));
  await loadExtraction(graph, extraction, { source, method: 'CURATED' });
  const whole = (await partsOf(graph)).get(faultDocumentId(1));
  await graph.close();
  if (whole === undefined) throw new Error('The document was not stored.');
  return whole;
}

/** Each row is the id of a document, and one of its parts, which stand for themselves and their ends. */
const partQueries = {
  document: 'MATCH (d:Document) RETURN d.id AS id, count(*) AS parts',
  article:
    'MATCH (a:Article)-[:IN_DOCUMENT]->(d:Document) RETURN d.id AS id, count(*) AS parts',
  mention:
    'MATCH (e:Entity)-[m:MENTIONED_IN]->(a:Article) RETURN a.document AS id, count(*) AS parts',
  evidence:
    'MATCH (n:Evidence)-[:IN_ARTICLE]->(a:Article) WHERE n.quote IS NOT NULL RETURN n.document AS id, count(*) AS parts',
  description:
    'MATCH (n:Description) RETURN n.document AS id, count(*) AS parts',
  relation:
    'MATCH (s)-[r]->(o) WHERE r.id IS NOT NULL MATCH (n:Evidence {fact: r.id}) RETURN n.document AS id, count(*) AS parts',
  metric:
    'MATCH (m:Metric)-[:MEASURES]->(e:Entity) MATCH (n:Evidence {fact: m.id}) RETURN n.document AS id, count(*) AS parts',
} as const;

async function partsOf(graph: Graph): Promise<ReadonlyMap<string, string>> {
  const parts = new Map<string, string>();
  for (const [part, text] of Object.entries(partQueries)) {
    for (const row of await graph.read({ text, parameters: {} })) {
      const id = String(row['id']);
      parts.set(id, `${parts.get(id) ?? ''}${String(row['parts'])} ${part}, `);
    }
  }
  return parts;
}

async function integrityProblems(graph: Graph): Promise<string[]> {
  const queries: Readonly<Record<string, string>> = {
    ...Object.fromEntries(
      graphSchema.keys.map(({ label }) => [
        `${label} that is there twice`,
        `MATCH (n:${label}) WITH n.id AS what, count(*) AS times WHERE times > 1 RETURN what`,
      ]),
    ),
    'relation that is there twice':
      'MATCH ()-[r]->() WHERE r.id IS NOT NULL WITH r.id AS what, count(*) AS times WHERE times > 1 RETURN what',
    'node without a label':
      'MATCH (n) WHERE size(labels(n)) = 0 RETURN coalesce(n.id, "?") AS what',
    'evidence without an article':
      'MATCH (n:Evidence) WHERE NOT (n)-[:IN_ARTICLE]->() RETURN n.id AS what',
    'article without a document':
      'MATCH (n:Article) WHERE NOT (n)-[:IN_DOCUMENT]->() RETURN n.id AS what',
    'lock that was left behind':
      'MATCH (n:Description {id: "loading"}) RETURN n.id AS what',
  };
  const problems: string[] = [];
  for (const [what, text] of Object.entries(queries)) {
    const rows = await graph.read({ text, parameters: {} });
    problems.push(
      ...rows.map((row) => `There is a ${what}: ${shown(row['what'])}.`),
    );
  }
  return problems;
}

function shown(value: GraphValue | undefined): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
