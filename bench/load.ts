import { rm } from 'node:fs/promises';
import { join } from 'node:path';

import type { Extraction } from '../src/extraction/extraction.js';
import type { StatementEvent } from '../src/graph/create-graph.js';
import type { Graph } from '../src/graph/port.js';
import { buildDocumentState } from '../src/loading/build-document-state.js';
import type { GraphRows } from '../src/loading/graph-rows.js';
import { loadExtraction } from '../src/loading/load-extraction.js';
import { planChanges } from '../src/loading/plan-changes.js';
import type { StoredState } from '../src/loading/stored-state.js';
import { writeRows } from '../src/loading/write-rows.js';
import { groupBy } from '../src/util/group-by.js';

import { generateGraph, sizeOf } from './generate-graph.js';
import { openGrafeo, withFolder } from './support/open-graph.js';
import { option } from './support/options.js';
import { median, print, printTable } from './support/report.js';

/**
 * How fast the graph loads into Grafeo on disk, in two ways, turn by turn: whole extractions through
 * `loadExtraction` (checks, ids, pinyin, comparison with the store, evidence, one transaction a
 * document), and the entities and relations alone through `writeRows`, the product's row writer, with
 * the rows made beforehand.
 */
const rounds = option('rounds', 3);
const districts = option('districts', 50);

const size = sizeOf({ districts });
const extractions = [...generateGraph({ districts })];

const nothing: StoredState = {
  ...{ document: undefined, articles: new Map(), descriptions: new Map() },
  ...{ evidence: new Map(), entities: new Map(), metrics: new Map() },
  ...{ relations: new Map(), otherDescriptions: new Map() },
  otherClaims: new Map(),
};

const rows = await Promise.all(extractions.map(rowsOf));

interface Outcome {
  readonly seconds: number;
  /** Seconds of CPU, of all threads. */
  readonly cpu: number;
  readonly stored: Stored;
  readonly statements: ReadonlyMap<string, number>;
}

interface Stored {
  readonly nodes: number;
  readonly relationships: number;
}

const outcomes = new Map<string, Outcome[]>();
await withFolder(async (folder) => {
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, load] of [
      ['writeRows', loadRows],
      ['loadExtraction', loadExtractions],
    ] as const) {
      const outcome = await timeLoad(join(folder, `${name}-${round}`), load);
      outcomes.set(name, [...(outcomes.get(name) ?? []), outcome]);
      print(`round ${round + 1}: ${name} ${outcome.seconds.toFixed(1)} s`);
    }
  }
});
report();

async function timeLoad(
  directory: string,
  load: (graph: Graph) => Promise<void>,
): Promise<Outcome> {
  const statements = new Map<string, number>();
  const graph = await openGrafeo(directory, (event) => {
    const name = summaryOf(event);
    statements.set(name, (statements.get(name) ?? 0) + event.milliseconds);
  });
  const cpuBefore = process.cpuUsage();
  const start = performance.now();
  await load(graph);
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpuBefore);
  const cpu = (user + system) / 1_000_000;
  const stored = await count(graph);
  await graph.close();
  await rm(directory, { recursive: true });
  return { seconds, cpu, stored, statements };
}

async function loadExtractions(graph: Graph): Promise<void> {
  for (const extraction of extractions) {
    const report = await loadExtraction(graph, extraction, {
      method: 'CURATED',
    });
    if (report.refused.length > 0) {
      throw new Error(`A document was refused: ${report.refused[0]?.reason}`);
    }
  }
}

async function loadRows(graph: Graph): Promise<void> {
  for (const rowsOfDocument of rows) {
    await graph.write((transaction) => writeRows(transaction, rowsOfDocument));
  }
}

/** The entities and the relations that the document states, without its mentions and evidence. */
async function rowsOf(
  extraction: Extraction,
): Promise<Pick<GraphRows, 'entities' | 'relations'>> {
  const now = new Date(0).toISOString();
  const state = await buildDocumentState(extraction, {
    method: 'CURATED',
    now,
  });
  const { entities, relations } = await planChanges(state, nothing, now);
  return {
    entities: groupBy(entities.created, ({ kind }) => kind),
    relations: relations.created.filter(({ type }) => type !== 'MENTIONED_IN'),
  };
}

async function count(graph: Graph): Promise<Stored> {
  const number = async (text: string): Promise<number> => {
    const [row] = await graph.read({ text, parameters: {} });
    return Number(row?.['count']);
  };
  return {
    nodes: await number('MATCH (n) RETURN count(n) AS count'),
    relationships: await number('MATCH ()-[r]->() RETURN count(r) AS count'),
  };
}

/** What a statement does, without the columns that it sets. */
function summaryOf({ text }: StatementEvent): string {
  return text.replaceAll(/ ?\{[^}]*\}/g, '').replace(/^UNWIND \$rows AS /, '');
}

function report(): void {
  const stated = size.entities + size.relations;
  print('');
  printTable(
    [
      'loaded through',
      ...['s (min)', 's (median)', 's (max)', 'CPU s'],
      ...['stated things/s', 'stored things', 'stored things/s'],
    ],
    [...outcomes].map(([name, list]) => {
      const seconds = list.map((outcome) => outcome.seconds);
      const middle = median(seconds);
      const { nodes = 0, relationships = 0 } = list[0]?.stored ?? {};
      return [
        ...[name, Math.min(...seconds), middle, Math.max(...seconds)],
        median(list.map(({ cpu }) => cpu)),
        ...[stated / middle, nodes + relationships],
        (nodes + relationships) / middle,
      ];
    }),
  );
  print(
    `Stated things: ${size.entities} entities and ${size.relations} relations. Stored things: every node and relationship.`,
  );
  for (const [name, list] of outcomes) reportStatements(name, list.at(-1));
}

function reportStatements(name: string, outcome: Outcome | undefined): void {
  if (outcome === undefined) return;
  const rows = [...outcome.statements].map(
    ([text, milliseconds]) => [text, milliseconds / 1000] as const,
  );
  rows.sort(([, left], [, right]) => right - left);
  const inStatements = rows.reduce((sum, [, seconds]) => sum + seconds, 0);
  const rest = outcome.seconds - inStatements;
  print(`\nWhere ${name} spends its time (last round):\n`);
  printTable(
    ['statement', 's', '% of the time'],
    [
      ...rows.filter(([, seconds]) => seconds > outcome.seconds / 200),
      ['outside of statements (checks, rows, commit)', rest] as const,
    ].map(([text, seconds]) => [
      text,
      seconds,
      (seconds / outcome.seconds) * 100,
    ]),
  );
}
