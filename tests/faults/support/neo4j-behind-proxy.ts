import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import {
  createGraph,
  type GraphOptions,
} from '../../../src/graph/create-graph.js';
import {
  createNeo4jEngine,
  type Neo4jEngineOptions,
} from '../../../src/graph/neo4j/engine.js';
import { graphSchema } from '../../../src/graph/graph-schema.js';
import type { Graph } from '../../../src/graph/port.js';
import { findNeo4jTools } from '../../support/neo4j/find-java.js';
import {
  type RunningNeo4j,
  startNeo4j,
} from '../../support/neo4j/start-neo4j.js';

import { type FaultProxy, startFaultProxy } from './fault-proxy.js';
import { report } from './rounds.js';

export interface Neo4jBehindProxy {
  readonly proxy: FaultProxy;
  /** What a server needs to reach it through the proxy. */
  readonly environment: Readonly<Record<string, string>>;
  /** The way past the proxy. */
  readonly direct: Neo4jEngineOptions;
  /** A graph over it, closed by `close`. */
  graph(
    way: 'direct' | 'proxy',
    engine?: Partial<Neo4jEngineOptions>,
    options?: Partial<GraphOptions>,
  ): Graph;
  /** Ends the database as a crash does. */
  kill(): Promise<void>;
  /** Starts it again on the same data and port. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

const tools = findNeo4jTools();

/** Whether the cases on Neo4j can run; says in one line why not. */
export const hasNeo4j = tools.kind === 'found';

if (tools.kind === 'missing') {
  if (process.env['CIVICGRAPH_REQUIRE_NEO4J'] === '1') {
    throw new Error(`The faults on Neo4j need it: ${tools.reason}.`);
  }
  report(`The faults on Neo4j are skipped: ${tools.reason}.`);
}

/** A Neo4j of this file alone, whose way to the server can be disturbed. */
export async function startNeo4jBehindProxy(): Promise<Neo4jBehindProxy> {
  const home = await mkdtemp(join(tmpdir(), 'civicgraph-faults-'));
  let neo4j: RunningNeo4j = await startNeo4j({ home });
  const port = Number(new URL(neo4j.uri).port);
  const proxy = await startFaultProxy(port);
  const graphs: Graph[] = [];
  const { uri, username, password } = neo4j;
  const direct = { uri, username, password, database: 'neo4j' };
  const through = { ...direct, uri: `bolt://127.0.0.1:${proxy.port}` };
  return {
    ...{ proxy, direct },
    environment: { NEO4J_URI: through.uri, NEO4J_PASSWORD: password },
    graph(way, engine, options) {
      const endpoint = way === 'direct' ? direct : through;
      const graph = createGraph(createNeo4jEngine({ ...endpoint, ...engine }), {
        schema: graphSchema,
        readDeadline: 5_000,
        writeDeadline: 30_000,
        ...options,
      });
      graphs.push(graph);
      return graph;
    },
    kill: () => neo4j.kill(),
    async restart() {
      neo4j = await startNeo4j({ home, port });
    },
    async close() {
      proxy.set({ kind: 'none' });
      await Promise.all(graphs.map((graph) => graph.close()));
      await proxy.close();
      await neo4j.kill();
      await rm(home, { recursive: true, force: true });
    },
  };
}
