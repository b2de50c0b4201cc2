/** `ROUNDS=100` is the long run; the short one is what CI has time for. */
export function rounds(short: number): number {
  return Number(process.env['ROUNDS'] ?? short);
}

export const isLong = process.env['ROUNDS'] !== undefined;

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  return (
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  );
}

/** Figures of a run, for people: they go past the console, which tests may not use. */
export function report(line: string): void {
  process.stderr.write(`${line}\n`);
}
