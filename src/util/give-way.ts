import { setImmediate } from 'node:timers/promises';

/** Milliseconds that long work may keep a thread before others have their turn. */
const longestTurn = 10;

/**
 * For long work on the thread that answers requests: to be awaited between its steps. Lets whatever else
 * waits for the thread go first, once a turn has lasted long enough.
 */
export function createGiveWay(): () => Promise<void> {
  let start = performance.now();
  return async () => {
    if (performance.now() - start < longestTurn) return;
    await setImmediate();
    start = performance.now();
  };
}
