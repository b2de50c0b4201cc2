import type { FastifyInstance } from 'fastify';
import { CivicGraphError } from '../errors.js';

const pingDeadline = 2_000;

export interface Readiness {
  /** False while the store is being opened or seeded, and once the server drains. */
  isReady(): boolean;
  ping(): Promise<void>;
}

/** `/health/live` says that the process answers, `/health/ready` that it can serve a query now. */
export function addHealth(
  fastify: FastifyInstance,
  readiness: Readiness,
): void {
  fastify.get('/health/live', async () => ({ status: 'ok' }));
  fastify.get('/health/ready', async (_request, reply) => {
    void reply.header('cache-control', 'no-store');
    if (!readiness.isReady()) {
      return reply
        .code(503)
        .send({ status: 'unavailable', code: 'OVERLOADED' });
    }
    try {
      await withinDeadline(readiness.ping());
      return { status: 'ok' };
    } catch (error) {
      const code =
        error instanceof CivicGraphError ? error.code : 'INTERNAL_SERVER_ERROR';
      return reply.code(503).send({ status: 'unavailable', code });
    }
  });
}

async function withinDeadline(ping: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(
        new CivicGraphError(
          'DATABASE_TIMEOUT',
          'The graph did not answer a ping in time.',
        ),
      );
    }, pingDeadline);
  });
  try {
    await Promise.race([ping, deadline]);
  } finally {
    clearTimeout(timer);
  }
}
