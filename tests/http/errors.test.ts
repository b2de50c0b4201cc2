import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CivicGraphError,
  errorCodes,
  type ErrorCode,
} from '../../src/errors.js';
import { createFormatError } from '../../src/http/format-error.js';
import {
  startTestServer,
  type TestServer,
} from './support/start-test-server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});

afterAll(() => server.close());

const codesOf = (fault: string): ErrorCode[] =>
  (Object.keys(errorCodes) as ErrorCode[]).filter(
    (code) => errorCodes[code].fault === fault,
  );

describe('an error of a resolver', () => {
  it.each([...codesOf('client'), ...codesOf('server')])(
    'reaches the client as it was thrown when the client can act on it: %s',
    async (code) => {
      const { status, body } = await server.post({
        query: `{ ok fail(code: "${code}") }`,
      });
      expect(status).toBe(200);
      expect(body.data).toEqual({ ok: 'ok', fail: null });
      expect(body.errors).toEqual([
        {
          message: `A sentence about ${code}.`,
          path: ['fail'],
          locations: [{ line: 1, column: 6 }],
          extensions: { code, candidates: ['a', 'b'] },
        },
      ]);
    },
  );

  it.each(codesOf('operator'))(
    'keeps its code, but not its message, for the operator: %s',
    async (code) => {
      const { body } = await server.post({
        query: `{ fail(code: "${code}") }`,
      });
      expect(body.errors?.[0]?.extensions['code']).toBe(code);
      expect(JSON.stringify(body)).not.toContain('A sentence');
    },
  );

  it.each([undefined, 'SOMETHING_ELSE', ...codesOf('developer')])(
    'is masked, and found in the log by its id, when nobody meant it: %s',
    async (code) => {
      const { status, body } = await server.post({
        query: code === undefined ? '{ fail }' : `{ fail(code: "${code}") }`,
      });
      expect(status).toBe(200);
      expect(JSON.stringify(body)).not.toMatch(/hunter2|secret-host|stack/);
      const { code: shown, id } = body.errors?.[0]?.extensions ?? {};
      expect(shown).toBe('INTERNAL_SERVER_ERROR');
      const entry = server.log.find((line) => line['errorId'] === id);
      expect(JSON.stringify(entry)).toContain(
        code === undefined || code === 'SOMETHING_ELSE'
          ? 'hunter2'
          : 'A sentence',
      );
    },
  );

  it('names a wrong variable as the bad input of the user', async () => {
    const { status, body } = await server.post({
      query: 'query ($list: [Int]) { echo(list: $list) }',
      variables: { list: Array.from({ length: 10_000 }, () => 'x') },
    });
    expect(status).toBe(400);
    expect(body.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    expect(body.errors?.length).toBeLessThanOrEqual(51);
  });
});

describe('the function that makes the wire error', () => {
  const hostile = new Proxy(new Error('x'), {
    get() {
      throw new Error('trap');
    },
    getPrototypeOf() {
      throw new Error('trap');
    },
  });

  it.each([
    ['undefined', undefined],
    ['a string', 'text'],
    ['an error whose properties throw', hostile],
    [
      'a known error',
      new CivicGraphError('CONFLICT', 'Two writers met; send it again.'),
    ],
  ])('never throws for %s', (_name, error) => {
    const formatError = createFormatError(() => {
      throw new Error('the log is full');
    });
    expect(formatError({ message: 'secret' }, error)).toEqual({
      message: 'The server met an unexpected error.',
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    });
  });
});
