/** Milliseconds of the processor that `run` takes, which other processes take less from than from the clock. */
export function processorTime(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
