import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { compareLedger } from './support/compare-ledger.js';
import { type HealthWatch, watchHealth } from './support/health-watch.js';
import { openLedger } from './support/ledger.js';
import { isStored, loadDocument } from './support/load-clients.js';
import {
  hasNeo4j,
  type Neo4jBehindProxy,
  startNeo4jBehindProxy,
} from './support/neo4j-behind-proxy.js';
import { report, rounds } from './support/rounds.js';
import {
  type CivicGraph,
  startCivicGraph,
} from './support/start-civicgraph.js';

const cuts = rounds(10) * 2;

describe.runIf(hasNeo4j)('case 41: the answer to COMMIT is lost', () => {
  let folder: string;
  let database: Neo4jBehindProxy;
  let server: CivicGraph;
  let watch: HealthWatch;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'civicgraph-commit-'));
    database = await startNeo4jBehindProxy();
    server = startCivicGraph({ environment: database.environment });
    watch = await watchHealth(server);
  });
  afterAll(async () => {
    await watch?.stop();
    await server?.end('SIGKILL');
    await database?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it(
    `keeps exactly one copy of each document in ${cuts} cuts`,
    async () => {
      const { proxy } = database;
      const ledger = openLedger(join(folder, 'ledger'));
      const url = await server.url;
      let number = 0;
      let failed = 0;
      while (proxy.cuts < cuts) {
        number += 1;
        // Every fourth time the driver's second try loses its answer too, and the client is told so.
        const times = number % 4 === 0 ? 2 : 1;
        proxy.set({ kind: 'cut-at-commit', times });
        const answer = await loadDocument(url, number);
        if (isStored(answer)) ledger.acknowledge(number);
        else {
          failed += 1;
          expect(answer.code).toBe('DATABASE_UNAVAILABLE');
        }
      }
      proxy.set({ kind: 'none' });
      await watch.expectHealth();
      const found = await compareLedger(
        ...[database.graph('direct'), ledger.read(), number],
      );
      ledger.close();
      expect(found.problems).toEqual([]);
      // What was committed without an answer is there all the same, once.
      expect(found.stored).toBe(number);
      report(
        `case 41: ${proxy.cuts} cuts at COMMIT, ${number} documents sent, ${number - failed} acknowledged, ${found.stored} stored once`,
      );
    },
    cuts * 10_000,
  );

  it('would store a document twice without keys', async () => {
    const { proxy } = database;
    const graph = database.graph('proxy');
    await graph.open();
    proxy.set({ kind: 'cut-at-commit', times: 1 });
    await graph.write((transaction) =>
      transaction.run({ text: 'CREATE (:Keyless {id: 1})', parameters: {} }),
    );
    proxy.set({ kind: 'none' });
    const rows = await graph.read({
      text: 'MATCH (n:Keyless) RETURN count(n) AS copies',
      parameters: {},
    });
    expect(rows).toEqual([{ copies: 2 }]);
  });
});
