import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createGraph } from '../../src/graph/create-graph.js';
import { createGrafeoEngine } from '../../src/graph/grafeo/engine.js';
import { graphSchema } from '../../src/graph/graph-schema.js';
import type { Graph } from '../../src/graph/port.js';
import { loadExtraction } from '../../src/loading/load-extraction.js';
import { sourceTextOf } from '../../src/loading/source-text.js';

import { compareLedger } from './support/compare-ledger.js';
import { faultDocument } from './support/fault-document.js';
import { openLedger } from './support/ledger.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'civicgraph-ledger-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function graphWith(...numbers: readonly number[]): Promise<Graph> {
  const graph = createGraph(createGrafeoEngine(), {
    schema: graphSchema,
    readDeadline: 10_000,
    writeDeadline: 10_000,
  });
  for (const number of numbers) {
    const { extraction, text } = faultDocument(number);
    const source = sourceTextOf(Buffer.from(text));
    const { refused } = await loadExtraction(graph, extraction, {
      ...{ source, method: 'CURATED' as const },
    });
    expect(refused).toEqual([]);
  }
  return graph;
}

it('keeps what was acknowledged', () => {
  const file = join(folder, 'ledger');
  const ledger = openLedger(file);
  ledger.acknowledge(3);
  ledger.acknowledge(5);
  ledger.close();
  const again = openLedger(file);
  expect([...again.read()]).toEqual([3, 5]);
  again.close();
});

// Every fault test ends with this comparison, so it has to see what it is for.
describe('the comparison with the ledger', () => {
  it('finds nothing wrong with a graph that has all, nor with a document more', async () => {
    const graph = await graphWith(1, 2, 21);
    expect(await compareLedger(graph, new Set([1, 21]), 30)).toEqual({
      problems: [],
      stored: 3,
      unacknowledged: 1,
    });
    await graph.close();
  });

  it('finds a document that is lost', async () => {
    const graph = await graphWith(1);
    const { problems } = await compareLedger(graph, new Set([1, 2]), 2);
    expect(problems).toEqual(['Document 2 was acknowledged and is lost.']);
    await graph.close();
  });

  it.each([
    ['relation', 'MATCH ()-[r:LOCATED_IN]->() DELETE r'],
    ['mention', 'MATCH (:Enterprise)-[r:MENTIONED_IN]->() DELETE r'],
    ['evidence', 'MATCH (n:Evidence) WITH n LIMIT 1 DETACH DELETE n'],
    ['description', 'MATCH (n:Description) WITH n LIMIT 1 DETACH DELETE n'],
    ['document', 'MATCH (n:Document) DETACH DELETE n'],
    ['metric', 'MATCH (n:Metric) DETACH DELETE n'],
    [
      'doubled relation',
      'MATCH (a)-[r:LOCATED_IN]->(b) CREATE (a)-[s:LOCATED_IN]->(b) SET s.id = r.id',
    ],
    ['left-over lock', 'CREATE (:Description {id: "loading"})'],
    ['node without label', 'CREATE (n {id: "x"})'],
  ])('finds a missing or superfluous %s', async (_, text) => {
    const graph = await graphWith(1);
    await graph.write((transaction) =>
      transaction.run({ text, parameters: {} }),
    );
    const { problems } = await compareLedger(graph, new Set([1]), 1);
    expect(problems).not.toEqual([]);
    await graph.close();
  });
});
