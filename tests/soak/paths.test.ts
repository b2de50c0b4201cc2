import { setTimeout as sleep } from 'node:timers/promises';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Graph } from '../../src/graph/port.js';
import { describeEngines } from '../support/engines.js';

import { startRealServer } from '../reliability/support/start-real-server.js';
import type {
  Answer,
  RealServer,
} from '../reliability/support/start-real-server.js';

const degree = 10_000;
const clique = 50;
const deadline = 5_000;

describeEngines('case 21: paths', (openGraph, engineName) => {
  let graph: Graph;
  let server: RealServer;

  beforeAll(async () => {
    graph = await openGraph({ readDeadline: deadline, writeDeadline: 120_000 });
    await writeHubs(graph);
    server = await startRealServer(graph);
  }, 240_000);

  afterAll(() => server.close());

  const query =
    'query ($from: ID!, $to: ID!, $hops: Int!) { connections(from: $from, to: $to, maxHops: $hops, first: 20) { length nodes { name } hops { id type } } }';

  /** Answers, or says that it cannot, by the deadline; and then the engine has nothing left to do. */
  async function paths(
    from: string,
    to: string,
    hops = 6,
  ): Promise<{ readonly answer: Answer; readonly lengths: number[] }> {
    const start = performance.now();
    const answer = await server.post({ query, variables: { from, to, hops } });
    const took = performance.now() - start;
    expect(took).toBeLessThan(deadline + 1_000);
    const { errors, data } = answer.body;
    for (const { extensions } of errors ?? [])
      expect(extensions['code']).toBe('DATABASE_TIMEOUT');
    const found = data?.['connections'] as
      readonly { readonly length: number }[] | null | undefined;
    return { answer, lengths: (found ?? []).map(({ length }) => length) };
  }

  describe.each([4, 6])('of up to %i hops', (hops) => {
    it.each([
      ['between hubs that share their neighbours', 'person-h1', 'person-h2'],
      ['between a hub and one of its neighbours', 'person-h1', 'person-n77'],
      ['from a hub to what cannot be reached', 'person-h1', 'person-alone'],
      ['from a hub to itself', 'person-h1', 'person-h1'],
      ['in a clique', 'person-c1', 'person-c50'],
    ])('%s end by the deadline', async (_name, from, to) => {
      await paths(from, to, hops);
      await sleep(2_000 - 500);
      expect(await cpuShare()).toBeLessThan(0.5);
      if (engineName === 'neo4j') expect(await running()).toBe(0);
    });
  });

  it('between hubs are found', async () => {
    const { answer, lengths } = await paths('person-h1', 'person-h2');
    if (ranOutOfTime(answer)) return;
    expect(lengths).toHaveLength(20);
    expect(lengths[0]).toBe(2);
  });

  it('in a clique are found, the direct one first', async () => {
    const { lengths } = await paths('person-c1', 'person-c50');
    expect(lengths[0]).toBe(1);
  });

  it('that are not there are none', async () => {
    const { answer } = await paths('person-h1', 'person-alone');
    if (ranOutOfTime(answer)) return;
    expect(answer.body.data).toEqual({ connections: [] });
  });

  it('are not looked for around a hub for longer than the deadline', async () => {
    const start = performance.now();
    const { body } = await server.post({
      query:
        '{ subgraph(roots: ["person-h1", "person-h2"], hops: 3, budget: 500) { truncated nodes { id } relations { id } } }',
    });
    expect(performance.now() - start).toBeLessThan(deadline + 1_000);
    for (const { extensions } of body.errors ?? [])
      expect(extensions['code']).toBe('DATABASE_TIMEOUT');
    const found = body.data?.['subgraph'] as
      | { readonly truncated: boolean; readonly nodes: readonly unknown[] }
      | null
      | undefined;
    if (found == null) return;
    expect(found.truncated).toBe(true);
    expect(found.nodes).toHaveLength(500);
  });

  /** Neo4j takes longer than the deadline for hubs this large, and is stopped; the embedded engine must not. */
  function ranOutOfTime({ body }: Answer): boolean {
    return engineName === 'neo4j' && body.data == null;
  }

  /** How much of one core this process uses, the embedded engine's threads included. */
  async function cpuShare(): Promise<number> {
    const before = process.cpuUsage();
    await sleep(500);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 500_000;
  }

  async function running(): Promise<unknown> {
    const [row] = await graph.read({
      text: "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'join' OR currentQuery CONTAINS 'l0' RETURN count(*) - 1 AS others",
      parameters: {},
    });
    return row?.['others'];
  }
});

/** Two hubs that know the same people, a clique, and one who knows nobody. */
async function writeHubs(graph: Graph): Promise<void> {
  const person = (id: string) => ({
    ...{ id: `person-${id}`, name: id, pinyin: id, kind: 'PERSON' },
    ...{ aliases: [], searchText: id, sourceNames: [] },
  });
  const people = [
    ...['h1', 'h2', 'alone'],
    ...Array.from({ length: degree }, (_, index) => `n${index}`),
    ...Array.from({ length: clique }, (_, index) => `c${index + 1}`),
  ].map(person);
  const known = (from: string, to: string) => ({
    ...{ from: `person-${from}`, to: `person-${to}` },
    id: `relation-${from}-${to}`,
  });
  const relations = [
    ...Array.from({ length: degree }, (_, index) => [
      known('h1', `n${index}`),
      known('h2', `n${index}`),
    ]).flat(),
    ...Array.from({ length: clique }, (_, from) =>
      Array.from({ length: clique - from - 1 }, (__, offset) =>
        known(`c${from + 1}`, `c${from + offset + 2}`),
      ),
    ).flat(),
  ];
  for (let at = 0; at < people.length; at += 2_000) {
    const rows = people.slice(at, at + 2_000);
    await graph.write((transaction) =>
      transaction.run({
        text: 'UNWIND $rows AS row CREATE (n:Entity:Person {id: row.id, name: row.name, pinyin: row.pinyin, kind: row.kind, aliases: row.aliases, searchText: row.searchText, sourceNames: row.sourceNames})',
        parameters: { rows },
      }),
    );
  }
  for (let at = 0; at < relations.length; at += 2_000) {
    const rows = relations.slice(at, at + 2_000);
    await graph.write((transaction) =>
      transaction.run({
        text: "UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) CREATE (a)-[:MEMBER_OF {id: row.id, confidence: 1.0, statement: ''}]->(b)",
        parameters: { rows },
      }),
    );
  }
}
