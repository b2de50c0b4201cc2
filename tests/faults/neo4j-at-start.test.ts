import { setTimeout as sleep } from 'node:timers/promises';

import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { createNeo4jEngine } from '../../src/graph/neo4j/engine.js';

import { ask } from './support/ask.js';
import { isReady, readyWithin, watchHealth } from './support/health-watch.js';
import { someRead } from './support/load-clients.js';
import {
  hasNeo4j,
  type Neo4jBehindProxy,
  startNeo4jBehindProxy,
} from './support/neo4j-behind-proxy.js';
import { isLong, percentile, report } from './support/rounds.js';
import {
  type CivicGraph,
  startCivicGraph,
} from './support/start-civicgraph.js';

const outage = isLong ? 20_000 : 4_000;

describe.runIf(hasNeo4j)('a Neo4j that cannot be used at the start', () => {
  let database: Neo4jBehindProxy;
  let server: CivicGraph | undefined;
  beforeAll(async () => {
    database = await startNeo4jBehindProxy();
    // With the seeds, so that being ready is not a matter of loading them.
    const first = startCivicGraph({ environment: database.environment });
    await readyWithin(await first.url, 110_000);
    await first.end('SIGTERM');
  });
  afterEach(() => server?.end('SIGKILL'));
  afterAll(() => database?.close());

  const start = (environment = {}): CivicGraph => {
    server = startCivicGraph({
      environment: { ...database.environment, ...environment },
    });
    return server;
  };

  const live = async (url: string): Promise<number> =>
    (await fetch(`${url}/health/live`)).status;

  it(`case 39: is waited for when it is down, here for ${outage / 1000} s`, async () => {
    const { proxy } = database;
    await proxy.refuse();
    const waiting = start();
    const url = await waiting.url;
    const from = performance.now();
    const reads = [];
    while (performance.now() - from < outage) {
      expect(await live(url)).toBe(200);
      expect(await isReady(url)).toBe(false);
      reads.push(await ask(url, someRead));
      await sleep(100);
    }
    expect(new Set(reads.map(({ code }) => code))).toEqual(
      new Set(['DATABASE_UNAVAILABLE']),
    );
    const waits = reads.map(({ milliseconds }) => milliseconds);
    expect(percentile(waits, 0.5)).toBeLessThan(300);
    // One line for each attempt, which come at ever longer intervals: 0.5, 1, 2 and 4 seconds.
    const lines = waiting.log().match(/Trying again in/g)?.length ?? 0;
    expect(lines).toBeGreaterThan(0);
    expect(lines).toBeLessThan(3 + outage / 2_000);
    await proxy.listen();
    const took = await readyWithin(url, 60_000);
    report(
      `case 39: ready ${took.toFixed(0)} ms after the database; ${lines} log lines in ${outage / 1000} s`,
    );
    const watch = await watchHealth(waiting);
    await watch.expectHealth();
    await watch.stop();
  });

  it('case 39: is asked once a minute at most when it refuses the login', async () => {
    const { proxy } = database;
    const before = proxy.accepted;
    const refused = start({ NEO4J_PASSWORD: 'a wrong one' });
    const url = await refused.url;
    const reads = [];
    for (let times = 0; times < 30; times += 1) {
      reads.push(await ask(url, someRead));
      await sleep(50);
    }
    expect(await live(url)).toBe(200);
    expect(await isReady(url)).toBe(false);
    expect(new Set(reads.map(({ code }) => code))).toEqual(
      new Set(['DATABASE_AUTHENTICATION']),
    );
    expect(proxy.accepted - before).toBe(1);
    expect(refused.log()).toMatch(
      /NEO4J_USERNAME and NEO4J_PASSWORD.* Trying again in 60 s/,
    );
  });

  it('case 39: would be asked by every read without the pause', async () => {
    const { proxy, environment, direct } = database;
    const before = proxy.accepted;
    const engine = createNeo4jEngine({
      ...direct,
      uri: environment['NEO4J_URI'] ?? '',
      password: 'a wrong one',
    });
    for (let times = 0; times < 5; times += 1) {
      await expect(engine.open()).rejects.toMatchObject({
        code: 'DATABASE_AUTHENTICATION',
      });
    }
    expect(proxy.accepted - before).toBe(5);
  });

  it('case 39: is waited for when it has no database of that name', async () => {
    const waiting = start({ NEO4J_DATABASE: 'nowhere' });
    const url = await waiting.url;
    expect(await live(url)).toBe(200);
    expect(await isReady(url)).toBe(false);
    expect((await ask(url, someRead)).code).toBe('DATABASE_UNAVAILABLE');
    expect(waiting.log()).toMatch(
      /no such database. Check NEO4J_DATABASE. Trying again/,
    );
  });

  it('case 50: has its constraints and indexes online before the server is ready', async () => {
    const graph = database.graph(
      'direct',
      {},
      { writeDeadline: 60_000, readDeadline: 60_000 },
    );
    const run = (text: string) =>
      graph.write((transaction) => transaction.run({ text, parameters: {} }));
    // Enough nodes that an index takes a while to fill.
    await run(
      'UNWIND range(1, 20000) AS i CREATE (:Filler {id: i}), (:Evidence {id: "filler-" + i, fact: "f" + i})',
    );
    await run('DROP CONSTRAINT Document_id_unique');
    await run('DROP INDEX Evidence_fact');
    await run('DROP INDEX Entity_searchText_text');
    const url = await start().url;
    await readyWithin(url, 60_000);
    const rows = await graph.read({
      text: 'SHOW INDEXES YIELD name, state RETURN name, state',
      parameters: {},
    });
    const states = new Map(rows.map((row) => [row['name'], row['state']]));
    expect([...new Set(states.values())]).toEqual(['ONLINE']);
    for (const name of [
      'Document_id_unique',
      'Evidence_fact',
      'Entity_searchText_text',
    ]) {
      expect(states.has(name), name).toBe(true);
    }
  });
});
