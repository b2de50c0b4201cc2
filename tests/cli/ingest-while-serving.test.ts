import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';

import { kill, serve, type Serving } from './support/serve.js';

const token = 'curator-token-of-the-tests';
const gold = new URL('../extraction/gold/development/', import.meta.url);

let folder = '';
let serving: Serving;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'civicgraph-ingest-'));
  serving = serve({
    DATA_DIR: folder,
    AUTH_TOKEN: token,
    WRITE_DEADLINE_MS: '600000',
  });
});

afterEach(async () => {
  await kill(serving);
  await rm(folder, { recursive: true, force: true });
});

/** Pages one after another, as long as a request may be. */
async function longPage(): Promise<string> {
  const names = (await readdir(gold)).filter((name) => name.endsWith('.txt'));
  const pages = await Promise.all(
    names.sort().map((name) => readFile(new URL(name, gold), 'utf8')),
  );
  const mostBytes = 900_000;
  let text = '';
  let bytes = 0;
  for (let index = 0; ; index += 1) {
    const page = `${pages[index % pages.length] ?? ''}\n\n`;
    bytes += Buffer.byteLength(page);
    if (bytes > mostBytes) return text;
    text += page;
  }
}

async function post(query: string, variables = {}): Promise<unknown> {
  const response = await fetch(`${await serving.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
    },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
}

const ingest = `mutation ($text: String!) {
  ingest(text: $text, title: "长版", publisher: "株洲日报", date: "2024-04-15") {
    created { relations }
    refused { reason }
  }
}`;

async function millisecondsOf(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

it('answers others while it ingests the longest page, and ends promptly after', async () => {
  const text = await longPage();
  await serving.url;

  let isOver = false;
  let answer: unknown;
  const ingesting = millisecondsOf(async () => {
    answer = await post(ingest, { text });
  }).finally(() => {
    isOver = true;
  });
  const waits: number[] = [];
  while (!isOver) {
    waits.push(await millisecondsOf(() => post('{ __typename }')));
    await sleep(10);
  }
  const took = await ingesting;

  expect(answer).toMatchObject({ data: { ingest: { refused: [] } } });
  waits.sort((left, right) => left - right);
  const [middle = 0, worst = 0] = [
    waits[Math.floor(waits.length / 2)],
    waits.at(-1),
  ];
  // Shares of the whole, so that a busy machine changes little: extraction alone takes most of it, on
  // whichever thread.
  expect(worst, `ms at worst, of ${took}`).toBeLessThan(took / 10);
  expect(middle, `ms in the middle, of ${took}`).toBeLessThan(took / 100);

  serving.child.kill('SIGTERM');
  const ending = await millisecondsOf(async () => {
    expect(await serving.exit).toBe(0);
  });
  expect(ending).toBeLessThan(5_000);
}, 180_000);
