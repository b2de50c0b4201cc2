import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Config, DatabaseConfig, OperationsConfig } from './config.js';
import { CivicGraphError } from './errors.js';
import {
  createGraph,
  type GraphOptions,
  type WatchedGraph,
} from './graph/create-graph.js';
import { graphSchema } from './graph/graph-schema.js';
import { createGrafeoEngine } from './graph/grafeo/engine.js';
import { createNeo4jEngine } from './graph/neo4j/engine.js';
import type { Graph, GraphEngine } from './graph/port.js';
import { buildSchema } from './graphql/build-schema.js';
import { createExecutor } from './graphql/create-executor.js';
import type { GraphQLContext } from './graphql/context.js';
import { createServer } from './http/create-server.js';
import { createMetrics } from './http/metrics.js';
import { observeWork } from './http/observe-work.js';
import {
  createOperationList,
  type OperationList,
} from './http/operations/operation-list.js';
import { readOperations } from './http/operations/read-operations.js';
import type { ExampleOperation } from './http/sandbox/serve-sandbox.js';
import { createExtractionWorker } from './ingesting/create-extraction-worker.js';
import { startTracing, type Tracing } from './tracing/start-tracing.js';
import { loadPaths } from './loading/load-paths.js';

const root = fileURLToPath(new URL('../', import.meta.url));

const seedsFolder = `${root}seeds`;

export interface App {
  /** Opens the store, seeds it when it is empty, and listens. Resolves with the address. */
  start(): Promise<string>;
  /** Finishes what is in flight, then closes the store. May be called at any time. */
  close(): Promise<void>;
}

export interface AppOptions {
  readonly logger: Logger;
  /** Called when seeding starts, since it takes some seconds. */
  readonly onSeeding?: () => void;
  /** Called when the server, listening already, cannot go on. */
  readonly onFailure: (error: unknown) => void;
}

/** The composition root: configuration, engine, graph, schema, server. */
export function createApp(config: Config, options: AppOptions): App {
  const { logger } = options;
  const metrics = createMetrics();
  const { onStatement, onPlan } = observeWork({
    metrics,
    logger,
    slowStatement: config.slowStatement,
  });
  const graph = openableGraph(config, onStatement);
  const extraction = createExtractionWorker();
  metrics.watchQueue('reads', () => graph.load().reads);
  metrics.watchQueue('writes', () => graph.load().writes);
  metrics.watchQueue('extraction', extraction.load);
  const stopping = new AbortController();
  let isReady = false;
  let starting: Promise<string> | undefined;
  let closeServer = async (): Promise<void> => undefined;
  let tracing: Tracing | undefined;

  async function start(): Promise<string> {
    const schema = buildSchema();
    const operations = await listedOperations(schema, config.operations);
    const waiting = await openOrWait();
    if (config.tracing !== undefined) {
      tracing = await startTracing(config.tracing);
    }
    const server = await createServer<GraphQLContext>({
      graph,
      schema,
      execute: createExecutor(schema, { maximumCost: config.maximumCost }),
      config,
      ...(operations && { operations }),
      createContext: (caller) => ({
        ...caller,
        graph,
        onPlan,
        extract: extraction.extract,
      }),
      metrics,
      logger,
      examples: await readExamples(),
      sandboxDirectory: `${root}dist/sandbox`,
      explorerDirectory: `${root}dist/explorer`,
      isReady: () => isReady,
    });
    closeServer = () => server.close();
    const address = await server.listen();
    if (waiting !== undefined) {
      waitForDatabase(waiting).catch(options.onFailure);
    }
    return address;
  }

  /** Opens and seeds the store, or says why the server has to start without it. */
  async function openOrWait(): Promise<CivicGraphError | undefined> {
    try {
      await graph.open();
    } catch (error) {
      if (pauseAfter(error, 1) === undefined) {
        throw error;
      }
      return error as CivicGraphError;
    }
    await seed();
    return undefined;
  }

  async function waitForDatabase(reason: CivicGraphError): Promise<void> {
    let error: unknown = reason;
    for (let attempt = 1; !stopping.signal.aborted; attempt += 1) {
      const pause = pauseAfter(error, attempt);
      if (pause === undefined) {
        throw error;
      }
      const { code, message } = error as CivicGraphError;
      logger.warn({ code }, `${message} Trying again in ${pause / 1000} s.`);
      await sleep(pause, undefined, { signal: stopping.signal }).catch(
        () => undefined,
      );
      if (stopping.signal.aborted) {
        return;
      }
      try {
        await graph.open();
        await seed();
        return;
      } catch (cause) {
        error = cause;
      }
    }
  }

  async function seed(): Promise<void> {
    if (await isEmpty(graph)) {
      options.onSeeding?.();
      const { refused } = await loadPaths(graph, [seedsFolder]);
      const [problem] = refused;
      if (problem !== undefined) {
        throw new CivicGraphError(
          'INVALID_DOCUMENT',
          `The seeds were refused: ${problem.file}${problem.pointer}: ${problem.reason} Run "civicgraph check seeds" for the whole list.`,
        );
      }
    }
    isReady = true;
  }

  return {
    start: () => (starting ??= start()),
    close: async () => {
      stopping.abort();
      isReady = false;
      await starting?.catch(() => undefined);
      await closeServer();
      await extraction.close();
      await graph.close();
      await tracing?.stop();
    },
  };
}

