import { parse, print } from 'graphql';
import type { GraphQLError } from 'graphql';
import { beforeAll, expect, it } from 'vitest';

import { CivicGraphError } from '../../src/errors.js';
import type { Graph } from '../../src/graph/port.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { describeEngines } from '../support/engines.js';

import { randomQuery } from './random-query.js';
import type { RandomQuery } from './random-query.js';
import { createReference } from './reference/execute-reference.js';
import type { Reference } from './reference/execute-reference.js';
import { anyCursor } from './reference/paging.js';
import { readStoredGraph } from './reference/stored-graph.js';
import { ask, askFast } from './support/ask.js';
import { loadTestGraph } from './support/load-test-graph.js';
import { SampleValues } from './support/sample-values.js';

/** Run more of them with `RANDOM_QUERIES=5000`, others with `RANDOM_SEED=1000`. */
const count = Number(process.env['RANDOM_QUERIES'] ?? 320);
const firstSeed = Number(process.env['RANDOM_SEED'] ?? 1);
const groupSize = 20;

const groups = Array.from(
  { length: Math.ceil(count / groupSize) },
  (_, index) => ({
    from: firstSeed + index * groupSize,
    to: firstSeed + Math.min(count, (index + 1) * groupSize) - 1,
  }),
);

/** Whole answers, cursors included, of the engine that came first. */
const answers = new Map<number, string>();

describeEngines('case 51: the planner', (openGraph) => {
  let graph: Graph;
  let reference: Reference;
  let samples: SampleValues;

  beforeAll(async () => {
    graph = await openGraph({ readDeadline: 60_000, shuffleUnordered: true });
    await loadTestGraph(graph);
    const stored = await readStoredGraph(graph);
    reference = createReference(buildSchema(), stored);
    samples = new SampleValues(stored);
  });

  async function compare(query: RandomQuery): Promise<void> {
    const { document, variables, seed } = query;
    const actual = plain(await ask(graph, document, variables));
    const expected = plain(await reference({ document, variables }));
    expect(withoutCursors(actual, expected), described(query)).toEqual(
      expected,
    );
    const text = JSON.stringify(actual);
    const fast = plain(await askFast(graph, document, variables));
    expect(fast, described(query)).toEqual(actual);
    expect(text, described(query)).toBe(answers.get(seed) ?? text);
    answers.set(seed, text);
  }

  it.each(chosen)(
    'answers a chosen operation like the reference: $text',
    async ({ text, index }) => {
      const document = parse(text);
      await compare({ seed: -1 - index, text, document, variables: {} });
    },
  );

  it('answers every way between two entities like the reference', async () => {
    const document = parse(
      'query ($from: ID!, $to: ID!, $avoid: [ID!]) { connections(from: $from, to: $to, maxHops: 6, first: 20, avoid: $avoid) { length cost nodes { id } hops { id type confidence } } }',
    );
    const ids = samples.ids('Entity').filter((_, index) => index % 29 === 0);
    for (const [index, from] of ids.entries()) {
      const to = ids[(index + 3) % ids.length];
      const avoid = [from, to, ids[(index + 1) % ids.length]];
      const variables = { from, to, avoid };
      const text = print(document);
      await compare({ seed: -1000 - index, text, document, variables });
    }
  });

  it.each(groups)(
    'answers random operations $from to $to like the reference, and alike on every engine',
    { timeout: 120_000 },
    async ({ from, to }) => {
      for (let seed = from; seed <= to; seed++) {
        await compare(randomQuery(buildSchema(), samples, seed));
      }
    },
  );
});

