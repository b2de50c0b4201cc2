import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  curatorToken,
  startTestServer,
  type TestServer,
} from './support/start-test-server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});

afterAll(() => server.close());

interface Sent {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What `fetch` would not send: a foreign `Host` and `Origin`. */
function send({ method, headers, body }: Sent): Promise<{
  status: number | undefined;
  allowed: string | undefined;
}> {
  const { port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    request({ port, path: '/graphql', method, headers })
      .once('response', (response) => {
        response.resume();
        resolve({
          status: response.statusCode,
          allowed: response.headers['access-control-allow-origin'],
        });
      })
      .once('error', reject)
      .end(body);
  });
}

const mutation = JSON.stringify({ query: 'mutation { write }' });

describe('case 38: a page of a foreign origin', () => {
  it('cannot send JSON, for its preflight allows it nothing', async () => {
    const answer = await send({
      method: 'OPTIONS',
      headers: {
        origin: 'https://evil.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type, authorization',
      },
    });
    expect(answer.allowed).toBeUndefined();
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
  ])('cannot post a form of type %s, which needs none', async (type) => {
    const before = server.resolved.count;
    const answer = await send({
      method: 'POST',
      headers: {
        origin: 'https://evil.example',
        'content-type': type,
        authorization: `Bearer ${curatorToken}`,
      },
      body: mutation,
    });
    expect([400, 415]).toContain(answer.status);
    expect(server.resolved.count).toBe(before);
  });

  it('cannot reach the server by a name of its own that leads here', async () => {
    const before = server.resolved.count;
    const answer = await send({
      method: 'POST',
      headers: {
        host: 'rebound.evil.example',
        origin: 'http://rebound.evil.example',
        'content-type': 'application/json',
        authorization: `Bearer ${curatorToken}`,
      },
      body: mutation,
    });
    expect(answer.status).toBe(403);
    expect(server.resolved.count).toBe(before);
  });

  it('is what is refused above: the same from here is done', async () => {
    const before = server.resolved.count;
    const answer = await send({
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${curatorToken}`,
      },
      body: mutation,
    });
    expect(answer.status).toBe(200);
    expect(server.resolved.count).toBe(before + 1);
  });
});
