import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../../src/main.ts', import.meta.url));

export interface Serving {
  readonly child: ChildProcessByStdio<null, Readable, Readable>;
  /** Resolves once it listens. */
  readonly url: Promise<string>;
  readonly exit: Promise<number | null>;
  readonly notes: () => string;
}

/** Runs `civicgraph serve` in a process of its own, from the sources, on a free port. */
export function serve(
  environment: Readonly<Record<string, string>> & { readonly DATA_DIR: string },
): Serving {
  const child = spawn(process.execPath, ['--import', 'tsx', main, 'serve'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'] ?? '', PORT: '0', ...environment },
  });
  let notes = '';
  child.stderr.on('data', (chunk: Buffer) => {
    notes += chunk.toString();
  });
  const url = new Promise<string>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      const address = /civicgraph is at (\S+)/.exec(chunk.toString())?.[1];
      if (address !== undefined) {
        resolve(address);
      }
    });
  });
  const exit = once(child, 'exit').then(([code]) => code as number | null);
  return { child, url, exit, notes: () => notes };
}

/** Ends the process unless it has ended already. */
export async function kill({ child }: Serving): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
}
