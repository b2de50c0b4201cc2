import { afterEach, describe, expect, it } from 'vitest';
import { createAuthenticate } from '../../src/http/auth/create-authenticate.js';
import { createRefusalThrottle } from '../../src/http/auth/refusal-throttle.js';
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
  config: Parameters<typeof startTestServer>[0] = {},
): Promise<TestServer> {
  const server = await startTestServer(config);
  servers.push(server);
  return server;
}

const roleQuery = { query: '{ role }' };
const valid = { authorization: `Bearer ${curatorToken}` };

async function guess(
  server: TestServer,
  times: number,
  headers: Record<string, string> = {},
): Promise<{ status: number; retryAfter: string | null }[]> {
  const answers: { status: number; retryAfter: string | null }[] = [];
  const send = async (index: number): Promise<void> => {
    const { status, headers: answered } = await server.post(roleQuery, {
      authorization: `Bearer guess-${index}`,
      ...headers,
    });
    answers.push({ status, retryAfter: answered.get('retry-after') });
  };
  const first = Math.min(times, 20);
  for (let index = 0; index < first; index += 1) await send(index);
  await Promise.all(
    Array.from({ length: times - first }, (_, index) => send(first + index)),
  );
  return answers;
}

describe('case 34: guesses of a token', () => {
  it('are refused unread after ten, each with the time to wait', async () => {
    const server = await start();
    const answers = await guess(server, 1_000);
    const statuses = answers.map(({ status }) => status);
    expect(statuses.slice(0, 10)).toEqual(Array(10).fill(401));
    expect(new Set(statuses.slice(10))).toEqual(new Set([429]));
    const waits = answers.slice(10).map(({ retryAfter }) => Number(retryAfter));
    expect(waits.every((seconds) => seconds >= 1 && seconds <= 60)).toBe(true);
    // The right token is no exception, or guessing would go on behind the refusals.
    const late = await server.post(roleQuery, valid);
    expect(late.status).toBe(429);
    expect(late.body.errors?.[0]?.extensions).toMatchObject({
      code: 'THROTTLED',
    });
  });

  it('are logged ten times, by address and without the token', async () => {
    const server = await start();
    await guess(server, 100);
    expect(server.log).toHaveLength(10);
    expect(server.log[0]).toMatchObject({
      level: 40,
      address: '127.0.0.1',
      reason: 'unknown token',
    });
    expect(JSON.stringify(server.log)).not.toContain('guess-');
  });

  it('do not lock out a token that was valid before, nor those who only read', async () => {
    const server = await start();
    await server.post(roleQuery, valid);
    await guess(server, 20);
    const curator = await server.post(roleQuery, valid);
    expect(curator.body.data).toEqual({ role: 'CURATOR' });
    const reader = await server.post(roleQuery);
    expect(reader.body.data).toEqual({ role: 'ANONYMOUS' });
  });

  it('are counted by the address that a trusted proxy names', async () => {
    const server = await start({ config: { trustedProxies: ['127.0.0.1'] } });
    const answers = await guess(server, 11, {
      'x-forwarded-for': '203.0.113.7',
    });
    expect(answers.at(-1)?.status).toBe(429);
    const other = await server.post(roleQuery, {
      ...valid,
      'x-forwarded-for': '203.0.113.8',
    });
    expect(other.status).toBe(200);
  });

  it('are counted by the connection when the proxy is not trusted', async () => {
    const server = await start();
    const answers = [];
    for (let index = 0; index < 11; index += 1) {
      answers.push(
        ...(await guess(server, 1, {
          'x-forwarded-for': `203.0.113.${index}`,
        })),
      );
    }
    expect(answers.at(-1)?.status).toBe(429);
  });

  it('go on for ever without the throttle, which shows that the tests above can fail', async () => {
    const authenticate = createAuthenticate(
      { curatorToken },
      {
        logger: { warn: () => undefined },
        throttle: { check: async () => undefined, count: async () => false },
      },
    );
    const guesses = Array.from({ length: 100 }, (_, index) =>
      authenticate({
        authorization: [`Bearer guess-${index}`],
        address: '127.0.0.1',
        requestId: `r${index}`,
      }).catch((error: unknown) => error),
    );
    const refusals = await Promise.all(guesses);
    expect(refusals.every((error) => 'code' in Object(error))).toBe(true);
    expect(refusals).not.toContainEqual(
      expect.objectContaining({ code: 'THROTTLED' }),
    );
  });
});

describe('the throttle', () => {
  it('lets an address try again when its time is over', async () => {
    const throttle = createRefusalThrottle({ refusals: 1, seconds: 1 });
    expect(await throttle.count('a')).toBe(true);
    await expect(throttle.check('a')).rejects.toMatchObject({
      code: 'THROTTLED',
      details: { retryAfter: 1 },
    });
    await expect(throttle.check('b')).resolves.toBeUndefined();
    await expect
      .poll(
        () =>
          throttle.check('a').then(
            () => 'free',
            () => 'waiting',
          ),
        {
          timeout: 5_000,
        },
      )
      .toBe('free');
  });

  it.each([
    ['2001:db8:1:2::1', '2001:db8:1:2:ffff::9', true],
    ['2001:db8::1', '2001:db8:0:0:5::', true],
    ['2001:db8:1:2::1', '2001:db8:1:3::1', false],
    ['::ffff:192.0.2.1', '192.0.2.1', true],
    ['::ffff:192.0.2.1', '::ffff:192.0.2.2', false],
    ['::1', 'fe80::1', false],
  ])('takes %s and %s for one caller: %s', async (one, other, isOne) => {
    const throttle = createRefusalThrottle({ refusals: 1, seconds: 60 });
    await throttle.count(one);
    const state = await throttle.check(other).then(
      () => 'free',
      () => 'waiting',
    );
    expect(state).toBe(isOne ? 'waiting' : 'free');
  });
});
