import type { FastifyInstance } from 'fastify';
import { sendError } from './error-replies.js';

/**
 * Bodies are JSON in UTF-8. Plain text gets as far as Apollo's guard against forged requests, which
 * explains what is missing; any other type is refused with 415.
 */
export function addJsonBody(fastify: FastifyInstance): void {
  fastify.addContentTypeParser(
    'application/json',
    { parseAs: 'string' },
    (_request, body, done) => {
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
    const charset = /charset *= *"?([^";]*)/i.exec(
      request.headers['content-type'] ?? '',
    )?.[1];
    const encoding = request.headers['content-encoding'] ?? 'identity';
    if (
      encoding !== 'identity' ||
      (charset ?? 'utf-8').trim().toLowerCase() !== 'utf-8'
    ) {
      await sendError(reply, 415, {
        message: 'The body must be JSON in UTF-8, without a content encoding.',
        extensions: { code: 'BAD_REQUEST' },
      });
    }
  });
}
