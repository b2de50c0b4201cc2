import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { findNeo4jTools } from './find-java.js';
import { neo4jClassPath } from './neo4j-jars.js';
import { Neo4jUnavailableError } from './neo4j-unavailable-error.js';
import type { Neo4jVersion } from './neo4j-versions.js';
import { NEO4J_RELEASES } from './neo4j-versions.js';

export interface StartNeo4jOptions {
  /** Default: the newest that some JDK here can run. */
  readonly version?: Neo4jVersion;
  /** Default: on, with a fixed password. When off, any login will do. */
  readonly auth?: 'disabled' | { readonly password: string };
  /** Default: a free one. */
  readonly port?: number;
  /**
   * Folder of the data, kept after `stop`; one that has data keeps its
   * password too. Default: a temporary folder, deleted by `stop`.
   */
  readonly home?: string;
  /** Added after ours, so they win: `['-Xmx4g', '-XX:TieredStopAtLevel=4']`. */
  readonly jvmOptions?: readonly string[];
  /** Default: `64m`. */
  readonly pageCache?: string;
}

export interface RunningNeo4j {
  /** `bolt://127.0.0.1:<port>` */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly version: Neo4jVersion;
  readonly pid: number;
  /** Resolves when the process has ended; may be called again. */
  stop(): Promise<void>;
  /** Ends the process as a crash does: nothing is flushed, nothing is deleted. */
  kill(): Promise<void>;
}

const USERNAME = 'neo4j';
const DEFAULT_PASSWORD = 'civicgraph-test';
const READY_TIMEOUT_MS = 120_000;
const STOP_TIMEOUT_MS = 30_000;

/** The compiler level and collector that start soonest, not the fastest later. */
const JVM_OPTIONS = [
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.lang=ALL-UNNAMED',
  '--enable-native-access=ALL-UNNAMED',
  '-Xmx1g',
  '-XX:+UseSerialGC',
  '-XX:TieredStopAtLevel=1',
];

/**
 * Starts a Neo4j server and waits until it takes queries. It ends with `stop`
 * or with this process, however that ends, and doesn't keep it alive.
 *
 * @throws Neo4jUnavailableError where there is no JDK for it, or no way to fetch it
 */
