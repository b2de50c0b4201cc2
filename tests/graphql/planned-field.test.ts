import { parse, print } from 'graphql';
import type { DocumentNode } from 'graphql';
import { beforeAll, expect, it } from 'vitest';

import type { Graph } from '../../src/graph/port.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { describeEngines } from '../support/engines.js';

import { randomQuery } from './random-query.js';
import { readStoredGraph } from './reference/stored-graph.js';
import { askFast, firstError } from './support/ask.js';
import type { Variables } from './support/ask.js';
import { loadTestGraph } from './support/load-test-graph.js';
import { SampleValues } from './support/sample-values.js';

describeEngines('a document that is sent again', (openGraph) => {
  let graph: Graph;
  let samples: SampleValues;

  beforeAll(async () => {
    graph = await openGraph();
    await loadTestGraph(graph);
    samples = new SampleValues(await readStoredGraph(graph));
  });

  const plain = async (
    document: DocumentNode,
    variables: Variables,
  ): Promise<unknown> => {
    const { data, errors } = await askFast(graph, document, variables);
    // Root fields run side by side, so their errors come in any order.
    const messages = errors?.map(({ message }) => message).sort();
    return JSON.parse(JSON.stringify({ data, messages }));
  };

  /** Each set of variables twice, on one document and on one that was never seen. */
  async function compare(
    text: string,
    sets: readonly Variables[],
  ): Promise<void> {
    const document = parse(text);
    for (const variables of [...sets, ...sets]) {
      const message = `${text}\n${JSON.stringify(variables)}`;
      const fresh = await plain(parse(text), variables);
      expect(await plain(document, variables), message).toEqual(fresh);
    }
  }

  it('answers for each id', async () => {
    const ids = [...samples.ids('Street'), 'street-nothing'];
    await compare(
      'query ($id: ID!) { street(id: $id) { id name district { nodes { id } } } }',
      ids.map((id) => ({ id })),
    );
  });

  it('answers for an id that is used below, too', async () => {
    await compare(
      'query ($id: ID!) { district(id: $id) { id streets(where: { district: { some: { id: { eq: $id } } } }) { totalCount } } }',
      samples.ids('District').map((id) => ({ id })),
    );
  });

  it('names the id that it did not find', async () => {
    const document = parse('query ($id: ID!) { street(id: $id) { id } }');
    for (const id of ['street-a', 'street-b']) {
      const answer = await askFast(graph, document, { id });
      expect(firstError(answer).message).toContain(`"${id}"`);
    }
  });

  it('includes and skips what the variables say', async () => {
    const [id] = samples.ids('District');
    const sets = [true, false].flatMap((yes) =>
      [true, false].map((no) => ({ id, yes, no })),
    );
    await compare(
      `query ($id: ID!, $yes: Boolean!, $no: Boolean!) {
        district(id: $id) { id name @include(if: $yes) ...More @skip(if: $no) }
      }
      fragment More on District { pinyin streets { totalCount nodes { name @include(if: $yes) } } }`,
      sets,
    );
  });

  it('tells a variable that is null from one that is absent', async () => {
    await compare(
      'query ($first: Int = 1, $where: DistrictWhere) { districts(first: $first, where: $where) { totalCount nodes { id } } }',
      [{}, { first: 2 }, { first: null, where: null }, { where: {} }],
    );
  });

  it('answers for each page, text and list of ids', async () => {
    await compare(
      'query ($ids: [ID!]!, $text: String!, $first: Int) { nodes(ids: $ids) { id } search(text: $text, first: $first) { totalCount nodes { id } } }',
      ['District', 'Metric', 'Street'].map((type, index) => ({
        ids: samples.ids(type).slice(0, 3),
        text: ['区', '街', '!?'][index],
        first: index + 1,
      })),
    );
  });

  it('refuses what it refused, and answers after it', async () => {
    await compare(
      'query ($first: Int) { districts(first: $first) { nodes { id } } }',
      [{ first: 2 }, { first: -1 }, { first: 1000 }, { first: 1 }],
    );
  });

  it(
    'answers random operations as if it had never seen them',
    { timeout: 120_000 },
    async () => {
      const schema = buildSchema();
      for (let seed = 1; seed <= 40; seed++) {
        const { document, variables } = randomQuery(schema, samples, seed);
        await compare(print(document), [variables]);
      }
    },
  );
});
