import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { limits } from '../../src/limits.js';
import type { Limit } from '../../src/limits.js';
import {
  startTestServer,
  type TestServer,
} from './support/start-test-server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});

afterAll(() => server.close());

const nested = (depth: number, leaf = 'ok'): string =>
  `${'{ self '.repeat(depth - 1)}{ ${leaf} }${' }'.repeat(depth - 1)}`;
const times = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');
const fanOut = (levels: number): string =>
  `query { ...F0 } ${times(levels, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)} fragment F${levels} on Query { ok }`;

const { aliases, depth, directives, rootFields, tokens } = limits;

describe('a request within the limits', () => {
  it.each([
    [
      'the standard introspection query',
      getIntrospectionQuery({
        descriptions: true,
        inputValueDeprecation: true,
        specifiedByUrl: true,
        directiveIsRepeatable: true,
        schemaDescription: true,
      }),
    ],
    ['the greatest depth', nested(depth)],
    ['the most aliases', `{ self { ${times(aliases, (i) => `a${i}: ok`)} } }`],
    [
      'the most root fields',
      `{ ${times(rootFields, (i) => (i % 2 === 0 ? `a${i}: ok` : 'ok'))} }`,
    ],
    [
      'overlapping fragments',
      '{ ...A ...B self { ...A ...B } } fragment A on Query { ok role } fragment B on Query { ok self { ok } }',
    ],
  ])('is answered: %s', async (_name, query) => {
    const { status, body } = await server.post({ query });
    expect(body.errors).toBeUndefined();
    expect(status).toBe(200);
  });
});

describe('case 10, case 11, case 12, case 13, case 14: a request beyond a limit', () => {
  it.each<[Limit, string, string]>([
    ['depth', 'one level too deep', nested(depth + 1)],
    [
      'depth',
      'too deep in an inline fragment',
      `{ ... on Query ${nested(depth + 1)} }`,
    ],
    [
      'depth',
      'too deep in a fragment named as introspection',
      `{ ...__schema } fragment __schema on Query ${nested(20)}`,
    ],
    [
      'depth',
      'too deep in a fragment that is first spread higher',
      `{ ...A self { self { self { ...A } } } } fragment A on Query ${nested(depth - 2)}`,
    ],
    [
      'aliases',
      'one alias too many',
      `{ self { ${times(aliases + 1, (i) => `a${i}: ok`)} } }`,
    ],
    [
      'aliases',
      'aliases by fragments',
      `{ self { ...F } x: self { ...F } } fragment F on Query { ${times(16, (i) => `a${i}: ok`)} }`,
    ],
    [
      'rootFields',
      'one root field too many',
      `{ ${times(rootFields + 1, () => 'ok')} }`,
    ],
    [
      'directives',
      'too many directives',
      `{ ${times(directives + 1, () => '... @skip(if: true) { ok }')} }`,
    ],
    ['tokens', 'one token too many', `{ ${times(tokens - 1, () => 'ok')} }`],
    ['tokens', '5,000 aliases', `{ ${times(5_000, (i) => `a${i}: ok`)} }`],
    ['tokens', 'depth 5,000', nested(5_000)],
    [
      'tokens',
      'a chain of 10,000 fragments',
      `{ ...F0 } ${times(10_000, (i) => `fragment F${i} on Query { ...F${i + 1} }`)}`,
    ],
    [
      'recursiveSelections',
      'fragments that fan out to 2^20 fields',
      fanOut(20),
    ],
  ])('is refused by %s: %s', async (limit, _name, query) => {
    const before = server.resolved.count;
    const start = performance.now();
    const { status, body } = await server.post({ query });
    expect(status).toBe(400);
    expect('data' in body).toBe(false);
    const codes = body.errors?.map((error) => error.extensions);
    const refusal = codes?.find((found) => found['limit'] === limit);
    expect(refusal).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      maximum: limits[limit],
    });
    expect(refusal?.['asked']).toBeGreaterThan(limits[limit]);
    expect(body.errors?.length).toBeLessThanOrEqual(101);
    expect(server.resolved.count).toBe(before);
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it('is refused by the rules of GraphQL when its fragments form a cycle', async () => {
    const { status, body } = await server.post({
      query:
        '{ ...A } fragment A on Query { self { ...B } } fragment B on Query { self { ...A } }',
    });
    expect(status).toBe(400);
    expect(body.errors?.[0]?.extensions['code']).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
  });

  it('is refused when it nests lists deeper than the parser can follow', async () => {
    const { status, body } = await server.post({
      query: `{ echo(list: ${'['.repeat(5_000)}1${']'.repeat(5_000)}) }`,
    });
    expect(status).toBe(400);
    expect(body.errors?.[0]?.extensions['code']).toBe('LIMIT_EXCEEDED');
    expect(JSON.stringify(body)).not.toContain('stack');
  });

  it('says what the limit is', async () => {
    const { body } = await server.post({ query: nested(depth + 1) });
    expect(body.errors?.[0]?.message).toBe(
      'The operation nests fields 13 levels deep, and 12 are allowed; ask for the inner part by id instead.',
    );
  });
});

describe('case 15: circular introspection', () => {
  it('is refused by the rules of GraphQL', async () => {
    const { status, body } = await server.post({
      query: `{ __schema { types { ${'fields { type { '.repeat(12)} name ${'} }'.repeat(12)} } } }`,
    });
    expect(status).toBe(400);
    expect(body.errors?.[0]?.extensions['code']).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
  });
});

describe('a syntax error', () => {
  it('stays one in a long document', async () => {
    const { body } = await server.post({
      query: `{ ${times(100, () => 'ok')} `,
    });
    expect(body.errors?.[0]?.extensions['code']).toBe('GRAPHQL_PARSE_FAILED');
  });
});

describe('case 15: introspection that is off', () => {
  it('is refused, and a misspelt field gets no suggestion', async () => {
    const other = await startTestServer({ config: { introspection: false } });
    const introspection = await other.post({
      query: '{ __schema { types { name } } }',
    });
    expect(introspection.status).toBe(400);
    expect(introspection.body.errors?.[0]?.extensions['code']).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
    const misspelt = await other.post({ query: '{ rol }' });
    expect(misspelt.body.errors?.[0]?.message).not.toContain('Did you mean');
    await other.close();
  });
});
