import { timedOut, type Clock } from './clock.js';
import type { GraphTransaction, Row, Statement } from './port.js';

export type Work<T> = (transaction: GraphTransaction) => Promise<T>;

/**
 * Runs a caller's work so that its statements keep their order, all have ended
 * when it settles, and neither an error that it catches nor a deadline that has
 * passed lets it commit.
 */
export async function runWork<T>(
  work: Work<T>,
  transaction: GraphTransaction,
  clock: Clock,
): Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  let failure: { readonly error: unknown } | undefined;
  const check = (): void => {
    if (failure !== undefined) throw failure.error;
    if (clock.left <= 0) throw timedOut();
  };
  const run = (statement: Statement): Promise<readonly Row[]> => {
    const result = last.then(() => {
      check();
      return transaction.run(statement);
    });
    last = result.catch((error: unknown) => (failure ??= { error }));
    return result;
  };
  try {
    const value = await work({ run });
    await last;
    check();
    return value;
  } finally {
    await last;
  }
}
