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

describe('case 33: the Authorization header', () => {
  it('may be missing: everybody reads', async () => {
    const { body } = await server.post({ query: '{ role }' });
    expect(body.data).toEqual({ role: 'ANONYMOUS' });
  });

  it.each(['Bearer', 'bearer', 'BEARER'])(
    'makes a curator of whoever has the token (%s)',
    async (scheme) => {
      const { body } = await server.post(
        { query: 'mutation { write }' },
        { authorization: `${scheme} ${curatorToken}` },
      );
      expect(body.data).toEqual({ write: 'written' });
    },
  );

  it.each([
    ['a wrong token', 'Bearer wrong'],
    ['an empty token', 'Bearer '],
    ['nothing', ''],
    ['another case', `Bearer ${curatorToken.toUpperCase()}`],
    ['another scheme', `Basic ${curatorToken}`],
    ['the scheme twice', `Bearer Bearer ${curatorToken}`],
    ['two tokens', `Bearer ${curatorToken}, Bearer ${curatorToken}`],
    ['a long token', `Bearer ${'x'.repeat(10_000)}`],
  ])(
    'is refused with 401 before anything runs when it holds %s',
    async (_name, authorization) => {
      const before = server.resolved.count;
      const { status, body, headers } = await server.post(
        { query: 'mutation { a: write b: write }' },
        { authorization },
      );
      expect(status).toBe(401);
      expect(headers.get('www-authenticate')).toBe('Bearer');
      expect(body.errors).toHaveLength(1);
      expect(body.errors?.[0]?.extensions).toEqual({ code: 'UNAUTHENTICATED' });
      expect(server.resolved.count).toBe(before);
    },
  );

  it('case 36: is the only place for a token', async () => {
    const response = await fetch(
      `${server.url}/graphql?token=${curatorToken}`,
      {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          cookie: `token=${curatorToken}`,
        },
        body: JSON.stringify({
          query: '{ role }',
          variables: { token: curatorToken },
        }),
      },
    );
    expect(await response.json()).toEqual({ data: { role: 'ANONYMOUS' } });
    expect(JSON.stringify(server.log)).not.toContain(curatorToken);
  });

  it('cannot make a curator when the server has no token', async () => {
    const other = await startTestServer({
      hasToken: false,
    });
    const { status } = await other.post(
      { query: '{ ok }' },
      { authorization: 'Bearer undefined' },
    );
    expect(status).toBe(401);
    await other.close();
  });

  it('is not asked of a reader, whose mutation gets 401', async () => {
    const { status, body, headers } = await server.post({
      query: 'mutation { write }',
    });
    expect(status).toBe(401);
    expect(headers.get('www-authenticate')).toBe('Bearer');
    expect(body.errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });

  it('is refused with 431 when it is longer than all headers may be', async () => {
    const { status } = await server.post(
      { query: 'mutation { write }' },
      { authorization: `Bearer ${'x'.repeat(1_000_000)}` },
    );
    expect(status).toBe(431);
  });

  it('is refused when it is sent twice', async () => {
    const { port } = new URL(server.url);
    const status = await new Promise<number | undefined>((resolve, reject) => {
      request({
        port,
        path: '/graphql?query={role}',
        headers: { 'apollo-require-preflight': '1' },
      })
        .setHeader('authorization', [`Bearer ${curatorToken}`, 'Bearer other'])
        .once('response', ({ statusCode }) => {
          resolve(statusCode);
        })
        .once('error', reject)
        .end();
    });
    expect(status).toBe(401);
  });
});
