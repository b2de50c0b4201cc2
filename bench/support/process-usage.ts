import { readdir, readFile } from 'node:fs/promises';

export interface Usage {
  /** Milliseconds of CPU so far, also of children that have ended. */
  readonly cpu: number;
  /** Bytes in memory; what several of the processes share is counted once. */
  readonly memory: number;
}

/** Linux counts CPU time for programs in hundredths of a second. */
const millisecondsOfTick = 10;

/** What a process and all below it use; NaN where the system does not tell. */
export async function usageOf(pid: number): Promise<Usage> {
  if (process.platform !== 'linux') return { cpu: NaN, memory: NaN };
  const family = await familyOf(pid);
  const cpu = family.reduce((sum, { ticks }) => sum + ticks, 0);
  const memory = await Promise.all(family.map((one) => memoryOf(one.pid)));
  return {
    cpu: cpu * millisecondsOfTick,
    memory: memory.reduce((sum, bytes) => sum + bytes, 0),
  };
}

interface Stat {
  readonly pid: number;
  readonly parent: number;
  readonly ticks: number;
}

async function familyOf(pid: number): Promise<readonly Stat[]> {
  const names = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const all = (await Promise.all(names.map(statOf))).flat();
  const family = all.filter((stat) => stat.pid === pid);
  // The list grows while it is gone through: each adds its children.
  for (const { pid: parent } of family) {
    family.push(...all.filter((stat) => stat.parent === parent));
  }
  return family;
}

/** Empty when the process has ended meanwhile. */
async function statOf(pid: string): Promise<readonly Stat[]> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  if (stat === '') return [];
  // The name comes second and in brackets, and may hold spaces.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  // Time of its own, in the program and in the kernel, and the same of its ended children.
  const ticks = fields
    .slice(11, 15)
    .reduce((sum, text) => sum + Number(text), 0);
  return [{ pid: Number(pid), parent: Number(fields[1]), ticks }];
}

async function memoryOf(pid: number): Promise<number> {
  const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(
    () => '',
  );
  const kilobytes = /^Pss: +(\d+) kB$/m.exec(rollup)?.[1];
  return Number(kilobytes ?? 0) * 1024;
}
