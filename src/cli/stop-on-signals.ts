/** Milliseconds within which two signals are one: a terminal and npm may both pass on one Ctrl-C. */
const sameSignal = 100;

/** Calls `stop` at the first SIGTERM or SIGINT; a later one ends the process at once. */
export function stopOnSignals(stop: () => void): void {
  let first: number | undefined;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (first === undefined) {
        first = performance.now();
        stop();
      } else if (performance.now() - first > sameSignal) {
        process.exit(1);
      }
    });
  }
}
