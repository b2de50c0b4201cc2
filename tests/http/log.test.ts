import { connect } from 'node:net';
import { once } from 'node:events';
import { mintToken } from '../../src/http/auth/mint-token.js';
import { afterEach, describe, expect, it } from 'vitest';
import {
  curatorToken,
  startTestServer,
  type TestServer,
} from './support/start-test-server.js';

const servers: TestServer[] = [];

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function start(
  options: Parameters<typeof startTestServer>[0] = {},
): Promise<TestServer> {
  const server = await startTestServer(options);
  servers.push(server);
  return server;
}

/** Without what the framework says of itself. */
function linesOf({ log }: TestServer): Record<string, unknown>[] {
  return log.filter((line) => 'requestId' in line);
}

describe('a request id', () => {
  it('is the one of the caller, in the answer and in the log', async () => {
    const server = await start({ logLevel: 'debug' });
    const { headers } = await server.post(
      { query: 'query Hello { ok }' },
      { 'x-request-id': 'caller-1' },
    );
    expect(headers.get('x-request-id')).toBe('caller-1');
    await expect.poll(() => linesOf(server)).toHaveLength(1);
    expect(linesOf(server)[0]).toMatchObject({
      level: 20,
      requestId: 'caller-1',
      operation: 'query',
      name: 'Hello',
      document: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
      code: 'OK',
      status: 200,
      bytes: 21,
      milliseconds: expect.any(Number) as number,
    });
  });

  it.each(['', 'two words', 'x'.repeat(101), '{"json":1}'])(
    'is a new one when the caller sends "%s"',
    async (given) => {
      const server = await start();
      const { headers } = await server.post(
        { query: '{ ok }' },
        { 'x-request-id': given },
      );
      expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    },
  );

  it('stands beside the error that the request met', async () => {
    const server = await start();
    const answer = await server.post(
      { query: '{ fail }' },
      { 'x-request-id': 'caller-2' },
    );
    expect(server.log).toHaveLength(1);
    expect(server.log[0]).toMatchObject({
      level: 50,
      requestId: 'caller-2',
      errorId: answer.body.errors?.[0]?.extensions['id'],
    });
  });
});

describe('the log of the level info', () => {
  it('has a line for each change and none for reads', async () => {
    const server = await start();
    await server.post({ query: '{ ok }' });
    await server.post(
      { query: 'mutation Change { write }' },
      { authorization: `Bearer ${curatorToken}` },
    );
    await expect.poll(() => linesOf(server)).toHaveLength(1);
    expect(linesOf(server)[0]).toMatchObject({
      level: 30,
      operation: 'mutation',
      name: 'Change',
    });
  });
});

describe('case 36: no line of the log, whatever its level,', () => {
  const secret = 'a-secret-of-the-tests-that-is-long-enough';

  it('holds a token, wherever it was sent, nor does an answer or the metrics', async () => {
    const server = await start({
      logLevel: 'trace',
      auth: { jwt: { keys: { kind: 'secret', secret }, rolesClaim: 'roles' } },
    });
    const token = await mintToken(
      { keys: { kind: 'secret', secret }, rolesClaim: 'roles' },
      { role: 'curator', expires: '1h', subject: 'somebody' },
    );
    const answers: string[] = [];
    const send = async (path: string, init: RequestInit): Promise<void> => {
      const response = await fetch(`${server.url}${path}`, init);
      answers.push(await response.text());
    };
    const json = { 'content-type': 'application/json' };
    const tokens = [curatorToken, token, `${token.slice(0, -2)}xx`, 'wrong-1'];
    for (const [index, value] of tokens.entries()) {
      const query = '{ ok fail }';
      await send(`/graphql?token=${value}&query={ok}`, {
        headers: { 'apollo-require-preflight': '1' },
      });
      await send('/graphql', {
        method: 'POST',
        headers: { ...json, authorization: `Bearer ${value}` },
        body: JSON.stringify({ query }),
      });
      await send('/graphql', {
        method: 'POST',
        headers: { ...json, cookie: `token=${value}` },
        body: JSON.stringify({ query, variables: { token: value } }),
      });
      await send(`/metrics?access_token=${value}`, {});
      await sendRaw(
        server,
        `GET /graphql HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${value}\r\nbroken header ${index}\r\n\r\n`,
      );
    }
    await expect
      .poll(() => server.log.some(({ level }) => level === 20))
      .toBe(true);
    const everything = JSON.stringify([server.log, answers]);
    expect(server.log.length).toBeGreaterThan(tokens.length);
    for (const value of [...tokens, secret]) {
      expect(everything).not.toContain(value);
      expect(everything).not.toContain(
        Buffer.from(value).toJSON().data.slice(0, 12).join(','),
      );
    }
  });
});

async function sendRaw(server: TestServer, text: string): Promise<void> {
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  socket.end(text);
  socket.resume();
  await once(socket, 'close');
}
