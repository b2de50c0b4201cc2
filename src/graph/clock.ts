import { CivicGraphError } from '../errors.js';

/** The time that a call has. */
export class Clock {
  readonly #end: number;

  constructor(milliseconds: number) {
    this.#end = performance.now() + milliseconds;
  }

  get left(): number {
    return Math.max(0, this.#end - performance.now());
  }

  /** What `promise` settles to, or `DATABASE_TIMEOUT`, or the signal's reason; the work itself goes on. */
  bound<T>(promise: Promise<T>, signal?: AbortSignal): Promise<T> {
    return new Promise((resolve, reject) => {
      const settle = (finish: () => void): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', giveUp);
        finish();
      };
      const giveUp = (): void =>
        settle(() =>
          reject(signal?.aborted === true ? abortReason(signal) : timedOut()),
        );
      const timer = setTimeout(giveUp, this.left);
      signal?.addEventListener('abort', giveUp, { once: true });
      promise.then(
        (value) => settle(() => resolve(value)),
        (error: unknown) =>
          settle(() =>
            reject(error instanceof Error ? error : new Error(String(error))),
          ),
      );
    });
  }
}

/** The error that a caller gave up with, if it is one of ours. */
export function abortReason({ reason }: AbortSignal): CivicGraphError {
  return reason instanceof CivicGraphError ? reason : timedOut();
}

export function timedOut(): CivicGraphError {
  return new CivicGraphError(
    'DATABASE_TIMEOUT',
    'The database took too long to answer. Ask for less, or try again.',
  );
}
