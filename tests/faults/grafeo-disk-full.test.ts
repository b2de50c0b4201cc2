import { writeFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { createGraph } from '../../src/graph/create-graph.js';
import { createGrafeoEngine } from '../../src/graph/grafeo/engine.js';
import { graphSchema } from '../../src/graph/graph-schema.js';

import { ask } from './support/ask.js';
import { compareLedger } from './support/compare-ledger.js';
import { watchHealth } from './support/health-watch.js';
import { openLedger } from './support/ledger.js';
import { isStored, loadDocument, someRead } from './support/load-clients.js';
import { report } from './support/rounds.js';
import { startCivicGraph } from './support/start-civicgraph.js';
import { canMount, mountTmpfs } from './support/tmpfs.js';

describe.runIf(canMount)('case 54: the disk is full', () => {
  it('says so, keeps answering reads, and takes writes again once there is space', async () => {
    const disk = await mountTmpfs('48m');
    const store = join(disk.path, 'store');
    const other = await mountTmpfs('1m');
    const ledger = openLedger(join(other.path, 'ledger'));
    const server = startCivicGraph({ environment: { DATA_DIR: store } });
    const watch = await watchHealth(server);
    const url = await server.url;
    let number = 0;
    const load = async () => {
      number += 1;
      const answer = await loadDocument(url, number);
      if (isStored(answer)) ledger.acknowledge(number);
      return answer;
    };
    expect((await load()).code).toBe('OK');

    // What fills the disk is another program's file.
    const ballast = join(disk.path, 'ballast');
    await writeFile(ballast, Buffer.alloc(64 * 1024 * 1024)).catch(
      () => undefined,
    );
    let full = await load();
    while (full.code === 'OK' && number < 200) full = await load();
    expect(full.code).toBe('STORAGE_FULL');
    expect(full.milliseconds).toBeLessThan(5_000);
    expect((await load()).code).toBe('STORAGE_FULL');
    expect((await ask(url, someRead)).code).toBe('OK');

    await rm(ballast);
    const again = await load();
    report(`case 54: after space was freed a load answers ${again.code}`);
    await watch.expectHealth();
    await watch.stop();
    expect(again.code).toBe('OK');
    expect(await server.end('SIGTERM')).toBe(0);

    const graph = createGraph(createGrafeoEngine({ directory: store }), {
      schema: graphSchema,
      readDeadline: 30_000,
      writeDeadline: 30_000,
    });
    const { problems } = await compareLedger(graph, ledger.read(), number);
    expect(problems).toEqual([]);
    await graph.close();
    ledger.close();
    await disk.unmount();
    await other.unmount();
  });
});