export async function startNeo4j(
  options: StartNeo4jOptions = {},
): Promise<RunningNeo4j> {
  const tools = findNeo4jTools(options.version);
  if (tools.kind === 'missing') throw new Neo4jUnavailableError(tools.reason);
  const { version, jdk } = tools;
  const classPath = await neo4jClassPath(tools);
  const password =
    options.auth === 'disabled'
      ? undefined
      : (options.auth?.password ?? DEFAULT_PASSWORD);
  const home =
    options.home ?? (await mkdtemp(join(tmpdir(), 'civicgraph-neo4j-')));
  const isTemporary = options.home === undefined;
  const removeHome = async () => {
    if (isTemporary) await rm(home, { recursive: true, force: true });
  };

  const { port, pageCache } = options;
  const conf = await writeHome(home, { version, password, port, pageCache });
  const server = spawn(
    join(jdk.home, 'bin', 'java'),
    [
      ...JVM_OPTIONS,
      ...(options.jvmOptions ?? []),
      ...['-cp', classPath, 'Neo4jMain', home, conf],
      ...(isTemporary ? ['--delete-home'] : []),
    ],
    { stdio: 'pipe' },
  );
  let stopped: Promise<void> | undefined;
  const stop = () => (stopped ??= end(server).then(removeHome));
  try {
    const boltPort = await boltPortOf(server);
    unref(server);
    return {
      uri: `bolt://127.0.0.1:${boltPort}`,
      username: USERNAME,
      password: password ?? '',
      version,
      pid: server.pid ?? NaN,
      stop,
      kill: () => killNow(server),
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

interface HomeSettings {
  readonly version: Neo4jVersion;
  readonly password: string | undefined;
  readonly port: number | undefined;
  readonly pageCache: string | undefined;
}

/** Writes the conf, and the password for the first start; returns the conf. */
async function writeHome(
  home: string,
  { version, password, port = 0, pageCache = '64m' }: HomeSettings,
): Promise<string> {
  const dbms = join(home, 'data', 'dbms');
  await mkdir(dbms, { recursive: true });
  const initial = join(dbms, 'auth.ini');
  if (password !== undefined && !existsSync(initial)) {
    await writeFile(initial, authLine(password));
  }
  const conf = join(home, 'neo4j.conf');
  const lines = [
    'server.bolt.enabled=true',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `dbms.security.auth_enabled=${password !== undefined}`,
    // Wrong-password tests would otherwise lock the user out for a while.
    'dbms.security.auth_max_failed_attempts=0',
    'dbms.usage_report.enabled=false',
    `server.memory.pagecache.size=${pageCache}`,
    'db.tx_log.preallocate=false',
    // A test that failed may have left a transaction open; don't wait for it.
    'db.shutdown_transaction_end_timeout=0s',
    'internal.db.transaction.shutdown_terminated_transaction_wait_timeout=1s',
    'internal.server.bolt.connection_shutdown_wait_time=1s',
    'internal.server.bolt.thread_pool_shutdown_wait_time=1s',
    NEO4J_RELEASES[version].noQuietPeriod,
  ];
  await writeFile(conf, lines.map((line) => `${line}\n`).join(''));
  return conf;
}

/**
 * What `neo4j-admin dbms set-initial-password` writes: the server reads it when
 * it makes its system database. `ALTER USER` would do, but compiling a first
 * statement takes as long as the start itself.
 */
function authLine(password: string): string {
  const iterations = 1024;
  const salt = randomBytes(32);
  let hash = sha256(Buffer.concat([salt, Buffer.from(password)]));
  for (let i = 1; i < iterations; i++) hash = sha256(hash);
  const fields = [hash.toString('hex'), salt.toString('hex'), iterations];
  return `${USERNAME}:SHA-256,${fields.join(',')}:\n`;
}

function sha256(data: Buffer): Buffer {
  return createHash('sha256').update(data).digest();
}

/** Waits for the line that says ready, and keeps the last output for the error. */
function boltPortOf(server: ChildProcessWithoutNullStreams): Promise<number> {
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (what: string) => {
      clearTimeout(timer);
      reject(new Error(`Neo4j ${what}. It printed:\n${output}`));
    };
    const timer = setTimeout(
      () => fail(`was not ready in ${READY_TIMEOUT_MS / 1000} s`),
      READY_TIMEOUT_MS,
    );
    const listen = (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-8192);
      const port = /^ready (\d+)$/m.exec(output)?.[1];
      if (port === undefined) return;
      clearTimeout(timer);
      resolve(Number(port));
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.once('error', (error) => fail(`did not start: ${error.message}`));
    server.once('close', (code) => fail(`ended with code ${code}`));
  });
}

/** Lets this process end; the pipe of stdin then closes and ends the server. */
function unref(server: ChildProcessWithoutNullStreams): void {
  server.unref();
  for (const stream of [server.stdin, server.stdout, server.stderr]) {
    if (stream instanceof Socket) stream.unref();
  }
}

async function killNow(server: ChildProcessWithoutNullStreams): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  server.ref();
  const exit = once(server, 'exit');
  server.kill('SIGKILL');
  await exit;
}

async function end(server: ChildProcessWithoutNullStreams): Promise<void> {
  const isRunning = server.exitCode === null && server.signalCode === null;
  if (server.pid === undefined || !isRunning) return;
  server.ref();
  const exit = once(server, 'exit');
  const timer = setTimeout(() => server.kill('SIGKILL'), STOP_TIMEOUT_MS);
  server.stdin.on('error', () => undefined).end();
  await exit;
  clearTimeout(timer);
}
