import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { createFormatError } from './format-error.js';
import { limitRules } from './limits/limit-rules.js';
import { requestLimits } from './limits/request-limits.js';
import { parseOptions } from './limits/token-limit.js';
import type { Metrics } from './metrics.js';
import { operationMetrics } from './operation-metrics.js';
import { refusalStatus } from './refusal-status.js';

export interface ApolloOptions {
  readonly schema: GraphQLSchema;
  readonly introspection: boolean;
  readonly metrics: Metrics;
  readonly formatError: ReturnType<typeof createFormatError>;
}

/** Apollo Server with its open defaults closed and everything off that would call its maker's services. */
export function createApolloServer<T extends object>(
  options: ApolloOptions,
): ApolloServer<T> {
  return new ApolloServer<T>({
    schema: options.schema,
    introspection: options.introspection,
    hideSchemaDetailsFromClientErrors: !options.introspection,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    maxRecursiveSelections: requestLimits.recursiveSelections,
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
