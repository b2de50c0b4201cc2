import { parse, Kind } from 'graphql';
import type { DocumentNode, SelectionSetNode } from 'graphql';
import { beforeAll, beforeEach, expect, it } from 'vitest';

import type { Graph } from '../../src/graph/port.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { describeEngines } from '../support/engines.js';

import { randomQuery } from './random-query.js';
import { readStoredGraph } from './reference/stored-graph.js';
import { ask } from './support/ask.js';
import type { Variables } from './support/ask.js';
import { loadTestGraph } from './support/load-test-graph.js';
import { SampleValues } from './support/sample-values.js';

/** Texts that would end a Cypher string, name, list or Lucene query if they ever got into one. */
const injections = [
  "x' OR 1=1 //",
  '"}) DETACH DELETE n //',
  '`) MATCH (n) DETACH DELETE n //',
  "' }) WITH 1 AS x MATCH (n) DETACH DELETE n RETURN 1 //",
  '\\',
  "\\' RETURN 1 //",
  '$p0',
  '+foo -bar "baz',
  'a:b^2~ [x TO y] {z} (!) && ||',
  '\u0000',
  '\u2028\n\r',
  '*',
];

/** Every string argument of the API; `$s` stands where the text goes. */
const stringArguments: readonly string[] = [
  '($s: ID!) { node(id: $s) { id } }',
  '($s: ID!) { nodes(ids: [$s, $s]) { id } }',
  '($s: ID!) { district(id: $s) { id } }',
  '($s: ID!) { metric(id: $s) { id } }',
  '($s: String!) { entity(name: $s) { id } }',
  '($s: String!) { entity(name: $s, kind: STREET) { id } }',
  '($s: String!) { search(text: $s) { totalCount facets { count } edges { highlights { start } } } }',
  '($s: String) { districts(after: $s) { nodes { id } } }',
  '($s: String) { districts { nodes { relations(before: $s) { nodes { id } } } } }',
  '($s: String!) { districts(where: { name: { eq: $s } }) { totalCount nodes { id } } }',
  '($s: String!) { districts(where: { name: { in: [$s], contains: $s, startsWith: $s, gt: $s, gte: $s, lt: $s, lte: $s } }) { totalCount } }',
  '($s: String!) { districts(where: { aliases: { has: $s, contains: $s } }) { totalCount } }',
  '($s: ID!) { districts(where: { not: { id: { eq: $s } } }) { nodes { id } } }',
  '($s: String!) { events(where: { date: { startsWith: $s } }) { totalCount } }',
  '($s: String!) { streets { nodes { programs(where: { runBy: { some: { name: { eq: $s } } } }) { totalCount } } } }',
  '($s: ID!) { connections(from: $s, to: $s, avoid: [$s]) { length } }',
  '($s: ID!) { subgraph(roots: [$s]) { truncated } }',
  '($s: ID!) { whoDidWhat(actor: $s, target: $s, participant: $s, place: $s, program: $s) { totalCount } }',
  '($s: String!) { whoDidWhat(text: $s) { totalCount nodes { id } } }',
  '($s: ID!) { eventsByMonth(actor: $s, target: $s, participant: $s, place: $s, program: $s) { month count } }',
  '($s: String!) { eventsByMonth(text: $s) { month } }',
].map((text) => `query ${text}`);

const deep = `query Deep(
  $name: String!, $size: Int!, $types: [RelationType!], $kinds: [EntityKind!], $roles: [EventRole!], $from: Date, $value: Float
) {
  districts(first: $size, where: { name: { contains: $name } }) {
    totalCount
    nodes {
      streets(first: $size) {
        edges {
          statement
          evidence(first: $size) { quote article { document { title } } }
          node {
            relations(first: $size, types: $types, kinds: $kinds) {
              nodes { subject { name } object { ... on Entity { timeline(roles: $roles, from: $from, first: $size) { nodes { participants(first: $size) { nodes { name } } } } } } }
            }
          }
        }
      }
    }
  }
  metrics(where: { value: { gte: $value } }, first: $size) { nodes { subject { nodes { name } } } }
}`;

