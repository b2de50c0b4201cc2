import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chown, mkdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';

import { Client } from 'pg';

import type { Graph } from '../../src/graph/port.js';
import { prepareData } from '../support/prepared-data.js';
import { freePort } from '../support/server-process.js';

import { fillPostgres } from './fill-postgres.js';

const run = promisify(execFile);

export interface RunningPostgres {
  readonly kind: 'running';
  readonly url: string;
  readonly pid: number;
  readonly version: string;
  readonly stop: () => Promise<void>;
}

interface Missing {
  readonly kind: 'missing';
  readonly reason: string;
}

/** Larger buffers than the default of 128 MB, as any guide has it; the rest is the default. */
const settings = [
  ...['shared_buffers=512MB', 'effective_cache_size=4GB'],
  ...['work_mem=16MB', 'max_connections=50'],
];

/** A PostgreSQL of its own with the graph as tables; the data are kept like those of the other stores. */
export async function startPostgres(
  graph: Graph,
  districts: number,
): Promise<RunningPostgres | Missing> {
  const bin = await findPostgres();
  if (bin === undefined) {
    return { kind: 'missing', reason: 'postgres and initdb are not here.' };
  }
  const data = await prepareData('postgres', districts);
  const owner = await ownerOfServer();
  await chown(data.folder, owner.uid, owner.gid);
  const home = join(data.folder, 'data');
  if (!existsSync(join(home, 'PG_VERSION'))) {
    await mkdir(home, { recursive: true });
    await chown(home, owner.uid, owner.gid);
    // Names in the order of their code points, as the other stores have it.
    await run(
      join(bin, 'initdb'),
      ['-D', home, '-U', 'bench', '--locale=C', '-E', 'UTF8', '-A', 'trust'],
      { ...owner, cwd: '/' },
    );
  }
  const port = await freePort();
  const server = spawn(
    join(bin, 'postgres'),
    [
      ...['-D', home, '-p', String(port), '-k', data.folder],
      ...settings.flatMap((setting) => ['-c', setting]),
    ],
    { ...owner, cwd: '/', stdio: ['ignore', 'ignore', 'ignore'] },
  );
  const url = `postgres://bench@127.0.0.1:${port}/postgres`;
  const stop = async (): Promise<void> => {
    if (server.exitCode !== null) return;
    const ended = once(server, 'exit');
    server.kill('SIGINT');
    await ended;
  };
  try {
    const client = await connect(url);
    if (!data.isLoaded) {
      await fillPostgres(client, graph);
      await data.markLoaded();
    }
    const { rows } = await client.query<{ server_version: string }>(
      'SHOW server_version',
    );
    await client.end();
    const version = rows[0]?.server_version.split(' ')[0] ?? '';
    return { kind: 'running', url, pid: server.pid ?? NaN, version, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The folder of the server's programs: on the PATH, or where Debian puts them. */
async function findPostgres(): Promise<string | undefined> {
  const folders = [
    ...(process.env['PATH'] ?? '').split(delimiter),
    ...[18, 17, 16, 15].map((version) => `/usr/lib/postgresql/${version}/bin`),
  ];
  return folders.find((folder) =>
    ['postgres', 'initdb'].every((name) => existsSync(join(folder, name))),
  );
}

/** The server refuses to run as root; its own user, or nobody, runs it then. */
async function ownerOfServer(): Promise<{ uid: number; gid: number }> {
  const [uid = 0, gid = 0] = [process.getuid?.(), process.getgid?.()];
  if (uid !== 0) return { uid, gid };
  const idOf = async (flag: string): Promise<number> => {
    const { stdout } = await run('id', [flag, 'postgres']).catch(() =>
      run('id', [flag, 'nobody']),
    );
    return Number(stdout);
  };
  return { uid: await idOf('-u'), gid: await idOf('-g') };
}

async function connect(url: string): Promise<Client> {
  for (let attempt = 1; ; attempt += 1) {
    const client = new Client(url);
    try {
      await client.connect();
      return client;
    } catch (error) {
      if (attempt === 100) throw error;
      await delay(100);
    }
  }
}
