import {
  cp,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { CivicGraphError } from '../../src/errors.js';
import { createGraph } from '../../src/graph/create-graph.js';
import { createGrafeoEngine } from '../../src/graph/grafeo/engine.js';
import { graphSchema } from '../../src/graph/graph-schema.js';
import type { Graph } from '../../src/graph/port.js';
import { loadExtraction } from '../../src/loading/load-extraction.js';
import { sourceTextOf } from '../../src/loading/source-text.js';

import { compareLedger } from './support/compare-ledger.js';
import { faultDocument } from './support/fault-document.js';
import { report } from './support/rounds.js';
import { canMount, mountTmpfs } from './support/tmpfs.js';
import { startCivicGraph } from './support/start-civicgraph.js';

const documents = 12;
const all = new Set(Array.from({ length: documents }, (_, index) => index + 1));

describe('case 49: a damaged store', () => {
  let folder: string;
  /** One whose log holds everything, as after a crash; one whose data file does, as after a good end. */
  let crashed: string;
  let closed: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'civicgraph-damage-'));
    [crashed, closed] = [join(folder, 'crashed'), join(folder, 'closed')];
    const graph = graphIn(closed);
    for (const number of all) await loadInto(graph, number);
    await cp(closed, crashed, { recursive: true });
    await graph.close();
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** A copy of a store with one of its files changed, and what opening it comes to. */
  async function outcomeOf(
    store: string,
    damage: (directory: string) => Promise<void>,
  ): Promise<string> {
    const copy = await mkdtemp(join(folder, 'copy-'));
    await cp(store, copy, { recursive: true });
    await damage(copy);
    const graph = graphIn(copy);
    try {
      await graph.open();
      const { problems, stored } = await compareLedger(graph, all, documents);
      if (problems.length === 0) return 'whole';
      const lost = documents - stored;
      const isPrefix =
        stored > 0 &&
        problems.length === lost &&
        problems.every((problem, index) =>
          problem.startsWith(`Document ${stored + index + 1} was`),
        );
      return isPrefix ? `without the last ${lost}` : problems.join(' ');
    } catch (error) {
      if (!(error instanceof CivicGraphError)) throw error;
      expect(error.message).toContain(copy);
      return error.code;
    } finally {
      await graph.close();
      await rm(copy, { recursive: true });
    }
  }

  it.each([0.1, 0.5, 0.9])(
    'is refused when its data file ends at %f of its length',
    async (share) => {
      const outcome = await outcomeOf(closed, async (directory) => {
        const file = join(directory, 'graph.grafeo');
        const { size } = await stat(file);
        await truncate(file, Math.floor(size * share));
      });
      expect(outcome).toBe('STORE_DAMAGED');
    },
  );

  it('is refused, or whole, when a byte of its data file is another', async () => {
    const outcomes = await flips(closed, (directory) =>
      Promise.resolve(join(directory, 'graph.grafeo')),
    );
    report(`case 49: flipped byte in the data: ${summary(outcomes)}`);
    expect(outcomes.filter((outcome) => !isTold(outcome))).toEqual([]);
    expect(outcomes).toContain('STORE_DAMAGED');
  });

  // Near its end the engine takes damage for a commit that a crash cut short, and leaves out the rest.
  it('is refused when a byte of its log is another, or keeps the documents before it whole', async () => {
    const outcomes = await flips(crashed, largestLog);
    report(`case 49: flipped byte in the log: ${summary(outcomes)}`);
    expect(outcomes.filter((outcome) => !isToldOrPrefix(outcome))).toEqual([]);
    expect(
      outcomes.filter((outcome) => outcome === 'STORE_DAMAGED').length,
    ).toBeGreaterThan(outcomes.length / 2);
  });

  it.each([0.3, 0.7, 0.95])(
    'keeps the documents before the end whole when its log ends at %f of its length, as after a crash',
    async (share) => {
      const outcome = await outcomeOf(crashed, async (directory) => {
        const file = await largestLog(directory);
        await truncate(file, Math.floor((await stat(file)).size * share));
      });
      expect(isToldOrPrefix(outcome), outcome).toBe(true);
    },
  );

  async function flips(
    store: string,
    fileIn: (directory: string) => Promise<string>,
  ): Promise<string[]> {
    const outcomes: string[] = [];
    for (let share = 0.02; share < 0.98; share += 0.08) {
      outcomes.push(
        await outcomeOf(store, async (directory) => {
          const file = await fileIn(directory);
          const bytes = await readFile(file);
          const at = Math.floor(bytes.length * share);
          bytes[at] = (bytes[at] ?? 0) ^ 0x10;
          await writeFile(file, bytes);
        }),
      );
    }
    return outcomes;
  }
});

describe.runIf(canMount)('case 49: a store that is read-only', () => {
  it('is refused in one line that names the remedy', async () => {
    const disk = await mountTmpfs('64m');
    const store = join(disk.path, 'store');
    const made = await mkdtemp(join(tmpdir(), 'civicgraph-read-only-'));
    const graph = graphIn(made);
    await loadInto(graph, 1);
    await graph.close();
    await cp(made, store, { recursive: true });
    await rm(made, { recursive: true });
    await disk.remount('ro');
    const server = startCivicGraph({ environment: { DATA_DIR: store } });
    expect(await server.exit).toBe(2);
    expect(server.log()).toMatch(/^civicgraph: .*DATA_DIR.*\n$/);
    await disk.unmount();
  });
});

/** Refused with the reason, or nothing is missing. */
function isTold(outcome: string): boolean {
  return outcome === 'STORE_DAMAGED' || outcome === 'whole';
}

function isToldOrPrefix(outcome: string): boolean {
  return isTold(outcome) || outcome.startsWith('without the last ');
}

function summary(outcomes: readonly string[]): string {
  return [...new Set(outcomes)]
    .map(
      (outcome) =>
        `${outcomes.filter((other) => other === outcome).length} ${outcome}`,
    )
    .join(', ');
}

async function largestLog(directory: string): Promise<string> {
  const log = join(directory, 'graph.grafeo.wal');
  if ((await stat(log)).isFile()) return log;
  const files = await Promise.all(
    (await readdir(log)).map(async (name) => {
      const path = join(log, name);
      return { path, size: (await stat(path)).size };
    }),
  );
  const largest = files.sort((left, right) => right.size - left.size)[0];
  if (largest === undefined) throw new Error('There is no log.');
  return largest.path;
}

function graphIn(directory: string): Graph {
  return createGraph(createGrafeoEngine({ directory }), {
    schema: graphSchema,
    readDeadline: 30_000,
    writeDeadline: 30_000,
  });
}

async function loadInto(graph: Graph, number: number): Promise<void> {
  const { extraction, text } = faultDocument(number);
  const source = sourceTextOf(Buffer.from(text));
  await loadExtraction(graph, extraction, { source, method: 'CURATED' });
}
