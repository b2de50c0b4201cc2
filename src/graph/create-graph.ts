import { setTimeout as delay } from 'node:timers/promises';

import { CivicGraphError } from '../errors.js';
import { limits } from '../limits.js';

import { abortReason, Clock } from './clock.js';
import { createLimiter, type QueueLoad } from './limiter.js';
import type {
  Graph,
  GraphEngine,
  GraphSchema,
  GraphTransaction,
  ReadOptions,
  Row,
  Statement,
} from './port.js';
import { runWork, type Work } from './run-work.js';

export interface GraphOptions {
  readonly schema: GraphSchema;
  /** Milliseconds that a read may take from the call on, its wait for a turn included. */
  readonly readDeadline: number;
  /** The same for a write, with all its tries. */
  readonly writeDeadline: number;
  /** Hears of every statement when it has ended, also of one whose caller has given up. */
  readonly onStatement?: (event: StatementEvent) => void;
}

export interface StatementEvent extends Statement {
  readonly kind: 'read' | 'write';
  readonly milliseconds: number;
  readonly error?: unknown;
  /** The request that it was for. */
  readonly requestId?: string;
}

/** How busy a graph is. */
export interface GraphLoad {
  readonly reads: QueueLoad;
  readonly writes: QueueLoad;
}

export interface WatchedGraph extends Graph {
  load(): GraphLoad;
}

type Phase =
  | { readonly kind: 'new' }
  | {
      readonly kind: 'opening';
      readonly attempt: Promise<void>;
      readonly failure?: Failure;
    }
  | { readonly kind: 'open' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'closed'; readonly done: Promise<void> };

interface Failure {
  readonly error: unknown;
  readonly count: number;
  /** When reads may bring about the next attempt. */
  readonly retryAt: number;
}

const maxReads = { running: limits.readsRunning, waiting: limits.readsWaiting };
const maxWrites = {
  running: limits.writesRunning,
  waiting: limits.writesWaiting,
};
const maxConflictRetries = 5;
const conflictDelay = { first: 20, longest: 500 };
const openDelay = { first: 500, longest: 30_000 };
/** A server that refused the login may lock the account after three more. */
const refusedDelay = 60_000;
const failFastWait = 100;
const maxCloseWait = 10_000;

/** Puts an engine behind the port: the one place for opening, deadlines, limits, retries and closing. */
export function createGraph(
  engine: GraphEngine,
  options: GraphOptions,
): WatchedGraph {
  return new RuntimeGraph(engine, options);
}

class RuntimeGraph implements WatchedGraph {
  readonly engineName: string;
  readonly fullText: GraphEngine['fullText'];

  readonly #engine: GraphEngine;
  readonly #options: GraphOptions;
  readonly #reads = createLimiter(maxReads);
  readonly #writes;
  /** Calls, and engine work that outlives its call. */
  readonly #underWay = new Set<Promise<unknown>>();
  #phase: Phase = { kind: 'new' };

