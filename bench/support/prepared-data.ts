import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Graph } from '../../src/graph/port.js';
import { loadExtraction } from '../../src/loading/load-extraction.js';
import { generateEvents } from '../generate-events.js';
import { generateGraph } from '../generate-graph.js';

import { print } from './report.js';
import { root } from './server-process.js';

const dataFolder = fileURLToPath(new URL('../.data/', import.meta.url));

/** What decides on the contents of a store. */
const sources = [
  'bench/generate-graph.ts',
  'bench/generate-events.ts',
  'bench/support/synthetic-page.ts',
  'src/loading',
];

export interface PreparedData {
  readonly folder: string;
  readonly isLoaded: boolean;
  /** Says that the folder holds the whole graph now. */
  markLoaded(): Promise<void>;
}

/**
 * A folder for an engine's store. Loading takes a while, so the store is kept for the next run, until
 * the generator or the loader changes; with `--keep-data` also after that.
 */
export async function prepareData(
  engine: string,
  districts: number,
): Promise<PreparedData> {
  const folder = join(dataFolder, `${engine}-${districts}`);
  const stamp = join(folder, 'loaded.stamp');
  const digest = await digestOf(sources);
  const keep = process.argv.includes('--keep-data');
  const isLoaded =
    existsSync(stamp) && (keep || (await readFile(stamp, 'utf8')) === digest);
  if (!isLoaded) await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  return { folder, isLoaded, markLoaded: () => writeFile(stamp, digest) };
}

/** A copy of a closed store, made anew, for a second process. */
export async function copyOfStore(
  { folder }: PreparedData,
  name: string,
): Promise<string> {
  const copy = `${folder}-${name}`;
  await rm(copy, { recursive: true, force: true });
  await cp(folder, copy, { recursive: true });
  return copy;
}

/** Loads the synthetic graph with evidence, through `loadExtraction`. Resolves with the seconds it took. */
export async function loadGraph(
  graph: Graph,
  districts: number,
): Promise<number> {
  const start = performance.now();
  for (const extraction of generateGraph({ districts })) {
    await loadExtraction(graph, extraction, { method: 'CURATED' });
    await loadExtraction(graph, generateEvents(extraction), {
      method: 'CURATED',
    });
  }
  const seconds = (performance.now() - start) / 1000;
  print(`loaded into ${graph.engineName} in ${seconds.toFixed(0)} s`);
  return seconds;
}

async function digestOf(paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const path of paths) {
    const full = join(root, path);
    const names = path.endsWith('.ts')
      ? [full]
      : (await readdir(full, { recursive: true }))
          .sort()
          .filter((name) => name.endsWith('.ts'))
          .map((name) => join(full, name));
    for (const name of names) hash.update(await readFile(name));
  }
  return hash.digest('hex');
}
