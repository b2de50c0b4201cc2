import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { beforeAll, describe, expect, it } from 'vitest';

import type { Extraction } from '../src/extraction/extraction.js';
import { loadPaths } from '../src/loading/load-paths.js';
import { readSources, type SourceText } from '../src/loading/source-text.js';
import { validateExtraction } from '../src/loading/validate-extraction.js';
import { describeEngines } from './support/engines.js';

const folder = 'seeds';
/** Source texts are not part of the repository; without them the checks against them are skipped. */
const sourcesFolder = process.env['SOURCES_DIR'] ?? '../shared/sources';
const hasSources = existsSync(sourcesFolder);

let seeds: readonly { readonly file: string; readonly json: unknown }[] = [];
let sources: ReadonlyMap<string, SourceText> = new Map();

beforeAll(async () => {
  const names = await readdir(folder);
  seeds = await Promise.all(
    names
      .filter((name) => name.endsWith('.json'))
      .map(async (name) => {
        const file = join(folder, name);
        const json: unknown = JSON.parse(await readFile(file, 'utf8'));
        return { file, json };
      }),
  );
  if (hasSources) sources = await readSources(sourcesFolder);
  else {
    process.stderr.write(
      `Seeds are not compared with their texts: there is no folder ${sourcesFolder} (set SOURCES_DIR).\n`,
    );
  }
});

describe('The seeds', () => {
  it('are sound', () => {
    expect(seeds.length).toBeGreaterThan(0);
    for (const { file, json } of seeds) {
      expect(validateExtraction(json, { file }).problems).toEqual([]);
    }
  });

  it('hold enough to ask about', () => {
    const extractions = seeds.map(({ json }) => json as Extraction);
    const kinds = new Map<string, number>();
    for (const { kind } of extractions.flatMap(({ entities }) => entities)) {
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }
    const floors = {
      DISTRICT: 7,
      STREET: 4,
      COMMUNITY: 6,
      ENTERPRISE: 8,
      ORGANIZATION: 22,
      PROGRAM: 30,
      PERSON: 21,
      PLACE: 10,
    };
    for (const [kind, floor] of Object.entries(floors)) {
      expect(kinds.get(kind) ?? 0, kind).toBeGreaterThanOrEqual(floor);
    }
    const total = (section: 'events' | 'metrics' | 'relations'): number =>
      extractions.reduce((sum, each) => sum + each[section].length, 0);
    expect(total('events')).toBeGreaterThanOrEqual(35);
    expect(total('metrics')).toBeGreaterThanOrEqual(60);
    expect(total('relations')).toBeGreaterThanOrEqual(170);
  });

  it.runIf(hasSources)('name what stands at their offsets', () => {
    for (const { file, json } of seeds) {
      const { sha256 } = (json as Extraction).document;
      const source = sources.get(sha256);
      expect(source, `a source for ${file}`).toBeDefined();
      expect(validateExtraction(json, { file, source }).problems).toEqual([]);
    }
  });

  it.runIf(hasSources)('copy no run of 12 characters', () => {
    for (const { json } of seeds) {
      const { document, entities, events, metrics, relations } =
        json as Extraction;
      const text = sources.get(document.sha256)?.text ?? '';
      const names = entities.flatMap(({ name, aliases }) => [name, ...aliases]);
      const own = [
        ...entities.map(({ summary }) => summary),
        ...events.flatMap(({ title, summary, statement }) => [
          title,
          summary,
          statement,
        ]),
        ...metrics.flatMap(({ name, statement }) => [name, statement]),
        ...relations.map(({ statement }) => statement),
      ].filter((words) => words !== undefined);
      expect(own.filter((words) => copies(words, text, names))).toEqual([]);
    }
  });
});

/** Whether 12 characters stand in the text as well, names aside. */
function copies(
  words: string,
  text: string,
  names: readonly string[],
): boolean {
  for (let start = 0; start + 12 <= words.length; start++) {
    const run = words.slice(start, start + 12);
    if (!text.includes(run)) continue;
    if (!names.some((name) => name.length >= 4 && run.includes(name))) {
      if (!names.some((name) => name.includes(run))) return true;
    }
  }
  return false;
}

describeEngines('The seeds', (openGraph) => {
  it('load, and load again without a change', async () => {
    const graph = await openGraph();
    const first = await loadPaths(graph, [folder]);
    expect(first.refused).toEqual([]);
    expect(first.created.documents).toBe(seeds.length);
    const second = await loadPaths(graph, [folder]);
    expect(second.refused).toEqual([]);
    const none = Object.fromEntries(
      Object.keys(first.created).map((name) => [name, 0]),
    );
    expect(second.created).toEqual(none);
    expect(second.updated).toEqual(none);
    expect(second.retracted).toEqual(none);
  });
});
