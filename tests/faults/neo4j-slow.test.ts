import neo4j, { type Driver } from 'neo4j-driver';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { CivicGraphError } from '../../src/errors.js';
import type { Graph, Statement } from '../../src/graph/port.js';

import {
  hasNeo4j,
  type Neo4jBehindProxy,
  startNeo4jBehindProxy,
} from './support/neo4j-behind-proxy.js';
import { percentile, report, rounds } from './support/rounds.js';

const failing = rounds(10) * 100;

describe.runIf(hasNeo4j)('a Neo4j that is slow', () => {
  let database: Neo4jBehindProxy;
  let graph: Graph;
  let bare: Driver;
  beforeAll(async () => {
    database = await startNeo4jBehindProxy();
    graph = database.graph('proxy', {}, { writeDeadline: 4_000 });
    await graph.open();
    const { uri, username, password } = database.direct;
    bare = neo4j.driver(uri, neo4j.auth.basic(username, password));
    await graph.read(many);
  });
  afterEach(() => database?.proxy.set({ kind: 'none' }));
  afterAll(async () => {
    await bare?.close();
    await database?.close();
  });

  /** Statements of others that run now. */
  const running = async (): Promise<readonly string[]> => {
    const { records } = await bare.executeQuery(
      'SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery AS text',
    );
    return records
      .map((record) => String(record.get('text')))
      .filter((text) => !text.startsWith('SHOW'));
  };

  const goneWithin = async (milliseconds: number): Promise<boolean> => {
    const end = performance.now() + milliseconds;
    while (performance.now() < end) {
      if ((await running()).length === 0) return true;
      await sleep(100);
    }
    return false;
  };

  it('case 44: answers late, or says that it took too long, at 2 s of latency', async () => {
    database.proxy.set({ kind: 'delay', milliseconds: 1_000 });
    expect(await graph.read(one)).toEqual([{ one: 1 }]);
    expect(await outcome(graph.read(many))).toMatch(
      /^(5000|DATABASE_TIMEOUT)$/,
    );
  });

  it('case 44: answers all or says so at 10 kB/s', async () => {
    database.proxy.set({ kind: 'throttle', bytesPerSecond: 10_000 });
    expect(await outcome(graph.read(many))).toMatch(
      /^(5000|DATABASE_TIMEOUT)$/,
    );
    database.proxy.set({ kind: 'none' });
    expect(await outcome(graph.read(one))).toBe('1');
  });

  it.each([2_000, 20_000, 60_000])(
    'case 44: never takes the rows before a cut after %i bytes for the answer',
    async (bytes) => {
      database.proxy.set({ kind: 'cut-after', bytes });
      expect(await outcome(graph.read(many))).toMatch(
        /^(5000|DATABASE_UNAVAILABLE)$/,
      );
      database.proxy.set({ kind: 'cut-in-record' });
      expect(await outcome(graph.read(many))).toBe('DATABASE_UNAVAILABLE');
      expect(database.proxy.cuts).toBeGreaterThan(0);
      database.proxy.set({ kind: 'none' });
      expect(await outcome(graph.read(many))).toBe('5000');
    },
  );

  it('case 44: would take them for it if it did not heed the error', async () => {
    const { username, password } = database.direct;
    const driver = neo4j.driver(
      database.environment['NEO4J_URI'] ?? '',
      neo4j.auth.basic(username, password),
    );
    const session = driver.session();
    await session.run('RETURN 1');
    database.proxy.set({ kind: 'cut-in-record' });
    const rows: unknown[] = [];
    await new Promise<void>((resolve) => {
      session.run(many.text).subscribe({
        onNext: (row) => rows.push(row),
        onCompleted: () => resolve(),
        onError: () => resolve(),
      });
    });
    expect(rows.length).toBeLessThan(5_000);
    await driver.close();
  });

  it('case 45: ends a slow statement itself, before anyone has to wait for it', async () => {
    const reading = outcome(graph.read(slow, { deadline: 2_000 }));
    expect(await reading).toBe('DATABASE_TIMEOUT');
    expect(await goneWithin(4_000)).toBe(true);
  });

  it('case 45: would run on without the timeout of its transaction', async () => {
    const session = bare.session();
    const call = session.run(slow.text).catch(() => undefined);
    await sleep(4_000);
    expect(await running()).toHaveLength(1);
    await bare.executeQuery(
      'SHOW TRANSACTIONS YIELD transactionId AS id, currentQuery WHERE currentQuery STARTS WITH "UNWIND range" TERMINATE TRANSACTIONS id YIELD message RETURN message',
    );
    await call;
    await session.close();
  });

  it('case 45: gives up a write that waits for a lock', async () => {
    await graph.write((transaction) =>
      transaction.run({
        text: 'MERGE (:Entity {id: "locked"})',
        parameters: {},
      }),
    );
    const session = bare.session();
    const holder = session.beginTransaction();
    await holder.run('MATCH (n:Entity {id: "locked"}) SET n.held = true');
    const write = graph.write(
      (transaction) =>
        transaction.run({
          text: 'MATCH (n:Entity {id: "locked"}) SET n.held = false',
          parameters: {},
        }),
      { deadline: 2_000 },
    );
    expect(await outcome(write)).toBe('DATABASE_TIMEOUT');
    await sleep(1_500);
    expect((await running()).filter((text) => text.includes('false'))).toEqual(
      [],
    );
    await holder.rollback();
    await session.close();
  });

  it('case 46: queues what is more than it takes, and refuses it in two seconds', async () => {
    database.proxy.set({ kind: 'delay', milliseconds: 2_000 });
    const slowReads = Array.from({ length: 64 }, () =>
      outcome(graph.read(one)),
    );
    await sleep(50);
    const waits: number[] = [];
    const more = await Promise.all(
      Array.from({ length: 100 }, async () => {
        const start = performance.now();
        const result = await outcome(graph.read(one));
        waits.push(performance.now() - start);
        return result;
      }),
    );
    expect(new Set(more)).toEqual(new Set(['OVERLOADED']));
    expect(Math.max(...waits)).toBeLessThan(3_500);
    database.proxy.set({ kind: 'none' });
    await Promise.all(slowReads);
    const cheap: number[] = [];
    for (let times = 0; times < 50; times += 1) {
      const start = performance.now();
      expect(await outcome(graph.read(one))).toBe('1');
      cheap.push(performance.now() - start);
    }
    expect(percentile(cheap, 0.95)).toBeLessThan(1_000);
  });

  it(`case 46: leaks no connection in ${failing} failing reads`, async () => {
    const wrong = { text: 'RETURN 1 / 0 AS x', parameters: {} };
    for (let done = 0; done < failing; done += 50) {
      const results = await Promise.all(
        Array.from({ length: 50 }, () => outcome(graph.read(wrong))),
      );
      expect(new Set(results)).toEqual(new Set(['INTERNAL_SERVER_ERROR']));
    }
    expect(database.proxy.open).toBeLessThanOrEqual(100);
    expect(await goneWithin(2_000)).toBe(true);
    expect(await outcome(graph.read(one))).toBe('1');
    report(
      `case 46: ${failing} failing reads, ${database.proxy.open} connections open after`,
    );
  });

  it('case 46: would run out of connections if it did not give them back', async () => {
    const { uri, username, password } = database.direct;
    const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
      maxConnectionPoolSize: 5,
      connectionAcquisitionTimeout: 1_000,
    });
    const sessions = Array.from({ length: 5 }, () => driver.session());
    await Promise.all(
      sessions.map((session) => session.beginTransaction().run('RETURN 1')),
    );
    await expect(driver.executeQuery('RETURN 1')).rejects.toThrow(
      /acquisition timed out/,
    );
    await driver.close();
  });
});

const one = { text: 'RETURN 1 AS one', parameters: {} };

const many: Statement = {
  text: 'UNWIND range(1, 5000) AS i RETURN i, "a row of some length, so that the answer takes many packets " + i AS text',
  parameters: {},
};

const slow: Statement = {
  text: 'UNWIND range(1, 1000000000) AS x WITH x WHERE x % 7 = 3 RETURN sum(x) AS sum',
  parameters: {},
};

/** How many rows came, or why none did. */
async function outcome(call: Promise<readonly unknown[]>): Promise<string> {
  try {
    return String((await call).length);
  } catch (error) {
    if (error instanceof CivicGraphError) return error.code;
    throw error;
  }
}
