import { beforeAll, describe, expect, it } from 'vitest';

import type { Graph } from '../../src/graph/port.js';
import { loadExtraction } from '../../src/loading/load-extraction.js';
import { describeEngines } from '../support/engines.js';
import { sampleExtraction } from '../loading/sample-page.js';

import { ask, askData, firstError } from './support/ask.js';
import type { Json, Variables } from './support/ask.js';
import { loadTestGraph } from './support/load-test-graph.js';

/** A list to walk: an operation with `$first`, `$after`, `$last` and `$before`, and where its connection is. */
interface Walk {
  readonly title: string;
  readonly operation: string;
  readonly path: readonly string[];
  readonly variables?: Variables;
}

const pages = '$first: Int, $after: String, $last: Int, $before: String';
const page = 'first: $first, after: $after, last: $last, before: $before';
const rows = (id: string): string =>
  `{ totalCount edges { cursor ${id} } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } }`;
const nodeRows = rows('node { id }');

const lists: readonly Walk[] = [
  ['in their usual order', ''],
  ['by one property', 'orderBy: [{ pinyin: DESC }],'],
  ['by a property that some lack', 'orderBy: [{ summary: DESC }],'],
  [
    'by the size of a link',
    'orderBy: [{ peopleCount: DESC }, { programsCount: ASC }],',
  ],
  [
    'that a filter keeps',
    'where: { or: [{ name: { contains: "会" } }, { people: { some: {} } }] },',
  ],
].map(([title = '', args = '']) => ({
  title: `organizations ${title}`,
  operation: `query (${pages}) { list: organizations(${args} ${page}) ${nodeRows} }`,
  path: ['list'],
}));

const linkPath = ['district', 'nodes', '0', 'list'];
const links: readonly Walk[] = [
  ['programs', `programs(${page}) ${nodeRows}`],
  [
    'organizations by the size of a link',
    `organizations(orderBy: [{ peopleCount: DESC }], ${page}) ${nodeRows}`,
  ],
  ['relations', `relations(${page}) ${nodeRows}`],
  ['mentions', `mentions(${page}) ${nodeRows}`],
  ['timeline', `timeline(${page}) ${rows('relation { id }')}`],
  ['metrics', `metrics(${page}) ${nodeRows}`],
].map(([title = '', field = '']) => ({
  title: `${title} of a district`,
  operation: `query (${pages}) { district: districts(where: { name: { eq: "株洲高新区" } }) { nodes { list: ${field} } } }`,
  path: linkPath,
}));

const others: readonly Walk[] = [
  {
    title: 'hits of a search',
    operation: `query (${pages}) { list: search(text: "街道", ${page}) ${nodeRows} }`,
    path: ['list'],
  },
  {
    title: 'whoDidWhat',
    operation: `query (${pages}) { list: whoDidWhat(${page}) ${nodeRows} }`,
    path: ['list'],
  },
  {
    title: 'articles of a document',
    operation: `query (${pages}) { documents(first: 1) { nodes { list: articles(${page}) ${nodeRows} } } }`,
    path: ['documents', 'nodes', '0', 'list'],
  },
];

