import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { limits } from '../../src/limits.js';
import {
  type GraphQLBody,
  startTestServer,
  type TestServer,
} from './support/start-test-server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});

afterAll(() => server.close());

async function send(
  path: string,
  init: RequestInit,
): Promise<{
  status: number;
  type: string;
  headers: Headers;
  body: GraphQLBody;
}> {
  const response = await fetch(`${server.url}${path}`, init);
  const text = await response.text();
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    headers: response.headers,
    body: JSON.parse(text) as GraphQLBody,
  };
}

describe('a request that is not GraphQL over HTTP', () => {
  it.each([
    ['truncated JSON', '{"query": "{ ok'],
    ['an array', '[]'],
    ['null', 'null'],
    ['a number', '1'],
    ['nothing', ''],
    ['a byte order mark', '\uFEFF{"query":"{ ok }"}'],
    ['a batch', '[{"query":"{ ok }"},{"query":"{ ok }"}]'],
  ])('is refused in JSON when its body is %s', async (_name, body) => {
    const answer = await send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(answer.status).toBe(400);
    expect(answer.type).toContain('application/json');
    expect(answer.body.errors?.[0]?.extensions['code']).toBe('BAD_REQUEST');
    expect(server.resolved.count).toBe(0);
  });

  it('is refused when its body is not UTF-8', async () => {
    const answer = await send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]),
    });
    expect(answer.status).toBe(400);
  });

  it.each([
    ['text/plain', 400],
    ['application/x-www-form-urlencoded', 415],
    ['multipart/form-data; boundary=x', 415],
    ['application/json; charset=iso-2022-kr', 415],
    ['application/xml', 415],
  ])('is refused when its type is %s', async (type, status) => {
    const answer = await send('/graphql', {
      method: 'POST',
      headers: { 'content-type': type },
      body: '{"query":"{ ok }"}',
    });
    expect(answer.status).toBe(status);
    expect(answer.type).toContain('application/json');
    expect(server.resolved.count).toBe(0);
  });

  it('is refused when a page could have sent it without a preflight', async () => {
    const answer = await send('/graphql?query={ok}', { method: 'GET' });
    expect(answer.status).toBe(400);
    expect(answer.body.errors?.[0]?.message).toContain(
      'Cross-Site Request Forgery',
    );
  });

  it.each([
    'mutation { write }',
    'fragment F on Mutation { write } mutation Hidden { ...F }',
  ])('is refused when it asks for a mutation by GET: %s', async (query) => {
    const answer = await send(
      `/graphql?${new URLSearchParams({ query }).toString()}`,
      {
        headers: {
          'apollo-require-preflight': 'true',
          authorization: 'Bearer curator-token-of-the-tests',
        },
      },
    );
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('POST');
    expect(server.resolved.count).toBe(0);
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])(
    'is refused with 405 by %s',
    async (method) => {
      const answer = await send('/graphql', { method });
      expect(answer.status).toBe(405);
      expect(answer.headers.get('allow')).toBe('GET, POST');
    },
  );

  it('is refused with 413 when its body is one byte too long', async () => {
    const padding = 'x'.repeat(limits.bodyBytes - '{"query":""}'.length + 1);
    const answer = await send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: padding }),
    });
    expect(answer.status).toBe(413);
    expect(answer.body.errors?.[0]?.extensions).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      limit: 'bodyBytes',
    });
  });

  it('is refused when it registers a persisted query', async () => {
    const { body } = await server.post({
      extensions: {
        persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) },
      },
    });
    expect(body.errors?.[0]?.extensions['code']).toBe(
      'PERSISTED_QUERY_NOT_SUPPORTED',
    );
  });

  it('gets JSON for an address that does not exist', async () => {
    const answer = await send('/no/such/page', {
      headers: { accept: 'text/html' },
    });
    expect(answer.status).toBe(404);
    expect(answer.body.errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  });

  it.each(['/%', '/sandbox/%00', '//', '/sandbox/..%2f..%2fpackage.json'])(
    'gets JSON for the odd address %s',
    async (path) => {
      const answer = await send(path, {});
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
    },
  );

  it.each(['evil.example', 'a b'])(
    'is refused when its Host is %s',
    async (host) => {
      const text = await rawRequest(
        `GET /health/live HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
      );
      expect(text).toMatch(/^HTTP\/1\.1 4/);
      expect(text).toContain('"errors"');
    },
  );
});

async function rawRequest(text: string): Promise<string> {
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  socket.end(text);
  let answer = '';
  for await (const chunk of socket) {
    answer += String(chunk);
  }
  return answer;
}
