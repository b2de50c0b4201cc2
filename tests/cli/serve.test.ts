import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
const children: ChildProcessByStdio<null, Readable, Readable>[] = [];
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'civicgraph-serve-'));
});

afterEach(async () => {
  for (const child of children.splice(0)) {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
  }
});

afterAll(() => rm(folder, { recursive: true }));

interface Serving {
  readonly child: ChildProcessByStdio<null, Readable, Readable>;
  /** Resolves once it listens. */
  readonly url: Promise<string>;
  readonly exit: Promise<number | null>;
  readonly notes: () => string;
}

function serve(environment: Readonly<Record<string, string>> = {}): Serving {
  const child = spawn(process.execPath, ['--import', 'tsx', main, 'serve'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'] ?? '',
      PORT: '0',
      DATA_DIR: join(folder, 'store'),
      ...environment,
    },
  });
  children.push(child);
  let notes = '';
  child.stderr.on('data', (chunk: Buffer) => {
    notes += chunk.toString();
  });
  const url = new Promise<string>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      const address = /civicgraph is at (\S+)/.exec(chunk.toString())?.[1];
      if (address !== undefined) {
        resolve(address);
      }
    });
  });
  const exit = once(child, 'exit').then(([code]) => code as number | null);
  return { child, url, exit, notes: () => notes };
}

async function query(url: string, text: string): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: text }),
  });
  return response.json();
}

describe('civicgraph serve', () => {
  it('seeds an empty store, answers, and drains at SIGTERM', async () => {
    const first = serve();
    const url = await first.url;
    expect(first.notes()).toContain('loading the seeds');
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
    expect(await query(url, '{ documents { totalCount } }')).toEqual({
      data: { documents: { totalCount: 1 } },
    });
    const page = await (await fetch(`${url}/metrics`)).text();
    expect(page).toMatch(
      /civicgraph_statements_total\{kind="read",outcome="OK"\} [1-9]/,
    );
    first.child.kill('SIGTERM');
    expect(await first.exit).toBe(0);
  });

  it('keeps the store, and refuses a second process on it', async () => {
    const first = serve();
    const url = await first.url;
    expect(first.notes()).not.toContain('seeds');
    expect(await query(url, '{ documents { totalCount } }')).toEqual({
      data: { documents: { totalCount: 1 } },
    });
    const second = serve();
    expect(await second.exit).toBe(1);
    expect(second.notes()).toMatch(/^civicgraph: .*DATA_DIR.*\n$/);
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
  });

  it('says so when its port is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const address = taken.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    const { exit, notes } = serve({ PORT: port });
    expect(await exit).toBe(2);
    expect(notes()).toContain(`Cannot listen at port ${port}`);
    taken.close();
  });

  it('is live but not ready while Neo4j does not answer', async () => {
    const { child, url, exit, notes } = serve({
      NEO4J_URI: 'bolt://127.0.0.1:1',
      NEO4J_PASSWORD: 'password',
    });
    const address = await url;
    expect((await fetch(`${address}/health/live`)).status).toBe(200);
    expect((await fetch(`${address}/health/ready`)).status).toBe(503);
    expect(await query(address, '{ documents { totalCount } }')).toMatchObject({
      errors: [{ extensions: { code: 'DATABASE_UNAVAILABLE' } }],
    });
    expect(notes()).toContain('DATABASE_UNAVAILABLE');
    child.kill('SIGTERM');
    expect(await exit).toBe(0);
  });
});
