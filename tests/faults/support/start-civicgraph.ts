import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../../dist/main.js', import.meta.url));

export const curatorToken = 'a-token-that-no-body-may-show';

export interface CivicGraph {
  /** Resolves once it listens; rejects when it ends before. */
  readonly url: Promise<string>;
  readonly exit: Promise<number | null>;
  /** All that it has written on stderr. */
  readonly log: () => string;
  /** Sends a signal, and resolves with the exit code. */
  end(signal: NodeJS.Signals): Promise<number | null>;
  readonly signal: (signal: NodeJS.Signals) => void;
  readonly isRunning: boolean;
  /** Allows it so many open files and sockets from now on. */
  limitFiles(most: number): void;
  /** Ends it as a log collector does that has crashed. */
  breakLogPipe(): void;
}

export interface StartOptions {
  readonly environment: Readonly<Record<string, string>>;
  readonly nodeOptions?: readonly string[];
}

/** Runs the server as it is built, in a process of its own on a free port. */
export function startCivicGraph({
  environment,
  nodeOptions = [],
}: StartOptions): CivicGraph {
  const child = spawn(process.execPath, [...nodeOptions, main, 'serve'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'] ?? '',
      PORT: '0',
      AUTH_TOKEN: curatorToken,
      NODE_ENV: 'production',
      ...environment,
    },
  });
  let log = '';
  child.stderr.on('data', (chunk: Buffer) => {
    log += chunk.toString();
  });
  child.stderr.on('error', () => undefined);
  const exit = once(child, 'exit').then(([code]) => code as number | null);
  const url = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      const address = /civicgraph is at (\S+)/.exec(chunk.toString())?.[1];
      if (address !== undefined) resolve(address);
    });
    void exit.then((code) =>
      reject(new Error(`The server ended with ${code}:\n${log}`)),
    );
  });
  url.catch(() => undefined);
  const isRunning = (): boolean =>
    child.exitCode === null && child.signalCode === null;
  return {
    url,
    exit,
    log: () => log,
    signal: (signal) => void child.kill(signal),
    async end(signal) {
      if (isRunning()) child.kill(signal);
      return exit;
    },
    get isRunning() {
      return isRunning();
    },
    limitFiles(most) {
      const limit = `--nofile=${most}:${most}`;
      const { status } = spawnSync('prlimit', [
        ...['--pid', String(child.pid), limit],
      ]);
      if (status !== 0) throw new Error('prlimit has set no limit.');
    },
    breakLogPipe: () => void child.stderr.destroy(),
  };
}
