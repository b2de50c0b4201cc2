import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { generateEvents } from '../../bench/generate-events.js';
import { generateGraph } from '../../bench/generate-graph.js';
import { operations } from '../../bench/operations/operations.js';
import { readSample, type Sample } from '../../bench/support/sample.js';
import { statementsOf } from '../../bench/support/statements-of.js';
import type { Graph } from '../../src/graph/port.js';
import { toNeo4jParameters } from '../../src/graph/neo4j/values.js';
import { loadExtraction } from '../../src/loading/load-extraction.js';
import { describeEngines, neo4jOptions } from '../support/engines.js';

/**
 * How often the database reads its store for an operation. It is the same in every run, on every
 * machine. What is asked about one thing must not cost more when the graph around it grows; without its
 * start at an entity, `whoDidWhat` reads every event and fails here.
 */
const bounded = operations.filter(({ name }) =>
  ['point', 'deep', 'relations', 'subgraph', 'whoDidWhat'].includes(name),
);

/** Of one request, on a graph of one district: twice what was measured when the bound was set. */
const most: Readonly<Record<string, number>> = {
  point: 52,
  deep: 11300,
  relations: 6290,
  subgraph: 24730,
  whoDidWhat: 75,
};

describeEngines('the work of an operation', (openGraph, engineName) => {
  if (engineName !== 'neo4j') {
    it.skip('is not counted by this engine', () => undefined);
    return;
  }
  let graph: Graph;
  let driver: Driver;
  let sample: Sample;
  const hitsBefore = new Map<string, number>();

  beforeAll(async () => {
    const { uri, username, password } = neo4jOptions();
    driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
    graph = await openGraph({ readDeadline: 60_000, writeDeadline: 120_000 });
    await load(1);
    sample = await readSample(graph);
    for (const { name } of bounded) hitsBefore.set(name, await hitsOf(name));
  }, 300_000);

  afterAll(async () => {
    await driver.close();
  });

  it.each(bounded.map(({ name }) => name))(
    'stays within its bound: %s',
    (name) => {
      expect(hitsBefore.get(name)).toBeLessThan(most[name] ?? 0);
    },
  );

  it(
    'does not grow with a graph three times as large',
    { timeout: 300_000 },
    async () => {
      await load(3);
      for (const { name } of bounded) {
        const grown = (await hitsOf(name)) / (hitsBefore.get(name) ?? NaN);
        expect(grown, name).toBeLessThan(1.2);
      }
    },
  );

  async function load(districts: number): Promise<void> {
    for (const extraction of generateGraph({ districts })) {
      await loadExtraction(graph, extraction, { method: 'CURATED' });
      await loadExtraction(graph, generateEvents(extraction), {
        method: 'CURATED',
      });
    }
  }

  /** Of ten requests together. */
  async function hitsOf(name: string): Promise<number> {
    const operation = operations.find((one) => one.name === name);
    if (operation === undefined) throw new Error(`There is no ${name}.`);
    const statement = statementsOf(operation.queries.civicgraph, 'neo4j');
    let hits = 0;
    for (const variables of operation.variables(sample).slice(0, 10)) {
      const { text, parameters } = await statement(variables);
      const { summary } = await driver.executeQuery(
        `PROFILE ${text}`,
        toNeo4jParameters(parameters),
      );
      if (summary.profile !== false) hits += hitsBelow(summary.profile);
    }
    return hits / 10;
  }
});

function hitsBelow({ dbHits, children }: ProfiledPlan): number {
  return children.reduce((sum, child) => sum + hitsBelow(child), dbHits);
}
