import { CivicGraphError } from '../errors.js';

import { abortReason } from './clock.js';

export interface LimiterOptions {
  /** How many may run at once. */
  readonly running: number;
  /** How many may wait for their turn. */
  readonly waiting: number;
}

/** What runs now and what waits for its turn. */
export interface QueueLoad {
  readonly running: number;
  readonly waiting: number;
}

export interface Limiter {
  /**
   * Resolves when the caller's turn comes; what it resolves to ends the turn and must be called once.
   * Rejects with `OVERLOADED` when too many wait already, or the turn does not come in time, and with the
   * reason of the signal.
   */
  acquire(options: {
    readonly timeout: number;
    readonly signal?: AbortSignal;
  }): Promise<() => void>;
  load(): QueueLoad;
}

/** Turns in the order of the calls. */
export function createLimiter({ running, waiting }: LimiterOptions): Limiter {
  const queue = new Set<() => void>();
  let free = running;

  const release = (): void => {
    free += 1;
    const [next] = queue;
    next?.();
  };

  const take = (): (() => void) => {
    free -= 1;
    let isHeld = true;
    return () => {
      if (isHeld) release();
      isHeld = false;
    };
  };

  return {
    load: () => ({ running: running - free, waiting: queue.size }),
    acquire({ timeout, signal }) {
      if (free > 0) return Promise.resolve(take());
      if (queue.size >= waiting) return Promise.reject(overloaded());
      return new Promise((resolve, reject) => {
        const leave = (): void => {
          queue.delete(enter);
          clearTimeout(timer);
          signal?.removeEventListener('abort', giveUp);
        };
        const enter = (): void => {
          leave();
          resolve(take());
        };
        const giveUp = (): void => {
          leave();
          reject(signal?.aborted === true ? abortReason(signal) : overloaded());
        };
        const timer = setTimeout(giveUp, timeout);
        signal?.addEventListener('abort', giveUp, { once: true });
        queue.add(enter);
      });
    },
  };
}

function overloaded(): CivicGraphError {
  return new CivicGraphError(
    'OVERLOADED',
    'The server has more requests than it can take. Try again in a moment.',
  );
}
