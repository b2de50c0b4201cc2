import { readdirSync, readFileSync } from 'node:fs';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { Graph } from '../../src/graph/port.js';
import { limits } from '../../src/limits.js';
import { loadTestGraph } from '../graphql/support/load-test-graph.js';
import { describeEngines } from '../support/engines.js';

import { startRealServer } from './support/start-real-server.js';
import type { Answer, RealServer } from './support/start-real-server.js';

/** What one answer may take on a busy machine; the aims are 50 to 200 ms, and a bomb takes minutes. */
const patience = 2_000;

const times = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

const search = 'search(text: "a") { totalCount }';

const nestedWhere = (levels: number): unknown =>
  levels === 0 ? { name: { eq: 'x' } } : { not: nestedWhere(levels - 1) };

const threeDeep = (first: string): string =>
  `districts(first: ${first}) { nodes { streets(first: ${first}) { nodes { enterprises(first: ${first}) { nodes { name } } } } } }`;

describeEngines('a query that asks for too much', (openGraph, engineName) => {
  /** For what no engine gets to see, one is enough. */
  const describeOnce = (name: string, define: () => void): void => {
    if (engineName === 'grafeo') describe(name, define);
  };

  let graph: Graph;
  let server: RealServer;

  beforeAll(async () => {
    graph = await openGraph();
    await loadTestGraph(graph);
    server = await startRealServer(graph);
  });

  beforeEach(() => {
    server.statements.length = 0;
  });

  afterAll(() => server.close());

  /** Posts what must be refused whole, before the graph is asked anything. */
  async function refused(body: unknown): Promise<Answer> {
    const start = performance.now();
    const answer = await server.post(body);
    expect(performance.now() - start).toBeLessThan(patience);
    expect(answer.text.length).toBeLessThan(50_000);
    expect(answer.status).toBe(400);
    expect('data' in answer.body).toBe(false);
    expect(answer.text).not.toMatch(/stack|node_modules|MATCH|Did you mean/);
    expect(server.statements).toEqual([]);
    return answer;
  }

  async function refusedByLimit(
    limit: keyof typeof limits,
    body: unknown,
  ): Promise<number> {
    const { body: answer } = await refused(body);
    const extensions = (answer.errors ?? []).map((error) => error.extensions);
    const refusal = extensions.find((found) => found['limit'] === limit);
    expect(refusal, JSON.stringify(extensions)).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      maximum: limits[limit],
    });
    const asked = Number(refusal?.['asked']);
    expect(asked).toBeGreaterThan(limits[limit]);
    return asked;
  }

  describe('case 10: depth', () => {
    const nested = (levels: number): string =>
      `{ districts { nodes { ${'within { '.repeat(levels)} id ${'}'.repeat(levels)} } } }`;

    it('is refused one level beyond the limit, and asked for what it is', async () => {
      expect(
        await refusedByLimit('depth', { query: nested(limits.depth - 2) }),
      ).toBe(limits.depth + 1);
    });

    it('is refused at 1,000 levels by the depth or the tokens', async () => {
      await refused({ query: nested(1_000) });
    });

    it('is refused at 5,000 levels', async () => {
      await refused({ query: nested(5_000) });
    });

    it.each([5_000, 900])(
      'of list literals is refused at %i levels',
      async (levels) => {
        await refused({
          query: `{ nodes(ids: ${'['.repeat(levels)}"x"${']'.repeat(levels)}) { id } }`,
        });
      },
    );

    it.each([limits.inputDepth, 5_000, 60_000])(
      'of filters in variables is refused at %i levels',
      async (levels) => {
        const where = `${'{"not":'.repeat(levels)}{"name":{"eq":"x"}}${'}'.repeat(levels)}`;
        await refusedByLimit(
          'inputDepth',
          `{"query":"query ($w: DistrictWhere) { districts(where: $w) { totalCount } }","variables":{"w":${where}}}`,
        );
      },
    );

    it('of filters is answered at the limit', async () => {
      const { body } = await server.post({
        query:
          'query ($w: DistrictWhere) { districts(where: $w) { totalCount } }',
        variables: { w: nestedWhere(limits.inputDepth - 2) },
      });
      expect(body.errors).toBeUndefined();
    });
  });

  describeOnce('case 11: aliases', () => {
    it('are refused one beyond the limit', async () => {
      expect(
        await refusedByLimit('aliases', {
          query: `{ ${times(limits.aliases + 1, (i) => `a${i}: ${search}`)} }`,
        }),
      ).toBe(limits.aliases + 1);
    });

    it('are refused through fragments', async () => {
      await refusedByLimit('aliases', {
        query: `{ ...F ...G } fragment F on Query { ${times(16, (i) => `a${i}: ${search}`)} } fragment G on Query { ${times(16, (i) => `b${i}: ${search}`)} }`,
      });
    });

    it('are refused at 5,000', async () => {
      await refusedByLimit('tokens', {
        query: `{ ${times(5_000, (i) => `a${i}: ${search}`)} }`,
      });
    });
  });

  describeOnce('case 12: fields and directives', () => {
    it.each([2_000, 20_000])('repeated %i times are refused', async (count) => {
      await refusedByLimit('tokens', {
        query: `{ districts { ${times(count, () => 'totalCount')} } }`,
      });
      await refusedByLimit('tokens', {
        query: `{ districts { nodes { ${times(count, () => 'within { id }')} } } }`,
      });
    });

    // GraphQL compares repeated fields with each other, and gives up when they are too many.
    it.each([
      ['fields', times(limits.tokens - 20, () => 'totalCount')],
      ['selections', `nodes { ${times(480, () => 'within { id }')} }`],
    ])(
      '%s repeated as often as the tokens allow are soon decided',
      async (_name, repeated) => {
        const start = performance.now();
        const { status } = await server.post({
          query: `{ districts(first: 1) { ${repeated} } }`,
        });
        expect([200, 400]).toContain(status);
        expect(performance.now() - start).toBeLessThan(patience);
        expect(server.statements.length).toBeLessThanOrEqual(1);
      },
    );

    it('that ordinary fragments share are answered', async () => {
      const { body } = await server.post({
        query:
          '{ districts(first: 1) { nodes { ...A ...B ...C } } } fragment A on District { id name within { id } } fragment B on District { id name within { id name } } fragment C on Entity { id name kind }',
      });
      expect(body.errors).toBeUndefined();
    });

    it.each([
      ['600 directives', times(600, () => '@include(if: true)')],
      ['5,000 directives', times(5_000, () => '@include(if: true)')],
      ['10 times @skip', times(10, () => '@skip(if: false)')],
    ])('%s on one field are refused', async (_name, directives) => {
      const { body } = await refused({
        query: `{ districts { totalCount ${directives} } }`,
      });
      expect(body.errors?.length).toBeLessThanOrEqual(101);
    });
  });

  describeOnce('case 13: fragments', () => {
    it('in a circle are refused', async () => {
      await refused({
        query:
          '{ districts { nodes { ...A } } } fragment A on District { within { ...B } } fragment B on District { within { ...A } }',
      });
    });

    it('in a chain of 10,000 are refused', async () => {
      await refused({
        query: `{ ...F0 } ${times(10_000, (i) => `fragment F${i} on Query { ...F${i + 1} }`)} fragment F10000 on Query { ${search} }`,
      });
    });

    it('in a chain as long as the tokens allow do no harm', async () => {
      const start = performance.now();
      const { status } = await server.post({
        query: `{ ...F0 } ${times(220, (i) => `fragment F${i} on Query { ...F${i + 1} }`)} fragment F220 on Query { statistics { documents } }`,
      });
      expect(status).toBe(200);
      expect(performance.now() - start).toBeLessThan(patience);
    });

    it('that fan out to 2^20 fields are refused, and the fields counted', async () => {
      const asked = await refusedByLimit('recursiveSelections', {
        query: `{ districts { nodes { ...F0 } } } ${times(20, (i) => `fragment F${i} on District { ...F${i + 1} ...F${i + 1} }`)} fragment F20 on District { id }`,
      });
      expect(asked).toBeGreaterThan(2 ** 20);
    });
  });

  it.each(['__schema', '__type'])(
    'case 14: is refused when its depth hides in a fragment named %s',
    async (name) => {
      await refusedByLimit('depth', {
        query: `{ ...${name} } fragment ${name} on Query { districts { nodes { ${'within { '.repeat(18)} id ${'}'.repeat(18)} } } }`,
      });
    },
  );

  describeOnce('case 15: introspection', () => {
    it('in circles is refused', async () => {
      await refused({
        query: `{ __schema { types { ${'fields { type { '.repeat(12)} name ${'} }'.repeat(12)} } } }`,
      });
    });

    it('is refused when it is off, and nothing is suggested then', async () => {
      const closed = await startRealServer(graph, {
        INTROSPECTION: 'false',
      });
      for (const query of [
        '{ __schema { types { name } } }',
        '{ distrcts { totalCount } }',
        '{ districts { nodes { nam } } }',
        '{ search(txt: "a") { totalCount } }',
      ]) {
        const answer = await closed.post({ query });
        expect(answer.status).toBe(400);
        expect(answer.text).not.toContain('Did you mean');
      }
      await closed.close();
    });
  });

  describe('case 16: pages', () => {
    it.each(['101', '-1', '2147483648', '1e308', '"5"'])(
      'of %s rows are refused',
      async (first) => {
        const { body } = await server.post({
          query: `{ districts(first: ${first}) { totalCount nodes { id } } }`,
        });
        const code = body.errors?.[0]?.extensions['code'];
        expect(['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED']).toContain(code);
        expect(server.statements).toEqual([]);
      },
    );

    it.each([101, -1, 2 ** 31, 1e308, '5'])(
      'of %s rows by a variable are refused',
      async (first) => {
        const { body } = await server.post({
          query:
            'query ($n: Int) { districts(first: $n) { totalCount nodes { id } } }',
          variables: { n: first },
        });
        expect(body.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
        expect(server.statements).toEqual([]);
      },
    );

    it('say which limit they break, and by how much', async () => {
      const { body } = await server.post({
        query: '{ districts(first: 101) { nodes { id } } }',
      });
      expect(body.errors?.[0]?.extensions).toMatchObject({
        limit: 'pageSize',
        maximum: limits.pageSize,
        asked: 101,
      });
    });

    it('of no rows are answered', async () => {
      const { body } = await server.post({
        query: '{ districts(first: 0) { nodes { id } } }',
      });
      expect(body.data).toEqual({ districts: { nodes: [] } });
    });

    it('of 100 three deep are refused by their cost', async () => {
      expect(
        await refusedByLimit('cost', { query: `{ ${threeDeep('100')} }` }),
      ).toBe(100 + 100 ** 2 + 100 ** 3);
    });

    it('count by the values of the variables', async () => {
      const query = `query ($n: Int = 2) { ${threeDeep('$n')} }`;
      expect(
        await refusedByLimit('cost', { query, variables: { n: 100 } }),
      ).toBe(1_010_100);
      for (const variables of [{}, { n: 3 }, { n: 20 }]) {
        const { body } = await server.post({ query, variables });
        expect(body.errors).toBeUndefined();
      }
      server.statements.length = 0;
      // Also when plans for other values have been kept.
      expect(
        await refusedByLimit('cost', { query, variables: { n: 100 } }),
      ).toBe(1_010_100);
    });

    it('add up over the root fields, and count what directives leave in', async () => {
      const list = 'nodes { streets(first: 60) { nodes { id } } }';
      const query = `query ($yes: Boolean!) { districts(first: 90) { ${list} } x: districts(first: 90) @include(if: $yes) { ${list} } }`;
      expect(
        await refusedByLimit('cost', { query, variables: { yes: true } }),
      ).toBe(2 * 90 * 61);
      const { body } = await server.post({ query, variables: { yes: false } });
      expect(body.errors).toBeUndefined();
    });

    it('hide from the count neither in fragments nor behind a cursor', async () => {
      const query =
        '{ ...A } fragment A on Query { districts(last: 100) { edges { node { ...B } } } } fragment B on District { streets(first: 100) { edges { node { id relations(first: 100) { nodes { id } } } } } }';
      await refusedByLimit('cost', { query });
    });

    it('without the limit are read', async () => {
      const open = await startRealServer(graph, {
        MAX_COST: '2000000',
      });
      const { body } = await open.post({ query: `{ ${threeDeep('100')} }` });
      expect(body.errors).toBeUndefined();
      expect(open.statements).toHaveLength(1);
      await open.close();
    });

    it.each(
      readdirSync('schema/examples').filter((name) =>
        name.endsWith('.graphql'),
      ),
    )('of the example %s are within the limits', async (name) => {
      const { body } = await server.post({
        query: readFileSync(`schema/examples/${name}`, 'utf8'),
      });
      const limited = (body.errors ?? []).map(
        ({ extensions }) => extensions['limit'],
      );
      expect(limited).toEqual([]);
    });
  });

  describe('case 18: lists', () => {
    const ids = (count: number): string[] =>
      Array.from({ length: count }, () => 'x');
    const filter =
      'query ($v: [ID!]) { districts(where: { id: { in: $v } }) { totalCount } }';

    it('of 1,000,000 elements are refused by the size of the body', async () => {
      const answer = await server.post({
        query: filter,
        variables: { v: ids(1_000_000) },
      });
      expect(answer.status).toBe(413);
      expect(answer.body.errors?.[0]?.extensions).toMatchObject({
        limit: 'bodyBytes',
      });
    });

    it('of 200,000 elements are refused without a look at them', async () => {
      expect(
        await refusedByLimit('inputValues', {
          query: filter,
          variables: { v: ids(200_000) },
        }),
      ).toBe(200_000);
    });

    it('of 100,000 invalid elements get no 100,000 errors', async () => {
      const { body } = await refused({
        query: filter,
        variables: { v: Array.from({ length: 100_000 }, () => ({})) },
      });
      expect(body.errors?.length).toBeLessThanOrEqual(51);
    });

    it('of invalid elements within the limit get at most 51 errors', async () => {
      const { body } = await refused({
        query: filter,
        variables: { v: Array.from({ length: 400 }, () => ({})) },
      });
      expect(body.errors?.length).toBeLessThanOrEqual(51);
    });

    it('in the document itself are held to the same limit', async () => {
      await refusedByLimit('inputValues', {
        query: `{ districts(where: { id: { in: [${times(limits.inputValues + 1, () => '"x"')}] } }) { totalCount } }`,
      });
    });

    it('are answered at the limit', async () => {
      const { body } = await server.post({
        query: filter,
        variables: { v: ids(limits.inputValues - 2) },
      });
      expect(body.errors).toBeUndefined();
    });

    it('of conditions are answered at the limit, and refused beyond', async () => {
      const query =
        'query ($w: [DistrictWhere!]) { districts(where: { or: $w }) { totalCount } }';
      const or = (count: number): unknown =>
        Array.from({ length: count }, (_, i) => ({ name: { eq: `n${i}` } }));
      const { body } = await server.post({ query, variables: { w: or(165) } });
      expect(body.errors).toBeUndefined();
      server.statements.length = 0;
      await refusedByLimit('inputValues', { query, variables: { w: or(250) } });
    });

    it('a text of 10 MB is refused by the size of the body', async () => {
      const answer = await server.post({
        query: 'query ($s: String!) { search(text: $s) { totalCount } }',
        variables: { s: 'x'.repeat(10_000_000) },
      });
      expect(answer.status).toBe(413);
    });
  });
});