describeEngines('paging', (openGraph) => {
  let graph: Graph;

  beforeAll(async () => {
    graph = await openGraph({ readDeadline: 60_000 });
    await loadTestGraph(graph);
  });

  describe.each([...lists, ...links, ...others])('$title', (walk) => {
    it.each([1, 3, 7])(
      'gives each item once, forwards and backwards alike, in pages of %i',
      { timeout: 60_000 },
      async (size) => {
        const whole = await connection(graph, walk, { first: 100 });
        const ids = idsOf(whole);
        expect(new Set(ids).size).toBe(ids.length);
        expect(whole.at('totalCount').value).toBe(ids.length);
        expect(ids.length).toBeGreaterThan(1);
        // The start of a long list is enough, and the end is reached from the other side.
        const most = Math.ceil(Math.min(ids.length, 24) / size);
        const forwards = await forwardPages(graph, walk, { size, most });
        expect(forwards).toEqual(ids.slice(0, most * size));
        const backwards = await backwardPages(graph, walk, { size, most });
        expect(backwards).toEqual(ids.slice(-most * size));
      },
    );
  });

  it('answers an empty page, and still says whether there is more', async () => {
    const walk = lists[0];
    if (walk === undefined) throw new Error('There is no list.');
    const empty = await connection(graph, walk, { first: 0 });
    expect(idsOf(empty)).toEqual([]);
    expect(empty.at('pageInfo').value).toEqual({
      startCursor: null,
      endCursor: null,
      hasNextPage: true,
      hasPreviousPage: false,
    });
  });

  it('goes on after a cursor where it was when rows are added before and behind it', async () => {
    const operation = `query (${pages}) { list: enterprises(orderBy: [{ pinyin: ASC }], ${page}) { edges { cursor node { id name } } pageInfo { endCursor } } }`;
    const walk: Walk = { title: 'enterprises', operation, path: ['list'] };
    const before = idsOf(await connection(graph, walk, { first: 100 }));
    const first = await connection(graph, walk, { first: 5 });
    await loadExtraction(graph, sampleExtraction(), { method: 'CURATED' });
    const rest = await connection(graph, walk, {
      first: 100,
      after: first.at('pageInfo', 'endCursor').value,
    });
    const after = idsOf(await connection(graph, walk, { first: 100 }));
    const added = after.filter((id) => !before.includes(id));
    expect(
      added.map(
        (id) => after.indexOf(id) <= after.indexOf(idsOf(first).at(-1) ?? ''),
      ),
    ).toEqual([true, false]);
    const seen = [...idsOf(first), ...idsOf(rest)];
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toEqual(expect.arrayContaining(before));
  });

  it.each([
    [
      'another list',
      '{ list: streets(first: 1) { edges { cursor } } }',
      'query ($c: String) { districts(after: $c) { nodes { id } } }',
    ],
    [
      'another ordering of a list',
      '{ list: streets(first: 1) { edges { cursor } } }',
      'query ($c: String) { streets(after: $c, orderBy: [{ pinyin: ASC }]) { nodes { id } } }',
    ],
    [
      'the other direction of an ordering',
      '{ list: streets(first: 1, orderBy: [{ pinyin: ASC }]) { edges { cursor } } }',
      'query ($c: String) { streets(after: $c, orderBy: [{ pinyin: DESC }]) { nodes { id } } }',
    ],
    [
      'another ordering of a link',
      '{ districts(where: { name: { eq: "株洲市" } }) { nodes { list: districts(first: 1, orderBy: [{ pinyin: ASC }]) { edges { cursor } } } } }',
      'query ($c: String) { districts { nodes { districts(after: $c, orderBy: [{ name: ASC }]) { nodes { id } } } } }',
    ],
    [
      'a search',
      '{ list: search(text: "街道", first: 1) { edges { cursor } } }',
      'query ($c: String) { whoDidWhat(after: $c) { nodes { id } } }',
    ],
  ])('refuses a cursor of %s', async (_title, from, to) => {
    const answer = await askData(graph, from);
    const nested = answer.at('districts', 'nodes', 0, 'list', 'edges', 0);
    const edge =
      nested.value === undefined ? answer.at('list', 'edges', 0) : nested;
    const c = edge.at('cursor').text;
    const error = firstError(await ask(graph, to, { c }));
    expect(error.code).toBe('INVALID_CURSOR');
    expect(error.message).toMatch(/belongs to another list.+\.$/u);
  });

  it.each([
    '',
    'x',
    'not base64 at all',
    'e30',
    Buffer.from('[]').toString('base64url'),
    Buffer.from('["streets:"]').toString('base64url'),
    Buffer.from('["streets:",1,2]').toString('base64url'),
    Buffer.from('["streets:",null,null]').toString('base64url'),
    Buffer.from('["streets:",["a"],{"b":1}]').toString('base64url'),
    'A'.repeat(5000),
  ])('refuses the damaged cursor %j', async (cursor) => {
    const operation =
      'query ($c: String) { streets(after: $c) { nodes { id } } }';
    const error = firstError(await ask(graph, operation, { c: cursor }));
    expect(error.code).toBe('INVALID_CURSOR');
    expect(error.message).toMatch(/^The cursor .+\.$/u);
  });

  it.each(['first: -1', 'first: 101', 'last: -1', 'last: 2147483647'])(
    'refuses %s, wherever it stands',
    async (args) => {
      for (const operation of [
        `{ streets(${args}) { nodes { id } } }`,
        `{ districts { nodes { streets(${args}) { totalCount } } } }`,
        `{ districts { nodes { relations(${args}) { nodes { id } } } } }`,
        `{ search(text: "区", ${args}) { nodes { id } } }`,
      ]) {
        const error = firstError(await ask(graph, operation));
        expect(error.code).toBe('BAD_USER_INPUT');
        expect(error.message).toMatch(/give a number from 0 to 100/u);
      }
    },
  );

  it.each(['last: 2, after: "x"', 'after: "x", before: "y"'])(
    'refuses both directions at once: %s',
    async (args) => {
      const operation = `{ streets(${args}) { nodes { id } } }`;
      const error = firstError(await ask(graph, operation));
      expect(error.code).toBe('BAD_USER_INPUT');
    },
  );
});

async function connection(
  graph: Graph,
  walk: Walk,
  variables: Variables,
): Promise<Json> {
  const data = await askData(graph, walk.operation, variables);
  return data.at(...walk.path);
}

function idsOf(list: Json): string[] {
  return list.at('edges').items.map((edge) => {
    const node = edge.at('node', 'id');
    return (node.value === undefined ? edge.at('relation', 'id') : node).text;
  });
}

interface Steps {
  readonly size: number;
  readonly most: number;
}

async function forwardPages(
  graph: Graph,
  walk: Walk,
  { size, most }: Steps,
): Promise<string[]> {
  const ids: string[] = [];
  let after: unknown = null;
  for (let step = 0; step < most; step++) {
    const list = await connection(graph, walk, { first: size, after });
    ids.push(...idsOf(list));
    const info = list.at('pageInfo');
    after = info.at('endCursor').value;
    expect(info.at('hasPreviousPage').value).toBe(step > 0);
    const total = Number(list.at('totalCount').value);
    expect(info.at('hasNextPage').value).toBe(ids.length < total);
    const last = list.at('edges').items.at(-1);
    expect(last?.at('cursor').value).toBe(after);
  }
  return ids;
}

async function backwardPages(
  graph: Graph,
  walk: Walk,
  { size, most }: Steps,
): Promise<string[]> {
  let ids: string[] = [];
  let before: unknown = null;
  for (let step = 0; step < most; step++) {
    const list = await connection(graph, walk, { last: size, before });
    ids = [...idsOf(list), ...ids];
    const info = list.at('pageInfo');
    before = info.at('startCursor').value;
    expect(info.at('hasNextPage').value).toBe(step > 0);
    const total = Number(list.at('totalCount').value);
    expect(info.at('hasPreviousPage').value).toBe(ids.length < total);
  }
  return ids;
}
