import type { FastifyInstance } from 'fastify';

const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Pages load nothing from elsewhere; whatever is not a page loads nothing at all. */
export function addSecurityHeaders(fastify: FastifyInstance): void {
  fastify.addHook('onSend', async (_request, reply) => {
    const isPage = String(reply.getHeader('content-type')).startsWith(
      'text/html',
    );
    // A page that needs less than the sandbox has said so itself.
    if (!reply.hasHeader('content-security-policy')) {
      void reply.header(
        'content-security-policy',
        isPage ? pagePolicy : "default-src 'none'; frame-ancestors 'none'",
      );
    }
    void reply.headers({
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    });
  });
}
