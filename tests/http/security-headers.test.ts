import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type ClientRequest, get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  startTestServer,
  type TestServer,
} from './support/start-test-server.js';

let folder: string;
let server: TestServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'civicgraph-page-'));
  await writeFile(join(folder, 'index.html'), '<!doctype html>');
  server = await startTestServer({ sandboxDirectory: folder });
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

describe('the headers of a page', () => {
  it('let it load its own scripts, and nothing from elsewhere', async () => {
    const response = await fetch(`${server.url}/sandbox`);
    expect(response.headers.get('content-security-policy')).toContain(
      "script-src 'self'",
    );
  });

  it('do not take that back when the page has not changed since', async () => {
    const first = await fetch(`${server.url}/sandbox`);
    // Not by fetch, which asks for a fresh answer whenever it is given a condition.
    const again = await answerTo(
      get(`${server.url}/sandbox`, {
        headers: { 'if-none-match': first.headers.get('etag') ?? '' },
      }),
    );
    expect(again.statusCode).toBe(304);
    expect(again.headers['content-security-policy']).toBeUndefined();
    expect(again.headers['x-content-type-options']).toBe('nosniff');
  });

  it('let anything else load nothing', async () => {
    const response = await fetch(`${server.url}/health/live`);
    expect(response.headers.get('content-security-policy')).toContain(
      "default-src 'none'",
    );
  });
});

function answerTo(request: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request.on('error', reject).on('response', (response) => {
      response.resume().on('end', () => {
        resolve(response);
      });
    });
  });
}
