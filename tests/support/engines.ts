import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, inject } from 'vitest';

import {
  createGraph,
  type GraphOptions,
} from '../../src/graph/create-graph.js';
import { createGrafeoEngine } from '../../src/graph/grafeo/engine.js';
import { graphSchema } from '../../src/graph/graph-schema.js';
import { createNeo4jEngine } from '../../src/graph/neo4j/engine.js';
import type { Graph, GraphEngine } from '../../src/graph/port.js';

export type EngineName = 'grafeo' | 'neo4j';

/**
 * Opens an empty graph with the schema online; it is closed after the suite. On
 * Neo4j all graphs are the one database, so each call empties those before it.
 */
export type OpenGraph = (options?: OpenOptions) => Promise<Graph>;

export interface OpenOptions extends Partial<GraphOptions> {
  /** Rows that a statement leaves unordered come in a random order, where the engine can do so. */
  readonly shuffleUnordered?: boolean;
}

/** Runs one suite on each engine that `ENGINES` asks for and that is there. */
export function describeEngines(
  name: string,
  define: (openGraph: OpenGraph, engineName: EngineName) => void,
): void {
  for (const engineName of wantedEngines()) {
    const neo4j = inject('neo4j');
    if (engineName === 'neo4j' && neo4j.kind !== 'running') {
      if (neo4j.kind === 'skipped')
        describe.skip(`${name} on neo4j`, () => define(refuse, 'neo4j'));
      continue;
    }
    describe(`${name} on ${engineName}`, () => {
      const cleanups: (() => Promise<void>)[] = [];
      afterAll(async () => {
        for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
      });

      define(async ({ shuffleUnordered = false, ...options } = {}) => {
        const { engine, cleanUp } = await emptyEngine(
          engineName,
          shuffleUnordered,
        );
        cleanups.push(cleanUp);
        const graph = createGraph(engine, {
          schema: graphSchema,
          readDeadline: 10_000,
          writeDeadline: 30_000,
          ...options,
        });
        cleanups.push(() => graph.close());
        await graph.open();
        return graph;
      }, engineName);
    });
  }
}

function wantedEngines(): readonly EngineName[] {
  const all: readonly EngineName[] = ['grafeo', 'neo4j'];
  const wanted = process.env['ENGINES'];
  return wanted ? all.filter((name) => wanted.split(',').includes(name)) : all;
}

interface EmptyEngine {
  readonly engine: GraphEngine;
  readonly cleanUp: () => Promise<void>;
}

async function emptyEngine(
  name: EngineName,
  shuffleUnordered: boolean,
): Promise<EmptyEngine> {
  if (name === 'grafeo') {
    const directory = await temporaryDirectory();
    return {
      engine: createGrafeoEngine({ directory, shuffleUnordered }),
      cleanUp: () => rm(directory, { recursive: true, force: true }),
    };
  }
  const engine = createNeo4jEngine(neo4jOptions());
  await emptyNeo4j(engine);
  return { engine, cleanUp: () => Promise.resolve() };
}

export function temporaryDirectory(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'civicgraph-test-'));
}

/** What it takes to connect to the Neo4j of this run. */
export function neo4jOptions() {
  const neo4j = inject('neo4j');
  if (neo4j.kind !== 'running')
    throw new Error('There is no Neo4j in this run.');
  const { uri, username, password } = neo4j;
  return { uri, username, password, database: 'neo4j' };
}

async function emptyNeo4j(engine: GraphEngine): Promise<void> {
  await engine.open();
  const text =
    'MATCH (n) WITH n LIMIT 10000 DETACH DELETE n RETURN count(*) AS deleted';
  for (;;) {
    const [row] = await engine.write(
      (transaction) => transaction.run({ text, parameters: {} }),
      {
        deadline: 60_000,
      },
    );
    if (row?.['deleted'] === 0) return;
  }
}

function refuse(): Promise<never> {
  return Promise.reject(new Error('This suite is skipped.'));
}
