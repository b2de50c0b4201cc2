import {
  type GraphQLInputType,
  isListType,
  isNonNullType,
  type GraphQLField,
} from 'graphql';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config.js';
import { CivicGraphError } from '../../src/errors.js';
import type { Graph } from '../../src/graph/port.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import type { GraphQLContext } from '../../src/graphql/context.js';
import { createExecutor } from '../../src/graphql/create-executor.js';
import { mintToken } from '../../src/http/auth/mint-token.js';
import { createServer, type Server } from '../../src/http/create-server.js';
import { limits } from '../../src/limits.js';
import { createMetrics } from '../../src/http/metrics.js';
import type { GraphQLBody } from './support/start-test-server.js';

/** What of a mutation is tested comes from the schema, so that one that is added later is tested too. */
const mutations = Object.values(
  buildSchema().getMutationType()?.getFields() ?? {},
);

const config = loadConfig({ PORT: '0', JWT_SECRET: 'not-a-secret-'.repeat(3) });
let server: Server;
let url: string;
let calls = 0;

beforeAll(async () => {
  const schema = buildSchema();
  server = await createServer<GraphQLContext>({
    graph: { ping: async () => undefined },
    schema,
    execute: createExecutor(schema),
    config,
    createContext: (caller) => ({
      ...caller,
      graph: countingGraph(),
      extract: async () => {
        calls += 1;
        throw new CivicGraphError('BAD_USER_INPUT', 'Extracted.');
      },
    }),
    metrics: createMetrics(),
    logger: pino({ level: 'silent' }),
    examples: [],
    sandboxDirectory: 'no-such-folder',
    explorerDirectory: 'no-such-folder',
  });
  url = await server.listen();
});

afterAll(() => server.close());

/** Counts what is asked of it, and answers nothing. */
function countingGraph(): Graph {
  const refuse = async (): Promise<never> => {
    calls += 1;
    throw new CivicGraphError('NOT_FOUND', 'There is nothing here.');
  };
  return {
    engineName: 'none',
    fullText: { clause: () => '', query: () => '' },
    open: refuse,
    read: refuse,
    write: refuse,
    ping: refuse,
    saveCopy: refuse,
    close: async () => undefined,
  };
}

async function send(
  query: string,
  authorization?: string,
): Promise<{ status: number; body: GraphQLBody; calls: number }> {
  const before = calls;
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(authorization === undefined ? {} : { authorization }),
    },
    body: JSON.stringify({ query }),
  });
  const body = (await response.json()) as GraphQLBody;
  return { status: response.status, body, calls: calls - before };
}

function callOf({ name, args }: GraphQLField<unknown, unknown>): string {
  const given = args.map((arg) => `${arg.name}: ${literalOf(arg.type)}`);
  return `${name}(${given.join(', ')}) { __typename }`;
}

function literalOf(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literalOf(type.ofType);
  if (isListType(type)) return `[${literalOf(type.ofType)}]`;
  const literals: Readonly<Record<string, string>> = {
    ID: '"document-1"',
    String: '"text"',
    Date: '"2024-01-01"',
    JSON: '{}',
  };
  const literal = literals[type.name];
  if (literal === undefined)
    throw new Error(`No literal for the type ${type.name}; add one here.`);
  return literal;
}

async function bearer(
  role: 'reader' | 'curator' | 'admin',
  expires = '1h',
): Promise<string> {
  return `Bearer ${await mintToken(config.auth.jwt, { role, expires })}`;
}

describe('the list of mutations', () => {
  it('is not empty, so that the tests below test something', () => {
    expect(mutations.map(({ name }) => name)).toContain('ingest');
  });
});

describe.each(mutations.map((field) => [field.name, field] as const))(
  'the mutation %s',
  (_name, field) => {
    it('case 33: is refused with 401 without a token, before anything is called', async () => {
      const answer = await send(`mutation { ${callOf(field)} }`);
      expect(answer.body.errors?.map(({ extensions }) => extensions)).toEqual([
        { code: 'UNAUTHENTICATED' },
      ]);
      expect(answer).toMatchObject({ status: 401, calls: 0 });
    });

    it('case 35: is refused with 403 to a token without the role, in a fragment too', async () => {
      const reader = await bearer('reader');
      for (const query of [
        `mutation { ${callOf(field)} }`,
        `mutation { ...F } fragment F on Mutation { ${callOf(field)} }`,
        `mutation { ... { a: ${callOf(field)} b: ${callOf(field)} } }`,
      ]) {
        const answer = await send(query, reader);
        expect(answer.body.errors?.map(({ extensions }) => extensions)).toEqual(
          [{ code: 'FORBIDDEN' }],
        );
        expect(answer).toMatchObject({ status: 403, calls: 0 });
      }
    });

    it.each(['curator', 'admin'] as const)(
      'is let through to the role %s, which shows that the tests above can fail',
      async (role) => {
        const { body } = await send(
          `mutation { ${callOf(field)} }`,
          await bearer(role),
        );
        const codes = body.errors?.map(({ extensions }) => extensions['code']);
        expect(codes ?? []).not.toContain('FORBIDDEN');
        expect(codes ?? []).not.toContain('UNAUTHENTICATED');
      },
    );
  },
);

describe('case 34: many mutations in one request', () => {
  it('get one refusal when the token is wrong, and nothing is called', async () => {
    const [field] = mutations;
    if (field === undefined) throw new Error('There is no mutation.');
    const many = (count: number): string =>
      Array.from(
        { length: count },
        (_, index) => `a${index}: ${callOf(field)}`,
      ).join(' ');
    for (const answer of [
      await send(`mutation { ${many(30)} }`, 'Bearer wrong'),
      await send(`mutation { ${many(limits.rootFields)} }`),
    ]) {
      expect(answer).toMatchObject({ status: 401, calls: 0 });
      expect(answer.body.errors).toHaveLength(1);
    }
  });
});

describe('case 35: a token without the role of a curator', () => {
  it('reads as everybody does', async () => {
    const answer = await send(
      '{ node(id: "x") { id } }',
      await bearer('reader'),
    );
    expect(answer.body.errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  });
});
