import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { limits } from '../../src/limits.js';
import {
  curatorToken,
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
    [
      'a batch of 1,000',
      `[${'{"query":"{ ok }"},'.repeat(999)}{"query":"{ ok }"}]`,
    ],
  ])(
    'case 4, case 7: is refused in JSON when its body is %s',
    async (_name, body) => {
      const answer = await send('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      expect(answer.status).toBe(400);
      expect(answer.type).toContain('application/json');
      expect(answer.body.errors?.[0]?.extensions['code']).toBe('BAD_REQUEST');
      expect(server.resolved.count).toBe(0);
    },
  );

  it('case 4: is refused when its body is not UTF-8', async () => {
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
    ['', 415],
  ])(
    'case 3, case 6: is refused when its type is "%s"',
    async (type, status) => {
      const answer = await send('/graphql', {
        method: 'POST',
        headers: type === '' ? {} : { 'content-type': type },
        body: Buffer.from('{"query":"{ ok }"}'),
      });
      expect(answer.status).toBe(status);
      expect(answer.type).toContain('application/json');
      expect(server.resolved.count).toBe(0);
    },
  );

  it.each(['message/x', 'text/plain', 'application/graphql'])(
    'case 6: is refused when it is a GET with the type %s',
    async (type) => {
      const answer = await send('/graphql?query={ok}&extensions={}', {
        headers: { 'content-type': type },
      });
      expect(answer.status).toBe(415);
      expect(server.resolved.count).toBe(0);
    },
  );

  it('case 3: is refused when a page could have sent it without a preflight', async () => {
    const answer = await send('/graphql?query={ok}', { method: 'GET' });
    expect(answer.status).toBe(400);
    expect(answer.body.errors?.[0]?.message).toContain(
      'Cross-Site Request Forgery',
    );
  });

  it.each([
    'mutation { write }',
    'fragment F on Mutation { write } mutation Hidden { ...F }',
  ])(
    'case 2: is refused when it asks for a mutation by GET: %s',
    async (query) => {
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
    },
  );

  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])(
    'case 9: is refused with 405 by %s',
    async (method) => {
      const answer = await send('/graphql', { method });
      expect(answer.status).toBe(405);
      expect(answer.headers.get('allow')).toBe('GET, POST');
    },
  );

  it('case 9: may be answered in JSON alone: another wish is refused, or JSON', async () => {
    const answer = await send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/plain' },
      body: '{"query":"{ role }"}',
    });
    expect(answer.status).toBe(406);
    expect(answer.type).toContain('application/json');
  });

  it('case 9: is no business of a foreign page', async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://evil.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(response.headers.get('access-control-allow-headers')).toBeNull();
  });

  it('case 5: is refused with 413 when its body is one byte too long', async () => {
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
      maximum: limits.bodyBytes,
      asked: limits.bodyBytes + 1,
    });
  });

  it('case 5: may be longer from a curator, up to another limit', async () => {
    const ingest = (length: number) =>
      server.post(
        JSON.stringify({
          query: '{ role }',
          variables: { x: 'x'.repeat(length) },
        }),
        { authorization: `Bearer ${curatorToken}` },
      );
    expect((await ingest(limits.bodyBytes + 1)).status).toBe(200);
    const { status, body } = await ingest(limits.ingestBodyBytes);
    expect(status).toBe(413);
    expect(body.errors?.[0]?.extensions['limit']).toBe('ingestBodyBytes');
  });

  it('case 5: is refused long before 50 MB in chunks have come', async () => {
    const head =
      'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n';
    const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`;
    const before = process.memoryUsage().rss;
    const { text, sent } = await flood(head, { chunk, times: 800 });
    expect(text).toMatch(/^HTTP\/1\.1 413 /);
    expect(text).toContain('"asked":1000001');
    expect(sent).toBeLessThan(50_000_000);
    // Client and server are one process here; the whole body would be 50 MB in each.
    expect(process.memoryUsage().rss - before).toBeLessThan(40_000_000);
  });

  it('case 5: is refused unread when it is compressed, whatever it would become', async () => {
    const bomb = gzipSync(Buffer.alloc(100_000_000));
    const answer = await send('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'content-encoding': 'gzip',
      },
      body: bomb,
    });
    expect(answer.status).toBe(415);
    expect(answer.type).toContain('application/json');
  });

  it('case 8: is refused when it registers a persisted query, each time anew', async () => {
    for (let number = 0; number < 300; number += 1) {
      const query = `{ a${number}: ok }`;
      const { body } = await server.post({
        query,
        extensions: {
          persistedQuery: {
            version: 1,
            sha256Hash: createHash('sha256').update(query).digest('hex'),
          },
        },
      });
      expect(body.errors?.[0]?.extensions['code']).toBe(
        'PERSISTED_QUERY_NOT_SUPPORTED',
      );
    }
    expect(server.resolved.count).toBe(0);
  });

  it('case 8: is refused when it names a persisted query', async () => {
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
    'case 38: is refused when its Host is %s',
    async (host) => {
      const text = await rawRequest(
        `GET /health/live HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
      );
      expect(text).toMatch(/^HTTP\/1\.1 4/);
      expect(text).toContain('"errors"');
    },
  );
});

describe('a request that is not even HTTP', () => {
  it.each([
    ['nonsense', 'HELLO\r\n\r\n', 400],
    [
      'a header of 100 kB',
      `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`,
      431,
    ],
  ])('case 4: gets JSON for %s', async (_name, text, status) => {
    const answer = await rawRequest(text);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    const body = JSON.parse(
      answer.slice(answer.indexOf('\r\n\r\n')),
    ) as GraphQLBody;
    expect(body.errors?.[0]?.extensions['code']).toBe('BAD_REQUEST');
  });
});

describe('a server that was told its names', () => {
  it('answers to these alone, whatever it listens at', async () => {
    const named = await startTestServer({
      config: { host: '0.0.0.0', allowedHosts: ['graph.example.org'] },
    });
    const port = new URL(named.url).port;
    const status = async (host: string): Promise<number> =>
      Number(
        (
          await rawRequest(
            `GET /health/live HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
            Number(port),
          )
        ).slice(9, 12),
      );
    expect(await status('graph.example.org')).toBe(200);
    expect(await status('GRAPH.example.org:80')).toBe(200);
    expect(await status('localhost')).toBe(200);
    expect(await status('evil.example')).toBe(403);
    await named.close();
  });
});

/** Writes chunks as fast as they are taken until the other side ends; the socket's own buffers hold some. */
async function flood(
  head: string,
  { chunk, times }: { readonly chunk: string; readonly times: number },
): Promise<{ readonly text: string; readonly sent: number }> {
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  let text = '';
  let ended = false;
  socket.on('data', (data) => (text += String(data)));
  const closed = new Promise<void>((resolve) => {
    socket.on('close', () => {
      ended = true;
      resolve();
    });
    socket.on('error', () => undefined);
  });
  socket.write(head);
  let sent = 0;
  // In turns, since the server is in this process.
  for (let number = 0; number < times && !ended && text === ''; number += 1) {
    sent += chunk.length;
    if (!socket.write(chunk))
      await Promise.race([
        closed,
        once(socket, 'drain').catch(() => undefined),
        sleep(1_000),
      ]);
    await sleep(0);
  }
  await Promise.race([closed, sleep(2_000)]);
  socket.destroy();
  return { text, sent };
}

async function rawRequest(
  text: string,
  port = Number(new URL(server.url).port),
): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.end(text);
  let answer = '';
  for await (const chunk of socket) {
    answer += String(chunk);
  }
  return answer;
}
