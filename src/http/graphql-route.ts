import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { AuthConfig } from '../config.js';
import { CivicGraphError, type ErrorCode, errorCodes } from '../errors.js';
import { createLimiter } from '../graph/limiter.js';
import type { Role } from '../graphql/context.js';
import { limits } from '../limits.js';
import type { Logger } from 'pino';
import type { Authenticate } from './auth/create-authenticate.js';
import { credentialsOf } from './auth/credentials-of.js';
import { clientGone } from './client-gone.js';
import type { createApolloServer } from './create-apollo-server.js';
import type { Exchange } from './exchange.js';
import { logAnswers } from './log-answers.js';
import type { Metrics } from './metrics.js';
import {
  inRequestSpan,
  type TracedRequest,
} from '../tracing/in-request-span.js';
import { sendError } from './error-replies.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set before the body is read. */
    role: Role;
    /** Set when the operation begins. */
    exchange?: Exchange;
  }
}

/** Makes what resolvers get for one request. */
export type CreateContext<T extends object> = (caller: {
  readonly role: Role;
  readonly requestId: string;
  /** Aborted when the client has gone. */
  readonly signal: AbortSignal;
}) => T;

/** `/graphql`. Who may not read is refused before the body is read; what is read waits for its turn. */
export function addGraphQL<T extends object>(
  fastify: FastifyInstance,
  options: {
    readonly apollo: ReturnType<typeof createApolloServer<T>>;
    readonly auth: AuthConfig;
    readonly authenticate: Authenticate;
    readonly createContext: CreateContext<T>;
    readonly logger: Logger;
    readonly metrics: Metrics;
  },
): void {
  const { apollo, auth, authenticate, createContext } = options;
  const turns = createLimiter({
    running: limits.operationsRunning,
    waiting: limits.operationsWaiting,
  });
  options.metrics.watchQueue('operations', () => turns.load());
  fastify.decorateRequest('role', 'ANONYMOUS');
  void fastify.register(async (scope) => {
    logAnswers(scope, options.logger);
    scope.addHook('onRequest', async (request, reply) => {
      if (isVisit(request)) return reply.redirect('/sandbox');
      request.role = await authenticate(credentialsOf(request));
      if (auth.readAccess === 'token' && request.role === 'ANONYMOUS') {
        throw new CivicGraphError(
          'UNAUTHENTICATED',
          'This server answers only with a token; send it as "Authorization: Bearer <token>".',
        );
      }
      return undefined;
    });
    const answer = fastifyApolloHandler(apollo, {
      context: async (request, reply) => {
        const { id: requestId, role } = request;
        const exchange: Exchange<T> = {
          requestId,
          outcome: {},
          context: createContext({
            requestId,
            role: auth.writeAccess === 'none' ? 'READER' : role,
            signal: clientGone(reply),
          }),
        };
        request.exchange = exchange;
        return exchange;
      },
    });
    scope.route<{ Reply: string }>({
      method: ['GET', 'POST'],
      url: '/graphql',
      handler: async (request, reply) => {
        const release = await turns.acquire({
          timeout: limits.queueWait,
          signal: clientGone(reply),
        });
        try {
          return await inRequestSpan({
            headers: request.headers,
            run: async () => answer.call(scope, request, reply),
            outcome: () => outcomeOf(request, reply),
          });
        } finally {
          release();
        }
      },
    });
  });
  fastify.route({
    method: ['PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url: '/graphql',
    handler: (_request, reply) =>
      sendError(reply.header('allow', 'GET, POST'), 405, {
        message:
          'Send GraphQL operations to /graphql by POST, or queries by GET.',
        extensions: { code: 'BAD_REQUEST' },
      }),
  });
}

/** Names and codes; no text that the client wrote but the operation's name. */
function outcomeOf(
  { id, method, exchange }: FastifyRequest,
  { statusCode }: FastifyReply,
): ReturnType<TracedRequest<unknown>['outcome']> {
  const {
    operation = 'unknown',
    name,
    document,
    code,
  } = exchange?.outcome.report ?? {};
  return {
    name: `graphql ${operation}`,
    attributes: {
      'http.request.method': method,
      'http.response.status_code': statusCode,
      'graphql.operation.type': operation,
      ...(name !== undefined && { 'graphql.operation.name': name }),
      ...(document !== undefined && { 'civicgraph.document': document }),
      ...(code !== undefined && { 'civicgraph.code': code }),
      'civicgraph.request_id': id,
    },
    ...(code !== undefined && isFailure(code) && { error: code }),
  };
}

function isFailure(code: string): boolean {
  return code in errorCodes && errorCodes[code as ErrorCode].fault !== 'client';
}

/** Somebody opened the API's address in a browser. */
function isVisit({ method, headers, url }: FastifyRequest): boolean {
  return (
    method === 'GET' &&
    url === '/graphql' &&
    (headers.accept?.includes('text/html') ?? false)
  );
}
