import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { createGraph } from '../../src/graph/create-graph.js';
import { createGrafeoEngine } from '../../src/graph/grafeo/engine.js';
import { graphSchema } from '../../src/graph/graph-schema.js';

import { ask } from './support/ask.js';
import { clockBack } from './support/clock-back.js';
import { compareLedger } from './support/compare-ledger.js';
import { watchHealth } from './support/health-watch.js';
import { type Ledger, openLedger } from './support/ledger.js';
import {
  isStored,
  loadDocument,
  someRead,
  startLoadClients,
} from './support/load-clients.js';
import {
  type CivicGraph,
  startCivicGraph,
  type StartOptions,
} from './support/start-civicgraph.js';

let folder: string;
let store: string;
let ledger: Ledger;
const servers: CivicGraph[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'civicgraph-process-'));
  store = join(folder, 'store');
  ledger = openLedger(join(folder, 'ledger'));
});
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.end('SIGKILL')));
  ledger.close();
  await rm(folder, { recursive: true, force: true });
});

function start(options: Partial<StartOptions> = {}): CivicGraph {
  const server = startCivicGraph({
    ...options,
    environment: { DATA_DIR: store, ...options.environment },
  });
  servers.push(server);
  return server;
}

async function expectLedger(sent: number): Promise<void> {
  const graph = createGraph(createGrafeoEngine({ directory: store }), {
    schema: graphSchema,
    readDeadline: 30_000,
    writeDeadline: 30_000,
  });
  const { problems } = await compareLedger(graph, ledger.read(), sent);
  await graph.close();
  expect(problems).toEqual([]);
}

describe('case 53: a server that is told to stop', () => {
  it('answers what it has accepted under full load, loses nothing, and ends in time', async () => {
    const server = start();
    const url = await server.url;
    const clients = startLoadClients({
      ...{ url, ledger, after: 0, loaders: 8, readers: 24 },
    });
    await sleep(1_500);
    const told = performance.now();
    const ending = server.end('SIGTERM');
    await sleep(1_000);
    void clients.stop();
    expect(await ending).toBe(0);
    expect(performance.now() - told).toBeLessThan(12_000);
    await clients.stop();
    // Whoever was being served then got an answer; only connections made later were refused.
    const cut = [...clients.reads, ...clients.loads].filter(
      ({ code, at, milliseconds }) =>
        code === 'NO_ANSWER' && at - milliseconds < told - 50,
    );
    expect(cut).toEqual([]);
    await expectLedger(clients.sent());
  });

  it('ends at once at the second signal, and the store is whole', async () => {
    const server = start();
    const clients = startLoadClients({
      ...{ url: await server.url, ledger, after: 0, loaders: 8 },
    });
    await sleep(1_000);
    server.signal('SIGTERM');
    await sleep(150);
    const told = performance.now();
    await server.end('SIGTERM');
    expect(performance.now() - told).toBeLessThan(5_000);
    await clients.stop();
    await expectLedger(clients.sent());
  });

  it.each([50, 400, 900])(
    'ends with 0 when told %i ms into its start',
    async (milliseconds) => {
      const server = start();
      await sleep(milliseconds);
      const code = await server.end('SIGTERM');
      // Before its handlers are there the signal ends it as it ends any process.
      expect([0, null]).toContain(code);
      const again = start();
      const watch = await watchHealth(again);
      await watch.expectHealth();
      await watch.stop();
      expect(await again.end('SIGTERM')).toBe(0);
    },
  );
});

describe('case 55: a server that is short of something', () => {
  it('serves and loads with 512 MB of memory', async () => {
    const server = start({ nodeOptions: ['--max-old-space-size=512'] });
    const watch = await watchHealth(server);
    const clients = startLoadClients({
      ...{ url: await server.url, ledger, after: 0, loaders: 4, readers: 16 },
    });
    await sleep(3_000);
    await clients.stop();
    expect(
      [...clients.reads, ...clients.loads].filter(({ code }) => code !== 'OK'),
    ).toEqual([]);
    await watch.expectHealth();
    await watch.stop();
    expect(await server.end('SIGTERM')).toBe(0);
    await expectLedger(clients.sent());
  });

  it('survives more clients than it may open sockets for', async () => {
    const server = start();
    const watch = await watchHealth(server);
    const url = await server.url;
    await watch.stop();
    server.limitFiles(64);
    const answers = await Promise.all(
      Array.from({ length: 200 }, () =>
        Promise.race([ask(url, someRead), sleep(10_000, undefined)]),
      ),
    );
    expect(answers.some((answer) => answer?.code === 'OK')).toBe(true);
    await watch.expectHealth();
    expect(isStored(await loadDocument(url, 1))).toBe(true);
    ledger.acknowledge(1);
    expect(await server.end('SIGTERM')).toBe(0);
    await expectLedger(1);
  });

  it('keeps tokens and cursors when the clock goes back an hour', async () => {
    const server = start({ nodeOptions: ['--import', clockBack] });
    const watch = await watchHealth(server);
    const url = await server.url;
    const page = (after?: string): string =>
      `{ people(first: 3${after === undefined ? '' : `, after: "${after}"`}) { nodes { id } pageInfo { endCursor } } }`;
    const first = await ask(url, page());
    const cursor = /"endCursor":"([^"]+)"/.exec(first.body)?.[1] ?? '';
    const second = await ask(url, page(cursor));
    expect(second.code).toBe('OK');
    expect(isStored(await loadDocument(url, 1))).toBe(true);
    server.signal('SIGUSR2');
    await sleep(200);
    expect((await ask(url, page(cursor))).body).toBe(second.body);
    for (const number of [1, 2]) {
      expect(isStored(await loadDocument(url, number))).toBe(true);
      ledger.acknowledge(number);
    }
    await watch.expectHealth();
    await watch.stop();
    expect(server.log()).toContain('the clock went back');
    expect(await server.end('SIGTERM')).toBe(0);
    await expectLedger(2);
  });

  it('goes on when nobody reads its log any more', async () => {
    const server = start({ environment: { LOG_LEVEL: 'debug' } });
    const watch = await watchHealth(server);
    const url = await server.url;
    server.breakLogPipe();
    for (let number = 1; number <= 5; number += 1) {
      expect(isStored(await loadDocument(url, number))).toBe(true);
      ledger.acknowledge(number);
      expect((await ask(url, '{ nothing }')).code).toBe(
        'GRAPHQL_VALIDATION_FAILED',
      );
    }
    await watch.expectHealth();
    await watch.stop();
    expect(await server.end('SIGTERM')).toBe(0);
    await expectLedger(5);
  });
});