describeEngines('the statements of an operation', (openGraph) => {
  const texts: string[] = [];
  let graph: Graph;
  let samples: SampleValues;

  beforeAll(async () => {
    const opened = await openGraph({ readDeadline: 60_000 });
    await loadTestGraph(opened);
    graph = recording(opened, texts);
    samples = new SampleValues(await readStoredGraph(graph));
  });

  beforeEach(() => {
    texts.length = 0;
  });

  async function statementsOf(
    operation: string | DocumentNode,
    variables: Variables = {},
  ): Promise<readonly string[]> {
    texts.length = 0;
    const { errors } = await ask(graph, operation, variables);
    for (const { originalError, message } of errors ?? []) {
      const wanted = originalError?.name === 'CivicGraphError';
      expect(wanted, `${message} is an error on purpose`).toBe(true);
    }
    return [...texts].sort();
  }

  it('is one for a root field, however deep its selection', async () => {
    const values = { name: '区', size: 3 };
    expect(await statementsOf(deep, values)).toHaveLength(2);
  });

  it(
    'is one for each root field of random operations',
    { timeout: 60_000 },
    async () => {
      for (let seed = 5001; seed <= 5060; seed++) {
        const { document, variables, text } = randomQuery(
          buildSchema(),
          samples,
          seed,
        );
        const statements = await statementsOf(document, variables);
        const label = `${text}\n${JSON.stringify(variables)}`;
        expect(statements.length, label).toBe(rootFields(document, variables));
      }
    },
  );

  it('does not change with the values of the variables', async () => {
    const first = await statementsOf(deep, {
      ...{
        name: '区',
        size: 2,
        types: ['PART_OF'],
        kinds: ['STREET', 'PERSON'],
      },
      ...{ roles: ['ACTOR'], from: '2023', value: 1 },
    });
    const second = await statementsOf(deep, {
      ...{ name: '街', size: 5, types: ['RUNS', 'MENTIONED_IN'], kinds: [] },
      ...{ roles: ['TARGET', 'ACTOR'], from: '2020-02-03', value: 1e9 },
    });
    expect(second).toEqual(first);
  });

  it.each([
    [
      'nodes of the same sorts',
      'query ($v: [ID!]!) { nodes(ids: $v) { id } }',
      [
        ['street-a', 'metric-b'],
        ['metric-x', 'district-y', 'street-z'],
      ],
    ],
    [
      'a search',
      'query ($v: String!) { search(text: $v) { totalCount } }',
      ['区', 'xue lin', '!!'],
    ],
    [
      'a name',
      'query ($v: String!) { entity(name: $v) { id } }',
      ['株洲市', 'nobody at all'],
    ],
    [
      'what to avoid',
      'query ($v: [ID!]) { connections(from: "a", to: "b", avoid: $v) { cost } }',
      [['x'], ['x', 'y', 'a']],
    ],
    [
      'a page',
      'query ($v: Int) { streets { nodes { mentions(first: $v) { nodes { id } } } } }',
      [0, 1, 100],
    ],
    [
      'a budget',
      'query ($v: Int) { subgraph(roots: ["x"], budget: $v) { truncated } }',
      [1, 500],
    ],
    [
      'a period',
      'query ($v: Date) { whoDidWhat(from: $v) { totalCount } }',
      ['2023', '2023-12-01'],
    ],
  ])(
    'does not change with the value of %s',
    async (_title, operation, values) => {
      const statements = new Set<string>();
      for (const v of values) {
        for (const text of await statementsOf(operation, { v }))
          statements.add(text);
      }
      expect([...statements]).toHaveLength(1);
    },
  );

  it.each(stringArguments)(
    'case 20: keeps strings out of its text: %s',
    async (operation) => {
      const before = await counts();
      const plain = await statementsOf(operation, { s: 'plain' });
      for (const s of injections) {
        const statements = await statementsOf(operation, { s });
        // A text that is refused before anything is read has no statement.
        if (statements.length > 0) expect(statements).toEqual(plain);
        if (s.length > 3) expect(statements.join('\n')).not.toContain(s);
      }
      expect(await counts()).toEqual(before);
    },
  );

  it('case 20: keeps strings that stand in the operation itself out of its text', async () => {
    const operation = parse(stringArguments[9] ?? '');
    const before = await counts();
    for (const s of injections) {
      const literal = `{ districts(where: { name: { eq: ${JSON.stringify(s)} } }) { totalCount nodes { id } } }`;
      expect(await statementsOf(literal)).toEqual(
        await statementsOf(operation, { s }),
      );
    }
    expect(await counts()).toEqual(before);
  });

  async function counts(): Promise<unknown> {
    const read = (text: string) => graph.read({ text, parameters: {} });
    return [
      ...(await read('MATCH (n) RETURN count(n) AS nodes')),
      ...(await read('MATCH ()-[r]->() RETURN count(r) AS relations')),
      ...(await read('MATCH (n:Entity) RETURN count(n) AS entities')),
    ];
  }
});

/** The graph, noting the text of each statement when it is asked for. */
function recording(graph: Graph, texts: string[]): Graph {
  return {
    engineName: graph.engineName,
    fullText: graph.fullText,
    open: () => graph.open(),
    read: (statement, options) => {
      texts.push(statement.text);
      return graph.read(statement, options);
    },
    write: (work, options) => graph.write(work, options),
    ping: () => graph.ping(),
    saveCopy: (file) => graph.saveCopy(file),
    close: () => graph.close(),
  };
}

/** How many root fields an operation really runs: by key, without what its directives leave out. */
function rootFields(document: DocumentNode, variables: Variables): number {
  const keys = new Set<string>();
  const gather = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      const isLeftOut = (selection.directives ?? []).some(
        ({ name, arguments: args }) => {
          const value = args?.[0]?.value;
          const condition =
            value?.kind === Kind.VARIABLE
              ? variables[value.name.value]
              : value?.kind === Kind.BOOLEAN && value.value;
          return (name.value === 'skip') === condition;
        },
      );
      if (isLeftOut) continue;
      if (selection.kind === Kind.FIELD) {
        if (selection.name.value !== '__typename')
          keys.add((selection.alias ?? selection.name).value);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        gather(selection.selectionSet);
      } else {
        for (const definition of document.definitions) {
          if (
            definition.kind === Kind.FRAGMENT_DEFINITION &&
            definition.name.value === selection.name.value
          )
            gather(definition.selectionSet);
        }
      }
    }
  };
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION)
      gather(definition.selectionSet);
  }
  return keys.size;
}
