import type { FastifyInstance, FastifyRequest } from 'fastify';
import { sendError } from './error-replies.js';
import {
  announcedLength,
  bodyLimit,
  bodyTooLarge,
} from './limits/body-limit.js';

/**
 * Bodies are JSON in UTF-8. Plain text gets as far as Apollo's guard against forged requests, which
 * explains what is missing; any other type is refused with 415.
 */
export function addJsonBody(fastify: FastifyInstance): void {
  fastify.addContentTypeParser(
    'application/json',
    { parseAs: 'string' },
    (request, body, done) => {
      if (Buffer.byteLength(body) > bodyLimit(request)) {
        done(Object.assign(new Error(), { statusCode: 413 }));
        return;
      }
      try {
        done(null, JSON.parse(String(body)));
      } catch {
        done(
          Object.assign(new Error('the body is not valid JSON'), {
            statusCode: 400,
          }),
        );
      }
    },
  );
  fastify.addHook('preParsing', async (request, reply) => {
    const { headers } = request;
    const charset = /charset *= *"?([^";]*)/i.exec(
      headers['content-type'] ?? '',
    )?.[1];
    const encoding = headers['content-encoding'] ?? 'identity';
    if (
      encoding !== 'identity' ||
      (charset ?? 'utf-8').trim().toLowerCase() !== 'utf-8' ||
      isOddQuery(request)
    ) {
      await sendError(reply, 415, {
        message: 'The body must be JSON in UTF-8, without a content encoding.',
        extensions: { code: 'BAD_REQUEST' },
      });
      return;
    }
    // What is announced as too long need not arrive.
    if (announcedLength(request) > bodyLimit(request)) {
      // The rest of the body would be taken for the next request.
      await sendError(
        reply.header('connection', 'close'),
        413,
        bodyTooLarge(request),
      );
    }
  });
}

/** A query by GET has no body, so a type that is not JSON's is a page's attempt to pass for one. */
function isOddQuery({ method, headers }: FastifyRequest): boolean {
  const type = headers['content-type'];
  return (
    method === 'GET' &&
    type !== undefined &&
    !/^application\/json *(;|$)/i.test(type)
  );
}
