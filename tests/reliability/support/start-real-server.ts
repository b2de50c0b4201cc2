import { pino } from 'pino';

import { loadConfig } from '../../../src/config.js';
import type { Graph } from '../../../src/graph/port.js';
import { buildSchema } from '../../../src/graphql/build-schema.js';
import type { GraphQLContext } from '../../../src/graphql/context.js';
import { createExecutor } from '../../../src/graphql/create-executor.js';
import { createServer } from '../../../src/http/create-server.js';
import { createMetrics } from '../../../src/http/metrics.js';
import { extractChecked } from '../../../src/ingesting/extract-checked.js';
import type { GraphQLBody } from '../../http/support/start-test-server.js';

export interface RealServer {
  readonly url: string;
  /** The texts of the statements that were asked of the graph. */
  readonly statements: string[];
  post(body: unknown): Promise<Answer>;
  /** The value of a metric without labels. */
  metric(name: string): Promise<number>;
  close(): Promise<void>;
}

export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly body: GraphQLBody;
}

/** The server as it is, with the schema as it is, over a graph that counts what it is asked. */
export async function startRealServer(
  graph: Graph,
  environment: Readonly<Record<string, string>> = {},
): Promise<RealServer> {
  const statements: string[] = [];
  const recording: Graph = {
    engineName: graph.engineName,
    fullText: graph.fullText,
    open: () => graph.open(),
    read: (statement, options) => {
      statements.push(statement.text);
      return graph.read(statement, options);
    },
    write: (work, options) => graph.write(work, options),
    saveCopy: (path) => graph.saveCopy(path),
    ping: () => graph.ping(),
    close: () => graph.close(),
  };
  const config = loadConfig({ PORT: '0', ...environment });
  const schema = buildSchema();
  const server = await createServer<GraphQLContext>({
    graph: recording,
    schema,
    execute: createExecutor(schema, { maximumCost: config.maximumCost }),
    config,
    createContext: (caller) => ({
      ...caller,
      graph: recording,
      extract: extractChecked,
    }),
    metrics: createMetrics(),
    logger: pino({ level: 'silent' }),
    examples: [],
    sandboxDirectory: 'no-such-folder',
    explorerDirectory: 'no-such-folder',
  });
  const url = await server.listen();
  return {
    url,
    statements,
    close: () => server.close(),
    post: async (body) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
      const text = await response.text();
      return {
        status: response.status,
        text,
        body: JSON.parse(text) as GraphQLBody,
      };
    },
    metric: async (name) => {
      const response = await fetch(`${url}/metrics`);
      const found = new RegExp(`^${name} (\\S+)$`, 'm').exec(
        await response.text(),
      );
      return Number(found?.[1]);
    },
  };
}
