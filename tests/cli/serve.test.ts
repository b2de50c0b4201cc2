import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { kill, serve, type Serving } from './support/serve.js';

const servings: Serving[] = [];
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'civicgraph-serve-'));
});

afterEach(async () => {
  await Promise.all(servings.splice(0).map(kill));
});

afterAll(() => rm(folder, { recursive: true }));

function start(environment: Readonly<Record<string, string>> = {}): Serving {
  const serving = serve({ DATA_DIR: join(folder, 'store'), ...environment });
  servings.push(serving);
  return serving;
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
    const first = start();
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
    const first = start();
    const url = await first.url;
    expect(first.notes()).not.toContain('seeds');
    expect(await query(url, '{ documents { totalCount } }')).toEqual({
      data: { documents: { totalCount: 1 } },
    });
    const second = start();
    expect(await second.exit).toBe(1);
    expect(second.notes()).toMatch(/^civicgraph: .*DATA_DIR.*\n$/);
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
  });

  it('says so when its port is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const address = taken.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    const { exit, notes } = start({ PORT: port });
    expect(await exit).toBe(2);
    expect(notes()).toContain(`Cannot listen at port ${port}`);
    taken.close();
  });

  it.each([
    ['no token', {}],
    ['the token of an example', { AUTH_TOKEN: 'changeme' }],
  ])(
    'case 37: does not start in production with %s, and says why in one line',
    async (_name, environment) => {
      const { exit, notes } = start({ NODE_ENV: 'production', ...environment });
      expect(await exit).toBe(2);
      expect(notes()).toMatch(/^civicgraph: AUTH_TOKEN[^\n]+\n$/);
    },
  );

  it('is live but not ready while Neo4j does not answer', async () => {
    const { child, url, exit, notes } = start({
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
