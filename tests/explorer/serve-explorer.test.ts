import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { addresses } from '../../src/explorer/navigation/addresses.js';
import {
  startTestServer,
  type TestServer,
} from '../http/support/start-test-server.js';

const html = '<!doctype html><title>The page</title>';
const script = 'export const built = true;\n'.repeat(50);

/** Each view of the explorer at an address of its kind. */
const views = Object.values(addresses).map((pattern) =>
  pattern.replace(':id', 'district-1'),
);

let folder: string;
let server: TestServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'civicgraph-explorer-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), html);
  await writeFile(join(folder, 'assets/index-1a2b3c.js'), script);
  await writeFile(
    join(folder, 'assets/index-1a2b3c.js.gz'),
    gzipSync(script, { level: 9 }),
  );
  server = await startTestServer({ explorerDirectory: folder });
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

describe('the server of the explorer', () => {
  it.each(views)(
    'answers %s with the page, to be asked for anew',
    async (url) => {
      const response = await fetch(`${server.url}${url}?q=1`);
      expect(response.status).toBe(200);
      expect(response.url).toBe(`${server.url}${url}?q=1`);
      expect(response.headers.get('content-type')).toContain('text/html');
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(await response.text()).toBe(html);
    },
  );

  it('lets the page run and load nothing but what the server has', async () => {
    const { headers } = await fetch(server.url);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });

  it('sends assets compressed, and never again', async () => {
    const response = await fetch(`${server.url}/assets/index-1a2b3c.js`, {
      headers: { 'accept-encoding': 'gzip' },
    });
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(response.headers.get('content-type')).toContain('javascript');
    expect(response.headers.get('cache-control')).toBe(
      'public, max-age=31536000, immutable',
    );
    expect(await response.text()).toBe(script);
  });

  it('sends assets plain to a client that takes nothing else', async () => {
    const response = await fetch(`${server.url}/assets/index-1a2b3c.js`, {
      headers: { 'accept-encoding': 'identity' },
    });
    expect(response.headers.get('content-encoding')).toBeNull();
    expect(await response.text()).toBe(script);
  });

  it.each([
    '/no-such-view',
    '/entity',
    '/graph/more',
    '/assets/index-0.js',
    '/index.html',
  ])('knows nothing at %s, and says so in JSON', async (url) => {
    const response = await fetch(`${server.url}${url}`, {
      headers: { accept: 'text/html' },
    });
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toContain('application/json');
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'NOT_FOUND' } }],
    });
  });

  it('gives no file beside the assets', async () => {
    const response = await fetch(`${server.url}/assets/..%2findex.html`);
    expect(response.status).toBe(403);
    expect(await response.text()).not.toContain('The page');
  });

  it('says at every view how to build it when it has not been built', async () => {
    const other = await startTestServer();
    for (const url of views) {
      const response = await fetch(`${other.url}${url}`);
      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({
        errors: [
          {
            message: expect.stringContaining('npm run build') as string,
            extensions: { code: 'NOT_FOUND' },
          },
        ],
      });
    }
    await other.close();
  });
});
