import {
  collectDefaultMetrics,
  Counter,
  Gauge,
  Histogram,
  Registry,
} from 'prom-client';

const seconds = [
  0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10,
];

export interface Metrics {
  /** The page that Prometheus reads. */
  render(): Promise<string>;
  readonly contentType: string;
  requestStarted(): void;
  requestEnded(): void;
  /** `operation` is query, mutation or unknown; `code` is OK or the code of the first error. */
  operationAnswered(
    operation: string,
    code: string,
    milliseconds: number,
  ): void;
  /** `outcome` is OK or an error code. */
  /** A plan was made for a root field, or one of an earlier request served again. */
  fieldPlanned(plan: {
    readonly isKept: boolean;
    readonly milliseconds: number;
  }): void;
  /** Reads the length of a queue whenever the page is rendered. */
  watchQueue(
    name: string,
    load: () => { readonly running: number; readonly waiting: number },
  ): void;
  statementRun(statement: {
    readonly kind: string;
    readonly outcome: string;
    readonly milliseconds: number;
  }): void;
}

/** One registry for each server, so that two in one process do not share their counts. */
export function createMetrics(): Metrics {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const inFlight = new Gauge({
    name: 'civicgraph_requests_in_flight',
    help: 'HTTP requests being answered.',
    registers: [register],
  });
  const requests = new Counter({
    name: 'civicgraph_requests_total',
    help: 'GraphQL operations answered, by operation type and code (OK or the code of the first error).',
    labelNames: ['operation', 'code'],
    registers: [register],
  });
  const requestDuration = new Histogram({
    name: 'civicgraph_request_duration_seconds',
    help: 'Time to answer a GraphQL operation.',
    labelNames: ['operation', 'code'],
    buckets: seconds,
    registers: [register],
  });
  const statements = new Counter({
    name: 'civicgraph_statements_total',
    help: 'Statements sent to the graph, by kind and outcome (OK or an error code).',
    labelNames: ['kind', 'outcome'],
    registers: [register],
  });
  const statementDuration = new Histogram({
    name: 'civicgraph_statement_duration_seconds',
    help: 'Time of a statement in the graph, its wait included.',
    labelNames: ['kind', 'outcome'],
    buckets: seconds,
    registers: [register],
  });
  const plans = new Counter({
    name: 'civicgraph_plans_total',
    help: 'Root fields planned, by cache (hit or miss).',
    labelNames: ['cache'],
    registers: [register],
  });
  const planDuration = new Histogram({
    name: 'civicgraph_plan_duration_seconds',
    help: 'Time to make the plan of a root field that was not kept.',
    buckets: seconds,
    registers: [register],
  });
  const queues = new Map<string, Parameters<Metrics['watchQueue']>[1]>();
  for (const state of ['running', 'waiting'] as const) {
    new Gauge({
      name: `civicgraph_queue_${state}`,
      help: `What is ${state} now, by queue (operations, reads, writes, extraction).`,
      labelNames: ['queue'],
      registers: [register],
      collect() {
        for (const [queue, load] of queues) this.set({ queue }, load()[state]);
      },
    });
  }
  return {
    render: () => register.metrics(),
    contentType: register.contentType,
    requestStarted: () => {
      inFlight.inc();
    },
    requestEnded: () => {
      inFlight.dec();
    },
    operationAnswered: (operation, code, milliseconds) => {
      requests.inc({ operation, code });
      requestDuration.observe({ operation, code }, milliseconds / 1000);
    },
    fieldPlanned: ({ isKept, milliseconds }) => {
      plans.inc({ cache: isKept ? 'hit' : 'miss' });
      if (!isKept) planDuration.observe(milliseconds / 1000);
    },
    watchQueue: (name, load) => {
      queues.set(name, load);
    },
    statementRun: ({ kind, outcome, milliseconds }) => {
      statements.inc({ kind, outcome });
      statementDuration.observe({ kind, outcome }, milliseconds / 1000);
    },
  };
}
