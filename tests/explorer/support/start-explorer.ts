import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';

import { buildExplorer } from '../../../scripts/build-explorer.js';
import { createGraph } from '../../../src/graph/create-graph.js';
import { createGrafeoEngine } from '../../../src/graph/grafeo/engine.js';
import { graphSchema } from '../../../src/graph/graph-schema.js';
import { buildSchema } from '../../../src/graphql/build-schema.js';
import type { GraphQLContext } from '../../../src/graphql/context.js';
import { loadConfig } from '../../../src/config.js';
import { createExecutor } from '../../../src/graphql/create-executor.js';
import { createServer } from '../../../src/http/create-server.js';
import { createMetrics } from '../../../src/http/metrics.js';
import { extractChecked } from '../../../src/ingesting/extract-checked.js';
import { loadExtraction } from '../../../src/loading/load-extraction.js';
import { loadPaths } from '../../../src/loading/load-paths.js';
import { crowdedExtraction, crowdedSource } from './crowded-page.js';
import { hostileExtraction, hostileSource } from './hostile-page.js';

export interface RunningExplorer {
  readonly url: string;
  /** The folder that the explorer was built into. */
  readonly folder: string;
  /** The id of the entity with a name. */
  idOf(name: string): Promise<string>;
  close(): Promise<void>;
}

const seeds = fileURLToPath(new URL('../../../seeds', import.meta.url));

/** Builds the explorer and serves it, over an embedded graph with the seeds and two invented pages. */
export async function startExplorer(): Promise<RunningExplorer> {
  const base = await mkdtemp(join(tmpdir(), 'civicgraph-explorer-'));
  const folder = join(base, 'built');
  await buildExplorer(folder);
  const graph = createGraph(
    createGrafeoEngine({ directory: join(base, 'store') }),
    { schema: graphSchema, readDeadline: 10_000, writeDeadline: 30_000 },
  );
  await graph.open();
  const refused = [...(await loadPaths(graph, [seeds])).refused];
  const invented = [
    { extraction: hostileExtraction(), source: hostileSource },
    { extraction: crowdedExtraction(), source: crowdedSource },
  ];
  for (const { extraction, source } of invented) {
    const report = await loadExtraction(graph, extraction, {
      method: 'CURATED',
      source,
    });
    refused.push(...report.refused);
  }
  if (refused.length > 0) {
    throw new Error(JSON.stringify(refused));
  }
  const schema = buildSchema();
  const server = await createServer<GraphQLContext>({
    graph,
    schema,
    execute: createExecutor(schema),
    config: loadConfig({ PORT: '0' }),
    createContext: (caller) => ({ ...caller, graph, extract: extractChecked }),
    metrics: createMetrics(),
    logger: pino({ level: 'silent' }),
    examples: [],
    sandboxDirectory: 'no-such-folder',
    explorerDirectory: folder,
  });
  const url = await server.listen();
  return {
    url,
    folder,
    idOf: async (name) => {
      const rows = await graph.read({
        text: 'MATCH (n:Entity) WHERE n.name = $name RETURN n.id AS id',
        parameters: { name },
      });
      return String(rows[0]?.['id']);
    },
    close: async () => {
      await server.close();
      await graph.close();
      await rm(base, { recursive: true });
    },
  };
}
