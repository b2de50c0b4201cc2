import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { print } from './report.js';

export const root = fileURLToPath(new URL('../../', import.meta.url));

export interface RunningServer {
  readonly url: string;
  readonly pid: number;
  /** Milliseconds from the start of the process to its first answer. */
  readonly startTime: number;
  readonly stop: () => Promise<void>;
}

const startDeadline = 120_000;

/** Brings `dist` up to date. */
export async function buildProduct(): Promise<void> {
  const build = spawn('npm', ['run', '--silent', 'build'], {
    ...{ cwd: root, stdio: ['ignore', 'inherit', 'inherit'] },
  });
  const [code] = (await once(build, 'exit')) as [number | null];
  if (code !== 0) throw new Error('The product could not be built.');
}

/** civicgraph as its users start it, from `dist`. */
export function startCivicgraph(
  environment: Readonly<Record<string, string>>,
): Promise<RunningServer> {
  return startServer(['dist/main.js', 'serve'], environment);
}

/** Starts `node` with the arguments and waits until the server answers a query. */
export async function startServer(
  nodeArguments: readonly string[],
  environment: Readonly<Record<string, string>>,
  node = process.execPath,
): Promise<RunningServer> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const start = performance.now();
  const server = spawn(node, nodeArguments, {
    ...{ cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
    env: {
      ...withoutSettings(process.env),
      ...{ NODE_ENV: 'production', LOG_LEVEL: 'error' },
      // The first statement of a shape may take long on a machine that has other work.
      READ_DEADLINE_MS: '60000',
      ...environment,
      PORT: String(port),
    },
  });
  const stop = () => end(server);
  try {
    await untilItAnswers(url, server);
  } catch (error) {
    await stop();
    throw error;
  }
  const { pid = NaN } = server;
  return { url, pid, startTime: performance.now() - start, stop };
}

/** What the shell sets for the product must not change what is measured. */
function withoutSettings(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const settings =
    /^(NEO4J_|AUTH_|CORS_|READ_|WRITE_|JWT|JWKS|METRICS_|TRUSTED_|ALLOWED_|MAX_|OPERATIONS|DATA_DIR|HOST$)/;
  return Object.fromEntries(
    Object.entries(environment).filter(([name]) => !settings.test(name)),
  );
}

async function untilItAnswers(
  url: string,
  server: ChildProcess,
): Promise<void> {
  const deadline = performance.now() + startDeadline;
  while (performance.now() < deadline) {
    if (server.exitCode !== null) {
      throw new Error(`The server ended with code ${server.exitCode}.`);
    }
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ __typename }' }),
    }).catch(() => undefined);
    if (response?.ok === true) return;
    await delay(10);
  }
  throw new Error(`The server did not answer in ${startDeadline / 1000} s.`);
}

export async function freePort(): Promise<number> {
  const listener = createServer().listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const address = listener.address();
  listener.close();
  await once(listener, 'close');
  if (address === null || typeof address === 'string') {
    throw new Error('No port is free.');
  }
  return address.port;
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  const slow = setTimeout(() => {
    print('A server did not stop within 15 s and was killed.');
    server.kill('SIGKILL');
  }, 15_000);
  await ended;
  clearTimeout(slow);
}
