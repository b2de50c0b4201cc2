import type { ApolloServerPlugin } from '@apollo/server';
import type { Metrics } from './metrics.js';

/** Counts and times each operation under its type and the code of its first error. */
export function operationMetrics<T extends object>(
  metrics: Metrics,
): ApolloServerPlugin<T> {
  return {
    async requestDidStart() {
      const start = performance.now();
      return {
        async willSendResponse({ operation, response }) {
          const errors =
            response.body.kind === 'single'
              ? response.body.singleResult.errors
              : undefined;
          metrics.operationAnswered(
            operation?.operation ?? 'unknown',
            errors === undefined
              ? 'OK'
              : String(errors[0]?.extensions?.['code']),
            performance.now() - start,
          );
        },
      };
    },
    async invalidRequestWasReceived() {
      metrics.operationAnswered('unknown', 'BAD_REQUEST', 0);
    },
  };
}
