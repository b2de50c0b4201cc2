import type { Logger } from 'pino';
import { CivicGraphError } from '../errors.js';
import type { StatementEvent } from '../graph/create-graph.js';
import { statementHash } from '../graph/statement-hash.js';
import type { PlanEvent } from '../graphql/context.js';
import { recordSpan } from '../tracing/record-span.js';
import type { Metrics } from './metrics.js';

export interface WorkObservers {
  readonly onStatement: (event: StatementEvent) => void;
  readonly onPlan: (event: PlanEvent) => void;
}

/** What hears of plans and statements: metrics, traces, and the log of those that take long. */
export function observeWork(options: {
  readonly metrics: Metrics;
  readonly logger: Pick<Logger, 'warn'>;
  /** Milliseconds from which on a statement is slow. */
  readonly slowStatement: number;
}): WorkObservers {
  const { metrics, logger, slowStatement } = options;
  return {
    onPlan: ({ isKept, milliseconds }) => {
      metrics.fieldPlanned({ isKept, milliseconds });
      recordSpan('plan', {
        milliseconds,
        attributes: () => ({ 'civicgraph.plan.cached': isKept }),
      });
    },
    onStatement: ({ kind, text, milliseconds, error, requestId }) => {
      const code = error === undefined ? undefined : codeOf(error);
      metrics.statementRun({ kind, milliseconds, outcome: code ?? 'OK' });
      recordSpan('statement', {
        milliseconds,
        attributes: () => ({
          'civicgraph.statement': statementHash(text),
          'civicgraph.statement.kind': kind,
        }),
        ...(code !== undefined && { error: code }),
      });
      if (milliseconds < slowStatement) return;
      logger.warn(
        {
          requestId,
          statement: statementHash(text),
          kind,
          code: code ?? 'OK',
          milliseconds: Math.round(milliseconds),
        },
        'A statement was slow.',
      );
    },
  };
}

function codeOf(error: unknown): string {
  return error instanceof CivicGraphError
    ? error.code
    : 'INTERNAL_SERVER_ERROR';
}
