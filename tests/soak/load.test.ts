import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { report } from '../faults/support/rounds.js';
import {
  type CivicGraph,
  startCivicGraph,
} from '../faults/support/start-civicgraph.js';

import { closedLoop, type LoopResult } from './support/closed-loop.js';
import { secondsOf } from './support/long-run.js';

const examples = fileURLToPath(
  new URL('../../schema/examples/', import.meta.url),
);
const seconds = secondsOf(2);
/** As many as the server runs at once; more have to wait or are sent away. */
const runningAtOnce = 64;

let folder: string;
let server: CivicGraph;
let url: string;
let operations: readonly string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'civicgraph-load-'));
  server = startCivicGraph({
    environment: { DATA_DIR: join(folder, 'store') },
  });
  url = await server.url;
  const names = (await readdir(examples)).filter((name) =>
    name.endsWith('.graphql'),
  );
  operations = await Promise.all(
    names.sort().map((name) => readFile(`${examples}${name}`, 'utf8')),
  );
  await closedLoop({ url, operations, clients: 8, seconds: 2 });
});

afterAll(async () => {
  await server.end('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

it.each([1, 8, 32, 128, 512])(
  'case 58: %i clients, each with the next example as soon as it has its answer',
  async (clients) => {
    const result = await closedLoop({ url, operations, clients, seconds });
    report(`case 58: ${clients} clients: ${sentence(result)}`);
    const others = Object.keys(result.statuses).filter(
      (status) =>
        status !== '200' && !(status === '503' && clients > runningAtOnce),
    );
    expect(others).toEqual([]);
    expect(result.answered).toBeGreaterThan(0);
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
  },
  600_000,
);

it('case 59: twice as many requests as it can answer cost little of what it answers, and pass', async () => {
  const measure = (share: number, capacity: number): Promise<LoopResult> =>
    closedLoop({
      ...{ url, operations, seconds, clients: 256 },
      rate: Math.max(1, Math.round(capacity * share)),
    });
  const { answered: capacity } = await closedLoop({
    ...{ url, operations, seconds, clients: 32 },
  });
  for (const share of [0.5, 0.8, 1.2]) {
    report(
      `case 59: ${share * 100} %: ${sentence(await measure(share, capacity))}`,
    );
  }
  const overloaded = await measure(2, capacity);
  report(`case 59: 200 %: ${sentence(overloaded)}`);
  // 80 % is the aim; a run of two seconds on a busy machine is not so exact.
  expect(overloaded.answered).toBeGreaterThan(capacity * 0.5);
  expect(
    Object.keys(overloaded.statuses).filter(
      (status) => status !== '200' && status !== '503',
    ),
  ).toEqual([]);
  const afterwards = await closedLoop({
    ...{ url, operations, seconds: 2, clients: 8 },
  });
  expect(Object.keys(afterwards.statuses)).toEqual(['200']);
}, 900_000);

function sentence(result: LoopResult): string {
  const { answered, p50, p97, p99, worst, statuses } = result;
  const others = Object.entries(statuses)
    .map(([status, count]) => `${count} times ${status}`)
    .join(', ');
  return `${Math.round(answered)} answers a second, p50 ${p50} ms, p97.5 ${p97} ms, p99 ${p99} ms, worst ${worst} ms; ${others}`;
}
