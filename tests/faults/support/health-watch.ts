import { setTimeout as sleep } from 'node:timers/promises';

import { expect } from 'vitest';

import { ask, leakedBodies } from './ask.js';
import type { CivicGraph } from './start-civicgraph.js';

export interface HealthWatch {
  /**
   * What holds after a fault, checked now that it has ended: the server was live throughout (H1), is ready
   * in time (H1; five seconds is the aim, the bound is wider for a busy machine), answers the same bytes as before (H2), has no more files open than its pool
   * explains (H4), did not restart nor stumble over a promise (H5), and gave nothing away (H6). The ledger
   * (H3) is compared by the test, which knows it.
   */
  expectHealth(): Promise<void>;
  stop(): Promise<void>;
}

export interface WatchOptions {
  /** Files that may stay open more than before: connections of a pool. */
  readonly moreFiles?: number;
  /** An answer to `/health/live` may take so long, for a machine under load. */
  readonly patience?: number;
}

const readyBound = 30_000;

/** How Node tells of an error that nobody caught. */
const unhandled = /UnhandledPromise.*|triggerUncaught.*|Unhandled 'error'.*/;

const canary =
  '{ entity(name: "天元区") { __typename id name pinyin summary relations(first: 50) { totalCount nodes { id type statement confidence evidence(first: 5) { quote start end } } } } }';

/** Watches a server that is healthy now. */
export async function watchHealth(
  server: CivicGraph,
  { moreFiles = 120, patience = 5_000 }: WatchOptions = {},
): Promise<HealthWatch> {
  const url = await server.url;
  await readyWithin(url, 110_000);
  const before = await ask(url, canary);
  expect(before.code).toBe('OK');
  const filesBefore = await openFiles(url);
  expect(filesBefore, 'open files are counted').toBeGreaterThan(0);

  const failures: string[] = [];
  let isOver = false;
  const watching = (async () => {
    while (!isOver) {
      failures.push(...(await liveFailure(url, patience)));
      await sleep(100);
    }
  })();

  return {
    async expectHealth() {
      await readyWithin(url, readyBound);
      expect(await warmAnswer(url), 'the canary').toBe(before.body);
      expect(failures, 'live throughout').toEqual([]);
      expect(server.isRunning).toBe(true);
      expect(unhandled.exec(server.log())?.[0]).toBeUndefined();
      expect(leakedBodies(), 'given away').toEqual([]);
      await filesWithin(url, filesBefore + moreFiles);
    },
    async stop() {
      isOver = true;
      await watching;
    },
  };
}

export async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/health/ready`)).ok;
  } catch {
    return false;
  }
}

/** Fails when the server is not ready in time; resolves with how long it took. */
export async function readyWithin(
  url: string,
  milliseconds: number,
): Promise<number> {
  const start = performance.now();
  while (!(await isReady(url))) {
    if (performance.now() - start > milliseconds) {
      throw new Error(`The server was not ready in ${milliseconds} ms.`);
    }
    await sleep(50);
  }
  return performance.now() - start;
}

/** A database that has just started is too slow for its first plans, which is no fault of the server. */
async function warmAnswer(url: string): Promise<string> {
  const end = performance.now() + 60_000;
  for (;;) {
    const { body, code } = await ask(url, canary);
    if (code !== 'DATABASE_TIMEOUT' || performance.now() > end) return body;
  }
}

async function liveFailure(url: string, patience: number): Promise<string[]> {
  try {
    const response = await fetch(`${url}/health/live`, {
      signal: AbortSignal.timeout(patience),
    });
    await response.text();
    return response.ok ? [] : [String(response.status)];
  } catch (error) {
    return [String(error)];
  }
}

async function filesWithin(url: string, most: number): Promise<void> {
  let files = 0;
  for (let tries = 0; tries < 50; tries += 1) {
    files = await openFiles(url);
    if (files <= most) return;
    await sleep(200);
  }
  expect(files, 'open files and sockets').toBeLessThanOrEqual(most);
}

async function openFiles(url: string): Promise<number> {
  const page = await (await fetch(`${url}/metrics`)).text();
  return Number(/^process_open_fds (\d+)/m.exec(page)?.[1] ?? 0);
}
