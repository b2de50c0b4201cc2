import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

import type { Graph } from '../src/graph/port.js';

import type { Operation } from './operations/operation.js';
import { operations } from './operations/operations.js';
import { requestOf } from './support/ask-target.js';
import { measure, type Round } from './support/measure.js';
import { flag, namesOption, numbersOption, option } from './support/options.js';
import { openGrafeo } from './support/open-graph.js';
import { loadGraph, prepareData } from './support/prepared-data.js';
import { print } from './support/report.js';
import { readSample, type Sample } from './support/sample.js';
import { type ScaleSeries, writeScaleReport } from './support/scale-report.js';
import { buildProduct, startCivicgraph } from './support/server-process.js';
import { neo4jLogin, startLoadedNeo4j } from './targets/start-neo4j-target.js';
import type { Target } from './targets/target.js';

/**
 * The same operations on graphs of 10,000, 100,000 and 1,000,000 entities: a server for each size, which
 * are asked in turns by one connection, so that what else the machine does falls on all of them.
 */
const isSmoke = flag('smoke');
const sizes = numbersOption(
  'sizes',
  isSmoke ? [1_500, 4_500] : [10_000, 100_000, 1_000_000],
);
const engines = namesOption('engines', ['grafeo', 'neo4j'] as const);
const rounds = option('rounds', isSmoke ? 1 : 5);
const seconds = option('seconds', isSmoke ? 1 : 3);
const warmUp = option('warm-up', isSmoke ? 1 : 6);
const names = namesOption(
  'operations',
  operations.map(({ name }) => name),
);
const entitiesOfDistrict = 1_511;

interface Site {
  readonly size: number;
  readonly target: Target;
  readonly sample: Sample;
  readonly contents: ScaleSeries['contents'];
  stop(): Promise<void>;
}

if (!flag('keep-build')) await buildProduct();
const series: ScaleSeries[] = [];
for (const engine of engines) series.push(...(await measureEngine(engine)));
await writeScaleReport(series, { rounds, seconds });

async function measureEngine(
  engine: 'grafeo' | 'neo4j',
): Promise<readonly ScaleSeries[]> {
  const sites: Site[] = [];
  try {
    for (const size of sizes) {
      const districts = Math.max(1, Math.round(size / entitiesOfDistrict));
      const start = engine === 'grafeo' ? startOnGrafeo : startOnNeo4j;
      sites.push(await start(districts));
    }
    const found = new Map<Site, Map<string, readonly Round[]>>(
      sites.map((site) => [site, new Map()]),
    );
    for (const operation of operations) {
      if (!names.includes(operation.name)) continue;
      await inTurns(operation, sites, (site, round) => {
        const known = found.get(site);
        known?.set(operation.name, [
          ...(known.get(operation.name) ?? []),
          round,
        ]);
      });
      print(`${engine}, ${operation.name}: done`);
    }
    return sites.map((site) => ({
      ...{ engine, size: site.size, contents: site.contents },
      rounds: found.get(site) ?? new Map<string, readonly Round[]>(),
    }));
  } finally {
    for (const site of sites.reverse()) await site.stop();
  }
}

async function inTurns(
  operation: Operation,
  sites: readonly Site[],
  found: (site: Site, round: Round) => void,
): Promise<void> {
  const loads = sites.map((site) => ({
    site,
    requests: operation
      .variables(site.sample)
      .flatMap(
        (variables) =>
          requestOf(site.target, operation, { variables, sorted: false }) ?? [],
      ),
  }));
  for (const { site, requests } of loads) {
    await measure(site.target, { requests, connections: 1, seconds: warmUp });
  }
  for (let round = 0; round < rounds; round += 1) {
    const first = round % loads.length;
    for (const { site, requests } of [
      ...loads.slice(first),
      ...loads.slice(0, first),
    ]) {
      found(
        site,
        await measure(site.target, { requests, connections: 1, seconds }),
      );
    }
  }
}

async function startOnGrafeo(districts: number): Promise<Site> {
  const data = await prepareData('grafeo', districts);
  const graph = await openGrafeo(data.folder);
  let loadSeconds: number | undefined;
  if (!data.isLoaded) {
    loadSeconds = await loadGraph(graph, districts);
    await data.markLoaded();
  }
  const sample = await readSample(graph);
  const counts = await count(graph);
  await graph.close();
  const { url, pid, stop } = await startCivicgraph({ DATA_DIR: data.folder });
  return {
    ...{ size: counts.entities, sample, stop },
    target: {
      name: 'civicgraph-grafeo',
      ...{ title: 'civicgraph on Grafeo', api: 'civicgraph', url },
      processes: [{ name: 'server', pid }],
    },
    contents: { ...counts, loadSeconds, bytes: await bytesIn(data.folder) },
  };
}

async function startOnNeo4j(districts: number): Promise<Site> {
  const { neo4j, graph, folder, loadSeconds } =
    await startLoadedNeo4j(districts);
  const sample = await readSample(graph);
  const counts = await count(graph);
  await graph.close();
  const server = await startCivicgraph(neo4jLogin(neo4j));
  return {
    ...{ size: counts.entities, sample },
    target: {
      name: 'civicgraph-neo4j',
      ...{ title: 'civicgraph on Neo4j', api: 'civicgraph', url: server.url },
      processes: [
        { name: 'server', pid: server.pid },
        { name: 'Neo4j', pid: neo4j.pid },
      ],
    },
    contents: {
      ...{ ...counts, loadSeconds },
      bytes: await bytesIn(join(folder, 'data/databases/neo4j')),
    },
    stop: async () => {
      await server.stop();
      await neo4j.stop();
    },
  };
}

async function count(graph: Graph): Promise<{
  readonly entities: number;
  readonly nodes: number;
  readonly relationships: number;
}> {
  const number = async (text: string): Promise<number> => {
    const [row] = await graph.read({ text, parameters: {} });
    return Number(row?.['count']);
  };
  return {
    entities: await number('MATCH (n:Entity) RETURN count(n) AS count'),
    nodes: await number('MATCH (n) RETURN count(n) AS count'),
    relationships: await number('MATCH ()-[r]->() RETURN count(r) AS count'),
  };
}

async function bytesIn(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true });
  const sizes = await Promise.all(
    names.map(async (name) => {
      const { blocks } = await stat(join(folder, name));
      return blocks * 512;
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
