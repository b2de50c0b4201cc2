import { readdir, readFile } from 'node:fs/promises';

/** Linux counts CPU time for programs in hundredths of a second. */
const millisecondsOfTick = 10;

/**
 * Milliseconds of CPU that the children of this process, servers and Neo4j, have used so far; NaN where
 * the system does not tell. Unlike requests a second, it hardly depends on what else the machine does.
 */
export async function cpuTimeOfChildren(): Promise<number> {
  if (process.platform !== 'linux') return NaN;
  const processes = (await readdir('/proc')).filter((name) =>
    /^\d+$/.test(name),
  );
  const times = await Promise.all(processes.map(cpuTimeOfChild));
  return times.reduce((sum, time) => sum + time, 0);
}

/** 0 when it is not our child. */
async function cpuTimeOfChild(pid: string): Promise<number> {
  // A process may end meanwhile.
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // The name comes second and in brackets, and may hold spaces.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [parent, user, system] = [fields[1], fields[11], fields[12]];
  return Number(parent) === process.pid
    ? (Number(user) + Number(system)) * millisecondsOfTick
    : 0;
}
