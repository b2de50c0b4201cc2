import Fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Config } from '../config.js';
import { CivicGraphError } from '../errors.js';
import type { Graph } from '../graph/port.js';
import { createAuthenticate } from './auth/create-authenticate.js';
import type { Executor } from '../graphql/create-executor.js';
import { limits } from '../limits.js';
import { addHostCheck } from './check-host.js';
import { createCloseIdleConnections } from './close-idle-connections.js';
import { addCors } from './cors.js';
import { createApolloServer } from './create-apollo-server.js';
import { answerBrokenRequest } from './answer-broken-request.js';
import { addErrorReplies, sendError } from './error-replies.js';
import { serveExplorer } from './explorer/serve-explorer.js';
import { createFormatError } from './format-error.js';
import { addGraphQL, type CreateContext } from './graphql-route.js';
import { addHealth } from './health.js';
import { addJsonBody } from './json-body.js';
import type { Metrics } from './metrics.js';
import { addMetrics } from './metrics-route.js';
import {
  type ExampleOperation,
  serveSandbox,
} from './sandbox/serve-sandbox.js';
import type { OperationList } from './operations/operation-list.js';
import { requestId } from './request-id.js';
import { createRequestIds } from './request-ids.js';
import { addSecurityHeaders } from './security-headers.js';

export type HttpConfig = Pick<
  Config,
  | 'host'
  | 'port'
  | 'corsOrigins'
  | 'allowedHosts'
  | 'trustedProxies'
  | 'auth'
  | 'introspection'
>;

export interface ServerOptions<T extends object> {
  readonly graph: Pick<Graph, 'ping'>;
  readonly schema: GraphQLSchema;
  /** Runs operations on the schema. */
  readonly execute: Executor<T>;
  readonly config: HttpConfig;
  readonly createContext: CreateContext<T>;
  readonly metrics: Metrics;
  readonly logger: Logger;
  /** The only operations to run; without it, any. */
  readonly operations?: OperationList;
  readonly examples: readonly ExampleOperation[];
  /** The folder with the built sandbox. */
  readonly sandboxDirectory: string;
  /** The folder with the built explorer. */
  readonly explorerDirectory: string;
  /** False until the store is open and seeded. Default: always true. */
  readonly isReady?: () => boolean;
}

export interface Server {
  /** Resolves with the address, such as http://127.0.0.1:4000. */
  listen(): Promise<string>;
  /** Stops being ready, then accepting; finishes what is in flight, for at most ten seconds. */
  close(): Promise<void>;
}

/** The HTTP side: `/graphql`, the sandbox, health and metrics. It does not own the graph. */
export async function createServer<T extends object>(
  options: ServerOptions<T>,
): Promise<Server> {
  const { config, metrics, logger } = options;
  let draining = false;
  // The framework's own lines of information say nothing that the command line does not.
  const frameworkLogger: FastifyBaseLogger = logger.child(
    {},
    { level: logger.level === 'info' ? 'warn' : logger.level },
  );
  const fastify: FastifyInstance = Fastify({
    loggerInstance: frameworkLogger,
    disableRequestLogging: true,
    genReqId: requestId,
    requestIdLogLabel: 'requestId',
    trustProxy: [...config.trustedProxies],
    bodyLimit: limits.ingestBodyBytes,
    requestTimeout: limits.requestDeadline,
    forceCloseConnections: 'idle',
    http: {
      headersTimeout: limits.headersDeadline,
      connectionsCheckingInterval: 1_000,
    },
    clientErrorHandler: answerBrokenRequest,
    frameworkErrors: (_error, _request, reply) =>
      void sendError(reply, 400, {
        message: 'The address of the request cannot be read.',
        extensions: { code: 'BAD_REQUEST' },
      }),
  });
  const requestIds = createRequestIds();
  const formatError = createFormatError(({ error, message, id, wrapped }) => {
    logger.error(
      { err: error, errorId: id, requestId: requestIds.get(wrapped) },
      message,
    );
  });
  const apollo = createApolloServer({
    schema: options.schema,
    execute: options.execute,
    introspection: config.introspection,
    ...(options.operations && { operations: options.operations }),
    metrics,
    requestIds,
    formatError,
  });
  await apollo.start();
  const closeIdleConnections = createCloseIdleConnections(fastify.server);

  addErrorReplies(fastify, formatError, requestIds);
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    done();
  });
  addSecurityHeaders(fastify);
  countInFlight(fastify, metrics);
  addHostCheck(fastify, config);
  addCors(fastify, config.corsOrigins);
  addJsonBody(fastify);
  addHealth(fastify, {
    isReady: () => !draining && (options.isReady?.() ?? true),
    ping: () => options.graph.ping(),
  });
  const authenticate = createAuthenticate(config.auth, { logger });
  addMetrics(fastify, {
    metrics,
    access: config.auth.metricsAccess,
    authenticate,
  });
  addGraphQL(fastify, {
    apollo,
    auth: config.auth,
    authenticate,
    createContext: options.createContext,
    logger,
    metrics,
  });
  await serveExplorer(fastify, { directory: options.explorerDirectory });
  await serveSandbox(fastify, {
    directory: options.sandboxDirectory,
    examples: options.examples,
  });

  return {
    listen: () => listen(fastify, config),
    close: async () => {
      draining = true;
      // A connection that is kept alive after its last answer would hold the server up.
      const sweep = setInterval(closeIdleConnections, 50);
      const deadline = setTimeout(() => {
        fastify.server.closeAllConnections();
      }, limits.drainDeadline);
      try {
        await fastify.close();
        await apollo.stop();
      } finally {
        clearInterval(sweep);
        clearTimeout(deadline);
      }
    },
  };
}

async function listen(
  fastify: FastifyInstance,
  { host, port }: Pick<HttpConfig, 'host' | 'port'>,
): Promise<string> {
  try {
    return await fastify.listen({ host, port });
  } catch (cause) {
    const reason =
      (cause as NodeJS.ErrnoException).code === 'EADDRINUSE'
        ? 'another program listens there'
        : (cause as Error).message;
    throw new CivicGraphError(
      'CONFIGURATION',
      `Cannot listen at port ${port} of ${host}: ${reason}. Stop that program, or set PORT and HOST.`,
      { cause },
    );
  }
}

function countInFlight(fastify: FastifyInstance, metrics: Metrics): void {
  fastify.addHook('onRequest', (_request, reply, done) => {
    metrics.requestStarted();
    // Unlike the framework's onResponse, this also comes when the client has gone.
    reply.raw.once('close', () => {
      metrics.requestEnded();
    });
    done();
  });
}