/** What random operations come upon too seldom; the names are those of the test graph. */
const chosen = [
  '{ districts { nodes { __proto__: name constructor: pinyin toString: relations(first: 2) { __proto__: totalCount hasOwnProperty: nodes { __proto__: id } } } } }',
  '{ __proto__: statistics { __proto__: entities constructor: relationsByType { __proto__: count } } }',
  '{ a: entity(name: "Moonlight科技（云泽）有限公司") { id } b: entity(name: "湖南") { name } c: entity(name: "bei an qu") { name } d: entity(name: "BEIANQU") { name } e: entity(name: "双子") { id } }',
  '{ districts { nodes { out: relations(direction: OUT, types: [MEASURES, PART_OF], first: 100) { totalCount nodes { type subject { id } } } in: relations(direction: IN, types: [MEASURES, PART_OF], first: 100) { totalCount edges { other { id } } } } } }',
  '{ districts { nodes { relationCounts { __typename number: count type direction } } } nodes(ids: ["x"]) { ... on Street { counts: relationCounts { type } } ... on Person { counts: relationCounts { count } } } organizations { edges { node { within { relationCounts { count direction } } again: relationCounts { type } relationCounts { count } relationCounts { type } } } } }',
  '{ events { nodes { both: participants(role: ACTOR, roles: [ACTOR, TARGET]) { totalCount } neither: participants(role: ACTOR, roles: [TARGET]) { totalCount } none: participants(roles: []) { totalCount } } } }',
  '{ enterprises(orderBy: [{ name: null }, { industry: null }, {}]) { nodes { name } } }',
  '{ enterprises(where: { industry: { eq: null }, and: [], not: { or: [] } }) { totalCount } }',
  '{ metrics(where: { value: { in: [8.5, 15000, 3000000] }, valueTo: { gte: 3500000 } }) { nodes { name value valueTo unit } } all: metrics(orderBy: [{ valueTo: ASC }, { value: DESC }], first: 100) { nodes { valueTo value } } }',
  '{ search(text: "区") { facets { kind count } first: edges { score } } one: search(text: "区", kinds: [PERSON]) { totalCount facets { count } } nothing: search(text: "!?") { totalCount edges { score } } }',
  '{ whoDidWhat(text: "清水节  检查") { totalCount } words: whoDidWhat(text: "双子 清水节") { nodes { name } } undated: whoDidWhat(last: 2) { nodes { name date } } period: whoDidWhat(from: "2024-02-10", to: "2024-02") { nodes { name date } } }',
  '{ eventsByMonth { month count } __proto__: eventsByMonth(from: "2024-02", text: "清水节") { __proto__: count } none: eventsByMonth(text: "nowhere") { month } }',
  '{ events(orderBy: [{ date: DESC }, { participantsCount: DESC }]) { edges { node { __typename name date participants { edges { role relation { role subject { __typename ... on Enterprise { industry } ... on Street { level } } } node { name } } } } } } }',
].map((text, index) => ({ text, index }));

/** Data and errors as JSON has them; of an error its code and place. */
function plain({
  data,
  errors,
}: Awaited<ReturnType<Reference>>): Readonly<Record<string, unknown>> {
  const json: unknown = JSON.parse(JSON.stringify(data ?? null));
  return {
    data: json,
    // Root fields run side by side, so their errors come in any order.
    errors: [...(errors ?? [])]
      .sort(byPath)
      .map(({ path, originalError, extensions, message }) => ({
        path,
        code:
          originalError instanceof CivicGraphError
            ? originalError.code
            : (extensions['code'] ?? message),
      })),
  };
}

function byPath(left: GraphQLError, right: GraphQLError): number {
  return String(left.path) < String(right.path) ? -1 : 1;
}

/** The answer with every text that stands where the reference has a cursor replaced. */
function withoutCursors(actual: unknown, expected: unknown): unknown {
  if (expected === anyCursor)
    return typeof actual === 'string' && actual !== '' ? anyCursor : actual;
  if (Array.isArray(actual) && Array.isArray(expected)) {
    return actual.map((item, index) => withoutCursors(item, expected[index]));
  }
  if (isObject(actual) && isObject(expected)) {
    return Object.fromEntries(
      Object.entries(actual).map(([key, value]) => [
        key,
        withoutCursors(value, expected[key]),
      ]),
    );
  }
  return actual;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What to run to see a failure again. */
function described({ seed, text, variables }: RandomQuery): string {
  return `RANDOM_SEED=${seed} RANDOM_QUERIES=1\n${text}\n${JSON.stringify(variables)}\n`;
}
