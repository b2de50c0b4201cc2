import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { createGraph } from '../../src/graph/create-graph.js';
import { createGrafeoEngine } from '../../src/graph/grafeo/engine.js';
import { graphSchema } from '../../src/graph/graph-schema.js';
import { type Answer, ask } from '../faults/support/ask.js';
import { compareLedger } from '../faults/support/compare-ledger.js';
import { watchHealth } from '../faults/support/health-watch.js';
import { type Ledger, openLedger } from '../faults/support/ledger.js';
import {
  isStored,
  loadDocument,
  someRead,
} from '../faults/support/load-clients.js';
import { report } from '../faults/support/rounds.js';
import {
  type CivicGraph,
  curatorToken,
  startCivicGraph,
} from '../faults/support/start-civicgraph.js';

import { isLongRun, secondsOf } from './support/long-run.js';

/** Requests that mean harm; one a second is sent beside the others. */
const hostile = [
  `{ ${Array.from({ length: 200 }, (_, at) => `a${at}: __typename`).join(' ')} }`,
  `{ ${'entity(id: "x") { '.repeat(40)} id ${'} '.repeat(40)} }`,
  '{ search(text: "(a+)+$ ~ tb- }) DETACH DELETE n", first: 5) { nodes { id } } }',
  '{ search(text: "x", first: 1000000) { nodes { id } } }',
  '{ documents(first: 1, after: "bm90IGEgY3Vyc29y") { nodes { id } } }',
];

/** After so many documents only one goes on changing, so that the graph does not grow. */
const documents = 200;

let folder: string;
let server: CivicGraph;
let ledger: Ledger;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'civicgraph-soak-'));
  ledger = openLedger(join(folder, 'ledger'));
  server = startCivicGraph({
    environment: { DATA_DIR: join(folder, 'store') },
  });
});

afterAll(async () => {
  await server.end('SIGKILL');
  ledger.close();
  await rm(folder, { recursive: true, force: true });
});

it('case 60: reading, loading and some harm for a long while lose nothing, leak nothing and cost no memory', async () => {
  const url = await server.url;
  const health = await watchHealth(server);
  for (let number = 1; number <= documents; number += 1) {
    expect(isStored(await loadDocument(url, number))).toBe(true);
    ledger.acknowledge(number);
  }
  const users = startUsers(url);
  const samples: Sample[] = [];
  const refusals = new Map<string, number>();
  const seconds = secondsOf(10);
  const start = performance.now();
  for (let at = 0; performance.now() - start < seconds * 1000; at += 1) {
    const { code, status } = await ask(url, hostile[at % hostile.length] ?? '');
    refusals.set(code, (refusals.get(code) ?? 0) + 1);
    expect(status).toBeLessThan(500);
    expect(status).toBeGreaterThan(0);
    const minutes = (performance.now() - start) / 60_000;
    samples.push({ minutes, megabytes: await residentMegabytes(url) });
    await sleep(1_000);
  }
  await users.stop();
  await health.expectHealth();
  await health.stop();
  expect(await server.end('SIGTERM')).toBe(0);

  const failed = users.answers.filter(({ code }) => code !== 'OK');
  const late = samples.slice(Math.floor(samples.length / 3));
  const slope = slopeOf(late);
  report(
    `case 60: ${seconds} s: ${users.answers.length} reads and writes, ${failed.length} failed; memory ${Math.round(samples[0]?.megabytes ?? 0)} MB at first, ${Math.round(late.at(-1)?.megabytes ?? 0)} MB at last, ${slope.toFixed(2)} MB a minute after the first third; harm: ${JSON.stringify([...refusals])}`,
  );
  expect(failed).toEqual([]);
  // A short run is all warm-up.
  if (isLongRun) expect(slope).toBeLessThan(1);

  const graph = createGraph(
    createGrafeoEngine({ directory: join(folder, 'store') }),
    { schema: graphSchema, readDeadline: 60_000, writeDeadline: 60_000 },
  );
  const { problems } = await compareLedger(graph, ledger.read(), documents);
  await graph.close();
  expect(problems).toEqual([]);
}, 7_200_000);

interface Users {
  readonly answers: readonly Answer[];
  stop(): Promise<void>;
}

/** Four who read, and one of whose writes every fifth loads a known document and the others change a page. */
function startUsers(url: string): Users {
  const answers: Answer[] = [];
  let isOver = false;
  const read = async (): Promise<void> => {
    while (!isOver) answers.push(await ask(url, someRead));
  };
  const write = async (): Promise<void> => {
    for (let at = 0; !isOver; at += 1) {
      answers.push(
        at % 5 === 0
          ? await loadDocument(url, 1 + (at % documents))
          : await ask(url, ingest, {
              variables: { text: pageOf(at) },
              token: curatorToken,
            }),
      );
    }
  };
  const users = [read(), read(), read(), read(), write()];
  return {
    answers,
    async stop() {
      isOver = true;
      await Promise.all(users);
    },
  };
}

const ingest =
  'mutation ($text: String!) { ingest(text: $text, title: "来信", publisher: "试报", date: "2024-03-06") { document refused { reason } } }';

function pageOf(at: number): string {
  return `社区来信\n(记者 林晓)3月${1 + (at % 28)}日,荷塘区月塘街道召开第${at}次会议,${at}人参加。\n`;
}

interface Sample {
  readonly minutes: number;
  readonly megabytes: number;
}

async function residentMegabytes(url: string): Promise<number> {
  const page = await (await fetch(`${url}/metrics`)).text();
  const bytes = /^process_resident_memory_bytes (\S+)$/m.exec(page)?.[1];
  return Number(bytes) / 1024 / 1024;
}

/** Megabytes a minute, by least squares. */
function slopeOf(samples: readonly Sample[]): number {
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const middle = mean(samples.map(({ minutes }) => minutes));
  const level = mean(samples.map(({ megabytes }) => megabytes));
  const over = samples.map(
    ({ minutes, megabytes }) => (minutes - middle) * (megabytes - level),
  );
  const under = samples.map(({ minutes }) => (minutes - middle) ** 2);
  const spread = mean(under);
  return spread === 0 ? 0 : mean(over) / spread;
}
