import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import { CivicGraphError, type ErrorCode, errorCodes } from '../errors.js';
import type { createFormatError } from './format-error.js';
import { bodyTooLarge } from './limits/body-limit.js';
import type { RequestIds } from './request-ids.js';

interface WireError {
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** Every refusal outside of GraphQL has the form of a GraphQL error, in JSON. */
export function addErrorReplies(
  fastify: FastifyInstance,
  formatError: ReturnType<typeof createFormatError>,
  requestIds: RequestIds,
): void {
  fastify.setNotFoundHandler((request, reply) =>
    sendError(reply, 404, {
      message: `There is nothing at ${request.url.slice(0, 200)}; the API is at /graphql.`,
      extensions: { code: 'NOT_FOUND' },
    }),
  );
  fastify.setErrorHandler<FastifyError | CivicGraphError>(
    (error, request, reply) => {
      requestIds.set(error, request.id);
      if (error instanceof CivicGraphError) {
        if (error.code === 'UNAUTHENTICATED') {
          void reply.header('www-authenticate', 'Bearer');
        }
        const seconds = retryAfter(error.code, error.details);
        if (seconds !== undefined) {
          void reply.header('retry-after', seconds);
        }
        return sendError(
          reply,
          errorCodes[error.code].status,
          formatError({ message: error.message }, error),
        );
      }
      const status = error.statusCode ?? 500;
      if (status === 413) {
        return sendError(reply, status, bodyTooLarge(request));
      }
      if (status >= 400 && status < 500) {
        return sendError(reply, status, {
          message: `The request cannot be read: ${error.message}.`.replace(
            '..',
            '.',
          ),
          extensions: { code: 'BAD_REQUEST' },
        });
      }
      return sendError(reply, 500, formatError({ message: '' }, error));
    },
  );
}

/** After how many seconds a client may try again: what the error says, or soon when the server could not. */
export function retryAfter(
  code: ErrorCode,
  details: Readonly<Record<string, unknown>>,
): string | undefined {
  const { retryAfter: seconds } = details;
  if (typeof seconds === 'number') return String(seconds);
  return errorCodes[code].status === 503 ? '1' : undefined;
}

export function sendError(
  reply: FastifyReply,
  status: number,
  error: WireError,
): FastifyReply {
  return reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send({ errors: [error] });
}
