import { execute } from 'graphql';
import { createLogger } from '../../../src/http/create-logger.js';
import type { OperationList } from '../../../src/http/operations/operation-list.js';
import { createMetrics } from '../../../src/http/metrics.js';
import {
  createServer,
  type ServerOptions,
} from '../../../src/http/create-server.js';
import type { AuthConfig, LogLevel } from '../../../src/config.js';
import { createTestSchema, type TestContext } from './test-schema.js';

export const curatorToken = 'curator-token-of-the-tests';

export interface TestServer {
  readonly url: string;
  /** Resolvers that ran, which stand for calls of the database here. */
  readonly resolved: { count: number };
  /** Slow resolvers that have begun. */
  readonly started: { count: number };
  /** Lines of the log, parsed. */
  readonly log: Record<string, unknown>[];
  post(
    body: unknown,
    headers?: Record<string, string>,
  ): Promise<{ status: number; body: GraphQLBody; headers: Headers }>;
  close(): Promise<void>;
}

export interface GraphQLBody {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
}

/** Starts the server on a free port with the small schema, a graph that only answers pings, and a log in memory. */
export async function startTestServer(
  options: {
    readonly config?: Partial<ServerOptions<TestContext>['config']>;
    readonly operations?: OperationList;
    readonly logLevel?: LogLevel;
    readonly auth?: Partial<AuthConfig>;
    /** Default: true, and the token is `curatorToken`. */
    readonly hasToken?: boolean;
    readonly ping?: () => Promise<void>;
    readonly isReady?: () => boolean;
    readonly sandboxDirectory?: string;
    readonly explorerDirectory?: string;
  } = {},
): Promise<TestServer> {
  const log: Record<string, unknown>[] = [];
  const resolved = { count: 0 };
  const started = { count: 0 };
  const schema = createTestSchema(
    () => {
      resolved.count += 1;
    },
    () => {
      started.count += 1;
    },
  );
  const server = await createServer<TestContext>({
    graph: { ping: options.ping ?? (async () => undefined) },
    schema,
    execute: async ({ document, operationName, variables, context }) =>
      execute({
        schema,
        document,
        operationName: operationName ?? null,
        variableValues: variables ?? {},
        contextValue: context,
      }),
    config: {
      host: '127.0.0.1',
      port: 0,
      corsOrigins: ['https://app.example'],
      allowedHosts: [],
      trustedProxies: [],
      auth: {
        readAccess: 'open',
        writeAccess: 'token',
        metricsAccess: 'open',
        ...(options.hasToken === false ? {} : { curatorToken }),
        ...options.auth,
      },
      introspection: true,
      ...options.config,
    },
    createContext: ({ role }) => ({ role }),
    metrics: createMetrics(),
    logger: createLogger(options.logLevel ?? 'info', {
      write: (line) =>
        void log.push(JSON.parse(line) as Record<string, unknown>),
    }),
    ...(options.operations && { operations: options.operations }),
    examples: [
      { query: 'query Ok { ok }' },
      { query: 'query WhoAmI { role }' },
    ],
    sandboxDirectory: options.sandboxDirectory ?? 'no-such-folder',
    explorerDirectory: options.explorerDirectory ?? 'no-such-folder',
    ...(options.isReady === undefined ? {} : { isReady: options.isReady }),
  });
  const url = await server.listen();
  return {
    url,
    resolved,
    started,
    log,
    close: () => server.close(),
    post: async (body, headers = {}) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
      return {
        status: response.status,
        headers: response.headers,
        body: (await response.json()) as GraphQLBody,
      };
    },
  };
}
