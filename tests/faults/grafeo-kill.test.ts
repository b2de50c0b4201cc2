import { cp, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createGraph } from '../../src/graph/create-graph.js';
import { createGrafeoEngine } from '../../src/graph/grafeo/engine.js';
import { graphSchema } from '../../src/graph/graph-schema.js';

import {
  compareLedger,
  type LedgerComparison,
} from './support/compare-ledger.js';
import { watchHealth } from './support/health-watch.js';
import { openLedger } from './support/ledger.js';
import { startLoadClients } from './support/load-clients.js';
import { isLong, percentile, report, rounds } from './support/rounds.js';
import { startCivicGraph } from './support/start-civicgraph.js';

const times = rounds(5);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'civicgraph-kill-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Reopening {
  readonly logBytes: number;
  readonly milliseconds: number;
}

/** Opens a copy, so that the store itself is next opened by the server, as after any crash. */
async function openCopy(
  store: string,
  acknowledged: ReadonlySet<number>,
  sent: number,
): Promise<LedgerComparison & Reopening> {
  const copy = join(folder, 'copy');
  await cp(store, copy, { recursive: true });
  const logBytes = await bytesIn(join(copy, 'graph.grafeo.wal'));
  const graph = createGraph(createGrafeoEngine({ directory: copy }), {
    schema: graphSchema,
    readDeadline: 60_000,
    writeDeadline: 60_000,
  });
  const start = performance.now();
  await graph.open();
  const milliseconds = performance.now() - start;
  const comparison = await compareLedger(graph, acknowledged, sent);
  await graph.close();
  await rm(copy, { recursive: true });
  return { ...comparison, logBytes, milliseconds };
}

async function bytesIn(path: string): Promise<number> {
  const entry = await stat(path).catch(() => undefined);
  if (entry === undefined) return 0;
  if (entry.isFile()) return entry.size;
  const sizes = (await readdir(path)).map((name) => bytesIn(join(path, name)));
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

describe('case 52: the server is killed while it loads', () => {
  it(
    `loses, doubles and halves nothing in ${times} rounds`,
    async () => {
      const store = join(folder, 'store');
      const ledger = openLedger(join(folder, 'ledger'));
      const reopenings: Reopening[] = [];
      let sent = 0;
      let unacknowledged = 0;
      for (let round = 1; round <= times; round += 1) {
        const server = startCivicGraph({ environment: { DATA_DIR: store } });
        const clients = startLoadClients({
          ...{ url: await server.url, ledger, after: sent, loaders: 4 },
        });
        await sleep(200 + Math.random() * 1_500);
        await server.end('SIGKILL');
        await clients.stop();
        sent = clients.sent();
        const found = await openCopy(store, ledger.read(), sent);
        expect(found.problems, `round ${round}`).toEqual([]);
        reopenings.push(found);
        unacknowledged = found.unacknowledged;
      }
      const acknowledged = ledger.read().size;
      ledger.close();
      expect(acknowledged).toBeGreaterThan(times);

      const milliseconds = reopenings.map(
        (reopening) => reopening.milliseconds,
      );
      report(
        `case 52: ${times} kills, ${acknowledged} documents acknowledged and present, ${unacknowledged} more whole; reopened in ${percentile(milliseconds, 0.5).toFixed(0)} ms (p50), ${Math.max(...milliseconds).toFixed(0)} ms (max)`,
      );
      for (const group of bySize(reopenings)) report(`case 52: ${group}`);

      // And the store that was killed so often serves as any other.
      const server = startCivicGraph({ environment: { DATA_DIR: store } });
      const watch = await watchHealth(server);
      await watch.expectHealth();
      await watch.stop();
      expect(await server.end('SIGTERM')).toBe(0);
    },
    isLong ? times * 20_000 : 120_000,
  );
});

/** Reopening times by the size of the log. */
function bySize(reopenings: readonly Reopening[]): string[] {
  const mega = 1024 * 1024;
  return [0, 1, 4, 16, 64].flatMap((least, index, bounds) => {
    const most = bounds[index + 1] ?? Infinity;
    const group = reopenings
      .filter(
        ({ logBytes }) => logBytes >= least * mega && logBytes < most * mega,
      )
      .map(({ milliseconds }) => milliseconds);
    return group.length === 0
      ? []
      : [
          `log of ${least} to ${most} MB: ${group.length} reopenings, p50 ${percentile(group, 0.5).toFixed(0)} ms, max ${Math.max(...group).toFixed(0)} ms`,
        ];
  });
}
