import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import type { GraphQLSchema } from 'graphql';
import type { Executor } from '../graphql/create-executor.js';
import type { createFormatError } from './format-error.js';
import { limitRules } from './limits/limit-rules.js';
import { parseOptions } from './limits/token-limit.js';
import type { Metrics } from './metrics.js';
import { operationMetrics } from './operation-metrics.js';
import { refusalStatus } from './refusal-status.js';

export interface ApolloOptions<T extends object> {
  readonly schema: GraphQLSchema;
  /** Runs what has passed parsing, the limits and validation. */
  readonly execute: Executor<T>;
  readonly introspection: boolean;
  readonly metrics: Metrics;
  readonly formatError: ReturnType<typeof createFormatError>;
}

/** Apollo's way to bring an executor of one's own: nothing is loaded, and nothing is federated. */
function executing<T extends object>({
  schema,
  execute,
}: ApolloOptions<T>): GatewayInterface {
  return {
    onSchemaLoadOrUpdate: (callback) => {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: async () => ({
      executor: ({ document, operationName, request, context }) =>
        execute({
          document,
          operationName,
          variables: request.variables,
          context: context as T,
        }),
    }),
    stop: async () => undefined,
  };
}

/** Apollo Server with its open defaults closed and everything off that would call its maker's services. */
export function createApolloServer<T extends object>(
  options: ApolloOptions<T>,
): ApolloServer<T> {
  return new ApolloServer<T>({
    gateway: executing(options),
    introspection: options.introspection,
    hideSchemaDetailsFromClientErrors: !options.introspection,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions,
    validationRules: [...limitRules],
    formatError: options.formatError,
    plugins: [
      operationMetrics<T>(options.metrics),
      refusalStatus<T>(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}