  constructor(engine: GraphEngine, options: GraphOptions) {
    this.engineName = engine.name;
    this.fullText = engine.fullText;
    this.#engine = engine;
    this.#options = options;
    this.#writes = createLimiter(
      engine.supportsConcurrentWrites
        ? maxWrites
        : { ...maxWrites, running: 1 },
    );
  }

  open(): Promise<void> {
    const phase = this.#phase;
    switch (phase.kind) {
      case 'open':
        return Promise.resolve();
      case 'opening':
        return phase.attempt;
      case 'closed':
        return Promise.reject(closed());
      case 'new':
        return this.#startOpening();
      case 'failed':
        return this.#startOpening(phase.failure);
    }
  }

  read(
    statement: Statement,
    options: ReadOptions = {},
  ): Promise<readonly Row[]> {
    const { signal, requestId } = options;
    const clock = new Clock(options.deadline ?? this.#options.readDeadline);
    return this.#track(async () => {
      if (signal?.aborted === true) throw abortReason(signal);
      if (this.#phase.kind !== 'open') await clock.bound(this.#ready());
      const release = await this.#reads.acquire({
        timeout: Math.min(clock.left, limits.queueWait),
        ...(signal && { signal }),
      });
      const work = this.#observe(
        'read',
        { ...statement, ...(requestId && { requestId }) },
        () => this.#engine.read(statement, { deadline: clock.left }),
      );
      return clock.bound(
        this.#track(() => work.finally(release)),
        signal,
      );
    });
  }

  write<T>(
    work: (transaction: GraphTransaction) => Promise<T>,
    options: { readonly deadline?: number } = {},
  ): Promise<T> {
    const clock = new Clock(options.deadline ?? this.#options.writeDeadline);
    return this.#track(async () => {
      await clock.bound(this.#ready());
      for (let retries = 0; ; retries += 1) {
        try {
          return await this.#writeOnce(work, clock);
        } catch (error) {
          const isConflict =
            error instanceof CivicGraphError && error.code === 'CONFLICT';
          if (!isConflict || retries === maxConflictRetries) throw error;
        }
        await delay(Math.random() * backOff(conflictDelay, retries));
      }
    });
  }

  load(): GraphLoad {
    return { reads: this.#reads.load(), writes: this.#writes.load() };
  }

  async ping(): Promise<void> {
    const clock = new Clock(this.#options.readDeadline);
    await clock.bound(this.#ready());
    await clock.bound(this.#track(() => this.#engine.ping()));
  }

  saveCopy(file: string): Promise<void> {
    const clock = new Clock(this.#options.writeDeadline);
    return this.#track(async () => {
      await this.#ready();
      if (this.#engine.saveCopy === undefined) {
        throw new CivicGraphError(
          'BAD_USER_INPUT',
          'This database is a server, which has backups of its own.',
        );
      }
      const release = await this.#writes.acquire({ timeout: clock.left });
      try {
        await this.#engine.saveCopy(file);
      } finally {
        release();
      }
    });
  }

  close(): Promise<void> {
    if (this.#phase.kind === 'closed') return this.#phase.done;
    const opening =
      this.#phase.kind === 'opening' ? this.#phase.attempt : undefined;
    const done = this.#shutDown(opening);
    this.#phase = { kind: 'closed', done };
    return done;
  }

  #startOpening(failure?: Failure): Promise<void> {
    const attempt = this.#openEngine().then(
      () => this.#leaveOpening({ kind: 'open' }),
      (error: unknown) => {
        const count = (failure?.count ?? 0) + 1;
        const retryAt = performance.now() + delayAfter(error, count);
        this.#leaveOpening({
          kind: 'failed',
          failure: { error, count, retryAt },
        });
        throw error;
      },
    );
    // Callers that want to know hold the promise; without one it is no unhandled rejection.
    attempt.catch(() => undefined);
    this.#phase = { kind: 'opening', attempt, ...(failure && { failure }) };
    return attempt;
  }

  async #openEngine(): Promise<void> {
    try {
      await this.#engine.open();
      await this.#engine.ensureSchema(this.#options.schema);
    } catch (error) {
      await this.#engine.close().catch(() => undefined);
      throw error;
    }
  }

  #leaveOpening(next: Phase): void {
    if (this.#phase.kind === 'opening') this.#phase = next;
  }

  /**
   * Opens at the first call. While the store cannot be opened, calls fail at once with the last
   * reason, and bring about a new attempt no more often than the back-off allows, since a server may
   * lock an account after too many logins.
   */
  async #ready(): Promise<void> {
    const phase = this.#phase;
    if (phase.kind === 'open') return;
    const failure =
      phase.kind === 'failed' || phase.kind === 'opening'
        ? phase.failure
        : undefined;
    if (failure === undefined) return this.open();
    if (phase.kind === 'failed' && performance.now() < failure.retryAt)
      throw failure.error;
    const timer = new AbortController();
    const tooLong = delay(failFastWait, undefined, {
      signal: timer.signal,
    }).then(() => {
      throw failure.error;
    });
    try {
      await Promise.race([this.open(), tooLong]);
    } finally {
      tooLong.catch(() => undefined);
      timer.abort();
    }
  }

  async #writeOnce<T>(work: Work<T>, clock: Clock): Promise<T> {
    const release = await this.#writes.acquire({ timeout: clock.left });
    const write = (): Promise<T> =>
      this.#engine.write(
        (transaction) => runWork(work, this.#observed(transaction), clock),
        { deadline: clock.left },
      );
    return clock.bound(this.#track(() => write().finally(release)));
  }

  #observed(transaction: GraphTransaction): GraphTransaction {
    return {
      run: (statement) =>
        this.#observe('write', statement, () => transaction.run(statement)),
    };
  }

  async #observe<T>(
    kind: StatementEvent['kind'],
    statement: Statement & Pick<StatementEvent, 'requestId'>,
    run: () => Promise<T>,
  ): Promise<T> {
    const { onStatement } = this.#options;
    if (onStatement === undefined) return run();
    const start = performance.now();
    const report = (outcome: { readonly error?: unknown }): void =>
      onStatement({
        ...statement,
        kind,
        milliseconds: performance.now() - start,
        ...outcome,
      });
    let result: T;
    try {
      result = await run();
    } catch (error) {
      report({ error });
      throw error;
    }
    report({});
    return result;
  }

  #track<T>(run: () => Promise<T>): Promise<T> {
    const call = run();
    const ended = call.then(
      () => undefined,
      () => undefined,
    );
    this.#underWay.add(ended);
    void ended.then(() => this.#underWay.delete(ended));
    return call;
  }

  async #shutDown(opening: Promise<void> | undefined): Promise<void> {
    await opening?.catch(() => undefined);
    const clock = new Clock(maxCloseWait);
    while (this.#underWay.size > 0 && clock.left > 0) {
      await clock.bound(Promise.all(this.#underWay)).catch(() => undefined);
    }
    await this.#engine.close();
  }
}

function delayAfter(error: unknown, count: number): number {
  return error instanceof CivicGraphError &&
    error.code === 'DATABASE_AUTHENTICATION'
    ? refusedDelay
    : backOff(openDelay, count - 1);
}

function backOff(
  { first, longest }: typeof conflictDelay,
  tries: number,
): number {
  return Math.min(first * 2 ** tries, longest);
}

function closed(): CivicGraphError {
  return new CivicGraphError(
    'DATABASE_CLOSED',
    'The database is closed; the server is stopping.',
  );
}
