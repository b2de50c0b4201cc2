import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type Answer, ask } from './support/ask.js';
import { compareLedger } from './support/compare-ledger.js';
import {
  type HealthWatch,
  readyWithin,
  watchHealth,
} from './support/health-watch.js';
import { type Ledger, openLedger } from './support/ledger.js';
import { someRead, startLoadClients } from './support/load-clients.js';
import {
  hasNeo4j,
  type Neo4jBehindProxy,
  startNeo4jBehindProxy,
} from './support/neo4j-behind-proxy.js';
import { isLong, report } from './support/rounds.js';
import {
  type CivicGraph,
  startCivicGraph,
} from './support/start-civicgraph.js';

const readDeadline = 5_000;
const writeDeadline = 8_000;
const blackHole = isLong ? 60_000 : 12_000;

describe.runIf(hasNeo4j)('a Neo4j that goes away', () => {
  let folder: string;
  let database: Neo4jBehindProxy;
  let server: CivicGraph;
  let watch: HealthWatch;
  let ledger: Ledger;
  let sent = 0;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'civicgraph-outage-'));
    ledger = openLedger(join(folder, 'ledger'));
    database = await startNeo4jBehindProxy();
    server = startCivicGraph({
      environment: {
        ...database.environment,
        WRITE_DEADLINE_MS: String(writeDeadline),
      },
    });
    watch = await watchHealth(server);
  });
  afterAll(async () => {
    await watch?.stop();
    await server?.end('SIGKILL');
    await database?.close();
    ledger?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const startClients = async (counts: { loaders: number; readers: number }) =>
    startLoadClients({
      ...{ url: await server.url, ledger, after: sent, ...counts },
    });

  const expectLedger = async (): Promise<void> => {
    const graph = database.graph('direct', {}, { readDeadline: 30_000 });
    const { problems } = await compareLedger(graph, ledger.read(), sent);
    await graph.close();
    expect(problems).toEqual([]);
  };

  const expectPrompt = (answers: readonly Answer[], deadline: number): void => {
    for (const answer of answers) {
      expect(answer.milliseconds, answer.code).toBeLessThan(deadline + 3_000);
      expect(knownCodes).toContain(answer.code);
    }
  };

  it('case 40: is killed under 50 reads and 10 loads, and each ends by its deadline', async () => {
    const clients = await startClients({ loaders: 10, readers: 50 });
    await sleep(2_000);
    await database.kill();
    const from = performance.now();
    await sleep(3_000);
    await clients.stop();
    sent = clients.sent();
    expectPrompt(clients.reads, readDeadline);
    expectPrompt(clients.loads, writeDeadline);
    const during = [...clients.reads, ...clients.loads].filter(
      (answer) => answer.at > from + 500,
    );
    expect(during.map(({ code }) => code)).toContain('DATABASE_UNAVAILABLE');
    expect(during.filter(({ code }) => code === 'OK')).toEqual([]);
    await database.restart();
    await watch.expectHealth();
    await expectLedger();
    report(
      `case 40: ${clients.reads.length} reads and ${clients.loads.length} loads around a kill, longest ${Math.max(...clients.reads.map(({ milliseconds }) => milliseconds)).toFixed(0)} ms`,
    );
  });

  it('case 42: restarts under load, and no request fails once it is up', async () => {
    const clients = await startClients({ loaders: 4, readers: 8 });
    await sleep(1_000);
    await database.kill();
    await database.restart();
    await readyWithin(await server.url, 30_000);
    const up = performance.now();
    await sleep(3_000);
    await clients.stop();
    sent = clients.sent();
    const late = [...clients.reads, ...clients.loads].filter(
      ({ at, milliseconds }) => at - milliseconds > up,
    );
    expect(late.length).toBeGreaterThan(0);
    expect(late.filter(({ code }) => code !== 'OK')).toEqual([]);
    await watch.expectHealth();
    await expectLedger();
  });

  it('case 42: a pool of connections that are dead without a word fails no request', async () => {
    const graph = database.graph(
      'proxy',
      { driver: { connectionLivenessCheckTimeout: 200 } },
      { readDeadline: 10_000 },
    );
    await fillPool(graph.read.bind(graph));
    database.proxy.forget();
    await sleep(400);
    const rows = await Promise.all(
      Array.from({ length: 5 }, () => graph.read(one)),
    );
    expect(rows).toEqual(Array.from({ length: 5 }, () => [{ one: 1 }]));
    await watch.expectHealth();
  });

  it('case 42: such connections fail requests without the liveness check', async () => {
    const graph = database.graph(
      'proxy',
      { driver: { connectionLivenessCheckTimeout: 600_000 } },
      { readDeadline: 10_000 },
    );
    await fillPool(graph.read.bind(graph));
    database.proxy.forget();
    await expect(graph.read(one)).rejects.toMatchObject({
      code: 'DATABASE_TIMEOUT',
    });
  });

  it(`case 43: swallows all for ${blackHole / 1000} s, and deadlines hold`, async () => {
    const clients = await startClients({ loaders: 4, readers: 20 });
    await sleep(1_000);
    database.proxy.set({ kind: 'silence' });
    const from = performance.now();
    await sleep(blackHole);
    const most = database.proxy.open;
    database.proxy.set({ kind: 'none' });
    const ended = performance.now();
    const ready = await readyWithin(await server.url, 30_000);
    const served = performance.now();
    await sleep(3_000);
    await clients.stop();
    sent = clients.sent();
    expectPrompt(clients.reads, readDeadline);
    expectPrompt(clients.loads, writeDeadline);
    const after = clients.reads.filter(
      ({ at, milliseconds }) => at - milliseconds > served,
    );
    expect(after.length).toBeGreaterThan(0);
    expect(after.filter(({ code }) => code !== 'OK')).toEqual([]);
    await watch.expectHealth();
    expect(database.proxy.open).toBeLessThan(120);
    await expectLedger();
    const inside = clients.reads.filter(({ at }) => at > from && at < ended);
    report(
      `case 43: ${blackHole / 1000} s of silence, ${inside.length} reads given up, at most ${most} sockets, ready ${ready.toFixed(0)} ms after`,
    );
  });

  it('case 43: a silent connection holds a bare driver far longer than a deadline', async () => {
    const driver = neo4j.driver(
      database.environment['NEO4J_URI'] ?? '',
      neo4j.auth.basic(database.direct.username, database.direct.password),
    );
    await driver.executeQuery('RETURN 1');
    database.proxy.set({ kind: 'silence' });
    const outcome = await Promise.race([
      driver.executeQuery('RETURN 1').then(
        () => 'answered',
        () => 'failed',
      ),
      sleep(readDeadline + 2_000, 'still waiting'),
    ]);
    database.proxy.set({ kind: 'none' });
    expect(outcome).toBe('still waiting');
    await driver.close();
    await watch.expectHealth();
    expect((await ask(await server.url, someRead)).code).toBe('OK');
  });
});

const one = { text: 'RETURN 1 AS one', parameters: {} };

const knownCodes = [
  ...['OK', 'DATABASE_UNAVAILABLE', 'DATABASE_TIMEOUT', 'OVERLOADED'],
  'CONFLICT',
];

async function fillPool(
  read: (statement: typeof one) => Promise<unknown>,
): Promise<void> {
  await Promise.all(Array.from({ length: 5 }, () => read(one)));
}