/** The graph that the configuration names, not yet open. */
export function openableGraph(
  config: Config,
  onStatement?: NonNullable<GraphOptions['onStatement']>,
): WatchedGraph {
  return createGraph(createEngine(config.database), {
    schema: graphSchema,
    readDeadline: config.readDeadline,
    writeDeadline: config.writeDeadline,
    ...(onStatement === undefined ? {} : { onStatement }),
  });
}

function createEngine(database: DatabaseConfig): GraphEngine {
  switch (database.kind) {
    case 'grafeo':
      return createGrafeoEngine({ directory: database.directory });
    case 'neo4j':
      return createNeo4jEngine(database);
  }
}

/**
 * Milliseconds until the next attempt to open the store, when there is a point in one: few, so that the
 * server is ready soon after its database is. One that refused the login is asked once a minute only, since
 * it locks accounts.
 */
function pauseAfter(error: unknown, attempt: number): number | undefined {
  if (!(error instanceof CivicGraphError)) {
    return undefined;
  }
  switch (error.code) {
    case 'DATABASE_UNAVAILABLE':
    case 'DATABASE_TIMEOUT':
      return Math.min(500 * 2 ** (attempt - 1), 4_000);
    case 'DATABASE_AUTHENTICATION':
      return 60_000;
    default:
      return undefined;
  }
}

async function isEmpty(graph: Graph): Promise<boolean> {
  const [row] = await graph.read({
    text: 'MATCH (d:Document) RETURN count(d) AS documents',
    parameters: {},
  });
  return row?.['documents'] === 0;
}

/** Those of the folder, and the explorer's own, which would otherwise show nothing. */
async function listedOperations(
  schema: GraphQLSchema,
  operations: OperationsConfig,
): Promise<OperationList | undefined> {
  if (operations.kind === 'any') return undefined;
  const { directory = `${root}schema/examples` } = operations;
  return createOperationList(
    await readOperations(schema, [directory, `${root}schema/explorer`]),
  );
}

/** The operations that the sandbox opens in tabs, in the order of their file names. */
async function readExamples(): Promise<ExampleOperation[]> {
  const folder = `${root}schema/examples`;
  const names = await readdir(folder).catch(() => []);
  return Promise.all(
    names
      .filter((name) => name.endsWith('.graphql'))
      .sort()
      .map(async (name) => ({
        query: await readFile(`${folder}/${name}`, 'utf8'),
      })),
  );
}
