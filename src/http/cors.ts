import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Apollo Sandbox runs on this origin and talks to the server from the user's browser. */
export const apolloStudioOrigin = 'https://studio.apollographql.com';

/**
 * Lets pages of a few origins use the server: its own, Apollo Sandbox, and those of the configuration.
 * A preflight that asks for the private network gets it, as a page on the internet needs to reach localhost.
 */
export function addCors(
  fastify: FastifyInstance,
  extraOrigins: readonly string[],
): void {
  const origins = new Set([apolloStudioOrigin, ...extraOrigins]);
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header('vary', 'Origin');
    const { origin } = request.headers;
    const allowed =
      origin !== undefined &&
      (origins.has(origin) || isSameHost(origin, request));
    if (allowed) {
      void reply.header('access-control-allow-origin', origin);
      void reply.header(
        'access-control-expose-headers',
        'Retry-After, X-Request-Id',
      );
    }
    if (
      request.method === 'OPTIONS' &&
      'access-control-request-method' in request.headers
    ) {
      answerPreflight(request, reply, allowed);
      return;
    }
    done();
  });
}

function answerPreflight(
  request: FastifyRequest,
  reply: FastifyReply,
  allowed: boolean,
): void {
  if (!allowed) {
    void reply.code(204).send();
    return;
  }
  const wanted = request.headers['access-control-request-headers'];
  if (wanted !== undefined && /^[\w, -]*$/.test(wanted)) {
    void reply.header('access-control-allow-headers', wanted);
  }
  if (request.headers['access-control-request-private-network'] === 'true') {
    void reply.header('access-control-allow-private-network', 'true');
  }
  void reply
    .header('access-control-allow-methods', 'GET, POST')
    .header('access-control-max-age', '600')
    .header(
      'vary',
      'Origin, Access-Control-Request-Headers, Access-Control-Request-Private-Network',
    )
    .code(204)
    .send();
}

function isSameHost(origin: string, request: FastifyRequest): boolean {
  return URL.canParse(origin) && new URL(origin).host === request.headers.host;
}
