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
import type { Exchange } from './exchange.js';
import type { Metrics } from './metrics.js';
import { listedOnly } from './operations/listed-only.js';
import { listedTexts } from './operations/listed-texts.js';
import type { OperationList } from './operations/operation-list.js';
import { operationReports } from './operation-reports.js';
import type { RequestIds } from './request-ids.js';
import { refusalStatus } from './refusal-status.js';

export interface ApolloOptions<T extends object> {
  readonly schema: GraphQLSchema;
  /** Runs what has passed parsing, the limits and validation. */
  readonly execute: Executor<T>;
  readonly introspection: boolean;
  /** The only operations to run; without it, any. */
  readonly operations?: OperationList;
  readonly metrics: Metrics;
  readonly requestIds: RequestIds;
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
          context: (context as unknown as Exchange<T>).context,
        }),
    }),
    stop: async () => undefined,
  };
}

/** Apollo Server with its open defaults closed and everything off that would call its maker's services. */
export function createApolloServer<T extends object>(
  options: ApolloOptions<T>,
): ApolloServer<Exchange<T>> {
  const { operations } = options;
  return new ApolloServer<Exchange<T>>({
    gateway: executing(options),
    introspection: options.introspection,
    hideSchemaDetailsFromClientErrors: !options.introspection,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries:
      operations === undefined ? false : { cache: listedTexts(operations) },
    stopOnTerminationSignals: false,
    parseOptions,
    validationRules: [...limitRules],
    formatError: options.formatError,
    plugins: [
      ...(operations === undefined ? [] : [listedOnly(operations)]),
      operationReports(options),
      refusalStatus(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}
