/** `SOAK_SECONDS=60` is the long run of what is measured; the short one is what CI has time for. */
export function secondsOf(short: number): number {
  return Number(process.env['SOAK_SECONDS'] ?? short);
}

export const isLongRun = process.env['SOAK_SECONDS'] !== undefined;
