import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import {
  createGraph,
  type StatementEvent,
} from '../../src/graph/create-graph.js';
import { createGrafeoEngine } from '../../src/graph/grafeo/engine.js';
import { graphSchema } from '../../src/graph/graph-schema.js';
import { createNeo4jEngine } from '../../src/graph/neo4j/engine.js';
import type { Graph, GraphEngine } from '../../src/graph/port.js';
import type { RunningNeo4j } from '../../tests/support/neo4j/start-neo4j.js';

type OnStatement = (event: StatementEvent) => void;

export function openGrafeo(
  directory: string,
  onStatement?: OnStatement,
): Promise<Graph> {
  return open(createGrafeoEngine({ directory }), onStatement);
}

export function openNeo4j(
  { uri, username, password }: RunningNeo4j,
  onStatement?: OnStatement,
): Promise<Graph> {
  const database = 'neo4j';
  return open(
    createNeo4jEngine({ uri, username, password, database }),
    onStatement,
  );
}

async function open(
  engine: GraphEngine,
  onStatement: OnStatement | undefined,
): Promise<Graph> {
  const graph = createGraph(engine, {
    schema: graphSchema,
    readDeadline: 60_000,
    writeDeadline: 600_000,
    ...(onStatement === undefined ? {} : { onStatement }),
  });
  await graph.open();
  return graph;
}

/** Runs `work` with a folder of its own, which is gone afterwards. */
export async function withFolder<T>(
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'civicgraph-bench-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
