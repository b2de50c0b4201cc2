import type {
  ApolloServerPlugin,
  GraphQLRequestContextWillSendResponse,
} from '@apollo/server';
import type { Exchange, OperationReport } from './exchange.js';
import type { Metrics } from './metrics.js';
import type { RequestIds } from './request-ids.js';

const hashDigits = 16;

/** Counts and times each operation, and reports to its exchange what became of it. */
export function operationReports(options: {
  readonly metrics: Metrics;
  readonly requestIds: RequestIds;
}): ApolloServerPlugin<Exchange> {
  const { metrics, requestIds } = options;
  return {
    async requestDidStart({ contextValue }) {
      const start = performance.now();
      return {
        async didEncounterErrors({ errors }) {
          for (const error of errors) {
            requestIds.set(error, contextValue.requestId);
          }
        },
        async willSendResponse(request) {
          const report = reportOf(request);
          contextValue.outcome.report = report;
          metrics.operationAnswered(
            report.operation,
            report.code,
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

function reportOf({
  operation,
  queryHash,
  response,
}: GraphQLRequestContextWillSendResponse<Exchange>): OperationReport {
  const errors =
    response.body.kind === 'single'
      ? response.body.singleResult.errors
      : undefined;
  const name = operation?.name?.value;
  return {
    operation: operation?.operation ?? 'unknown',
    ...(name !== undefined && { name: name.slice(0, 100) }),
    ...(queryHash !== undefined && {
      document: queryHash.slice(0, hashDigits),
    }),
    code: errors === undefined ? 'OK' : String(errors[0]?.extensions?.['code']),
  };
}
