import type { FastifyInstance } from 'fastify';
import type { AuthConfig } from '../config.js';
import { CivicGraphError } from '../errors.js';
import type { Authenticate } from './auth/create-authenticate.js';
import { credentialsOf } from './auth/credentials-of.js';
import type { Metrics } from './metrics.js';

/** `/metrics`, for everybody or for an admin. */
export function addMetrics(
  fastify: FastifyInstance,
  options: {
    readonly metrics: Metrics;
    readonly access: AuthConfig['metricsAccess'];
    readonly authenticate: Authenticate;
  },
): void {
  const { metrics, access, authenticate } = options;
  fastify.get('/metrics', async (request, reply) => {
    if (access === 'admin') {
      const role = await authenticate(credentialsOf(request));
      if (role !== 'ADMIN') {
        throw new CivicGraphError(
          role === 'ANONYMOUS' ? 'UNAUTHENTICATED' : 'FORBIDDEN',
          'The metrics of this server need a token with the role admin.',
        );
      }
    }
    return reply.type(metrics.contentType).send(await metrics.render());
  });
}
