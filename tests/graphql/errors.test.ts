import { parse, validate } from 'graphql';
import { beforeAll, expect, it } from 'vitest';

import type { Graph } from '../../src/graph/port.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { describeEngines } from '../support/engines.js';

import { ask, askData, firstError } from './support/ask.js';
import { loadSecondDocument } from './support/load-test-graph.js';

const sentence = /^["`A-Z].+\.$/su;

const strangers = Array.from({ length: 101 }, (_, index) => `street-${index}`);

/** Input that is refused, each with its code and words that its sentence must have. */
const refusals = [
  {
    title: 'a node that is not there',
    operation: '{ node(id: "street-nowhere") { id } }',
    code: 'NOT_FOUND',
    message: /"street-nowhere".+`search` or `entity`/u,
  },
  {
    title: 'a relation that is not there',
    operation: '{ node(id: "relation-nowhere") { id } }',
    code: 'NOT_FOUND',
    message: /"relation-nowhere"/u,
  },
  {
    title: 'an empty id',
    operation: '{ district(id: "") { id } }',
    code: 'NOT_FOUND',
    message: /the id ""/u,
  },
  {
    title: 'an end of a connection that is not there',
    operation: '{ connections(from: "person-a", to: "person-b") { cost } }',
    code: 'NOT_FOUND',
    message: /"person-a"/u,
  },
  {
    title: 'a root of a subgraph that is not there',
    operation: '{ subgraph(roots: ["place-nowhere"]) { truncated } }',
    code: 'NOT_FOUND',
    message: /"place-nowhere"/u,
  },
  {
    title: 'a name that nothing has',
    operation: '{ entity(name: "nobody") { id } }',
    code: 'NOT_FOUND',
    message: /"nobody".+`search`/u,
  },
  {
    title: 'a name of another kind',
    operation: '{ entity(name: "北岸区", kind: STREET) { id } }',
    code: 'NOT_FOUND',
    message: /"北岸区"/u,
  },
  {
    title: 'a name without a character',
    operation: '{ entity(name: "  ") { id } }',
    code: 'BAD_USER_INPUT',
    message: /`name`.+1 to 256/u,
  },
  {
    title: 'a search for nothing',
    operation: '{ search(text: "") { totalCount } }',
    code: 'BAD_USER_INPUT',
    message: /`text` has 0 characters.+1 to 256/u,
  },
  {
    title: 'a search for too much',
    operation: `{ search(text: "${'a'.repeat(257)}") { totalCount } }`,
    code: 'BAD_USER_INPUT',
    message: /257/u,
  },
  {
    title: 'too many ids',
    operation: `{ nodes(ids: ${JSON.stringify(strangers)}) { id } }`,
    code: 'BAD_USER_INPUT',
    message: /`ids` has 101 items.+at most 100/u,
  },
  {
    title: 'too many roots',
    operation: `{ subgraph(roots: ${JSON.stringify(strangers.slice(0, 21))}) { truncated } }`,
    code: 'BAD_USER_INPUT',
    message: /`roots` has 21 items.+at most 20/u,
  },
  {
    title: 'too many hops of a subgraph',
    operation: '{ subgraph(roots: ["x"], hops: 4) { truncated } }',
    code: 'BAD_USER_INPUT',
    message: /`hops` is 4.+0 to 3/u,
  },
  {
    title: 'a budget of nothing',
    operation: '{ subgraph(roots: ["x"], budget: 0) { truncated } }',
    code: 'BAD_USER_INPUT',
    message: /`budget` is 0.+1 to 500/u,
  },
  {
    title: 'paths that are too long',
    operation: '{ connections(from: "x", to: "y", maxHops: 7) { cost } }',
    code: 'BAD_USER_INPUT',
    message: /`maxHops` is 7.+1 to 6/u,
  },
  {
    title: 'too many paths',
    operation: '{ connections(from: "x", to: "y", first: 21) { cost } }',
    code: 'BAD_USER_INPUT',
    message: /`first` is 21.+1 to 20/u,
  },
  {
    title: 'a page that is too large',
    operation: '{ streets { nodes { programs(first: 1000) { totalCount } } } }',
    code: 'BAD_USER_INPUT',
    message: /`first` is 1000.+0 to 100.+cursors/u,
  },
  {
    title: 'too much evidence',
    operation: '{ events { nodes { evidence(first: 101) { quote } } } }',
    code: 'BAD_USER_INPUT',
    message: /`first` is 101/u,
  },
];

describeEngines('bad input', (openGraph) => {
  let graph: Graph;

  beforeAll(async () => {
    graph = await openGraph();
    await loadSecondDocument(graph);
  });

  it.each(refusals)(
    'is refused with a code and a sentence: $title',
    async ({ operation, code, message }) => {
      const error = firstError(await ask(graph, operation));
      expect(error.code).toBe(code);
      expect(error.message).toMatch(message);
      expect(error.message).toMatch(sentence);
    },
  );

  it('lists the candidates of an ambiguous name, each with what it lies within', async () => {
    const error = firstError(
      await ask(graph, '{ entity(name: "双子街道") { id } }'),
    );
    expect(error.code).toBe('AMBIGUOUS_NAME');
    expect(error.message).toMatch(sentence);
    expect(error.message).toContain('"双子街道" names 2 entities');
    expect(error.message).toContain('(北岸区)');
    expect(error.message).toContain('(南岸区)');
    expect(error.details).toMatchObject({
      name: '双子街道',
      candidates: [
        { kind: 'STREET', name: '双子街道' },
        { kind: 'STREET', name: '双子街道' },
      ],
    });
  });

  it('does not call a name ambiguous for the alias of another', async () => {
    const data = await askData(graph, '{ entity(name: "湖南省") { name } }');
    expect(data.value).toEqual({ entity: { name: '湖南省' } });
  });

  it('leaves the other root fields their answers', async () => {
    const { data, errors } = await ask(
      graph,
      '{ gone: node(id: "x") { id } there: streets { totalCount } }',
    );
    expect(data).toMatchObject({ gone: null, there: { totalCount: 2 } });
    expect(errors).toHaveLength(1);
  });

  it('gives null for an id of `nodes` that nothing has', async () => {
    const data = await askData(
      graph,
      '{ nodes(ids: ["x", "street-y"]) { id } }',
    );
    expect(data.value).toEqual({ nodes: [null, null] });
  });

  it.each(['2023-13', '2023-02-30', 'yesterday', '23', ''])(
    'refuses the date %j in a variable and in the text',
    async (date) => {
      const inVariable = await ask(
        graph,
        'query ($date: Date) { whoDidWhat(from: $date) { totalCount } }',
        { date },
      );
      const [error] = inVariable.errors ?? [];
      expect(error?.message).toContain(
        `${JSON.stringify(date)} is not a date; write a day (2023-12-28), a month (2023-12) or a year (2023).`,
      );
      expect(error?.extensions['code']).toBe('BAD_USER_INPUT');
      const [invalid] = problemsOf(
        `{ events(where: { date: { gte: ${JSON.stringify(date)} } }) { totalCount } }`,
      );
      expect(invalid).toContain(`${JSON.stringify(date)} is not a date`);
    },
  );
});

it('names the relation types that come near to an unknown one', () => {
  const [problem] = problemsOf(
    '{ connections(from: "a", to: "b", types: [PART_OFF]) { cost } }',
  );
  expect(problem).toBe(
    'Value "PART_OFF" does not exist in "RelationType" enum. Did you mean the enum value "PART_OF"?',
  );
});

/** What graphql-js finds wrong before anything runs. */
function problemsOf(operation: string): readonly string[] {
  return validate(buildSchema(), parse(operation)).map(
    ({ message }) => message,
  );
}
