import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';

/**
 * Writes one line for each request to the API: at the level `info` when it may have changed the graph, else
 * at `debug`, for the metrics say of reads what matters and say it cheaper.
 */
export function logAnswers(scope: FastifyInstance, logger: Logger): void {
  scope.addHook('onResponse', async ({ id, exchange }, reply) => {
    const report = exchange?.outcome.report;
    const level = report?.operation === 'mutation' ? 'info' : 'debug';
    if (!logger.isLevelEnabled(level)) return;
    logger[level](
      {
        requestId: id,
        ...report,
        status: reply.statusCode,
        milliseconds: Math.round(reply.elapsedTime * 10) / 10,
        bytes: Number(reply.getHeader('content-length') ?? 0),
      },
      'A request was answered.',
    );
  });
}
