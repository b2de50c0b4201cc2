import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { report } from './rounds.js';

export interface Tmpfs {
  readonly path: string;
  /** Changes its options: `size=64m`, `ro`. */
  remount(options: string): Promise<void>;
  unmount(): Promise<void>;
}

/** Whether this process may mount a file system; says in one line when it may not. */
export const canMount = tryToMount();

/** A file system in memory of the given size. */
export async function mountTmpfs(size: string): Promise<Tmpfs> {
  const path = mkdtempSync(join(tmpdir(), 'civicgraph-disk-'));
  run('mount', '-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', path);
  return {
    path,
    async remount(options) {
      run('mount', '-o', `remount,${options}`, path);
    },
    async unmount() {
      run('umount', '-l', path);
      rmSync(path, { recursive: true });
    },
  };
}

function tryToMount(): boolean {
  const path = mkdtempSync(join(tmpdir(), 'civicgraph-disk-'));
  const { status } = spawnSync('mount', ['-t', 'tmpfs', 'tmpfs', path]);
  if (status === 0) spawnSync('umount', [path]);
  else
    report(
      'Full and read-only disks are not tried: this user may not mount one.',
    );
  rmSync(path, { recursive: true });
  return status === 0;
}

function run(command: string, ...parameters: readonly string[]): void {
  const { status, stderr } = spawnSync(command, parameters, {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${command} failed: ${stderr}`);
}
