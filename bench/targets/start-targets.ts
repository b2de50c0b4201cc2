import type { Graph } from '../../src/graph/port.js';
import { openGrafeo } from '../support/open-graph.js';
import {
  copyOfStore,
  loadGraph,
  type PreparedData,
  prepareData,
} from '../support/prepared-data.js';
import { print } from '../support/report.js';
import { readSample, type Sample } from '../support/sample.js';
import {
  type RunningServer,
  startCivicgraph,
  startServer,
} from '../support/server-process.js';

import { neo4jLogin, startLoadedNeo4j } from './start-neo4j-target.js';
import { startPostgraphile } from './start-postgraphile.js';
import { startPostgres } from './start-postgres.js';
import type { Target, TargetName, Targets } from './target.js';

interface Started extends Targets {
  readonly sample: Sample;
}

/** Loads the graph where it is not loaded yet, and starts the servers that are wanted. */
export async function startTargets(
  wanted: readonly TargetName[],
  districts: number,
): Promise<Started> {
  const list: Target[] = [];
  const stops: (() => Promise<void>)[] = [];
  const versions: Record<string, string> = { Node: process.version };
  const stop = async (): Promise<void> => {
    for (const end of stops.splice(0).reverse()) await end();
  };
  const started = async (
    starting: Promise<RunningServer>,
    target: Omit<Target, 'url' | 'processes'>,
    database: Target['processes'] = [],
  ): Promise<void> => {
    const { url, pid, stop } = await starting;
    stops.push(stop);
    const processes = [{ name: 'server', pid }, ...database];
    list.push({ ...target, url, processes });
  };
  try {
    const grafeo = await prepareData('grafeo', districts);
    const graph = await openGrafeo(grafeo.folder);
    await loadOnce(graph, grafeo, districts);
    const sample = await readSample(graph);
    const postgres = wanted.includes('postgraphile')
      ? await startPostgres(graph, districts)
      : undefined;
    if (postgres?.kind === 'running') stops.push(postgres.stop);
    await graph.close();

    if (wanted.includes('civicgraph-grafeo')) {
      await started(startCivicgraph({ DATA_DIR: grafeo.folder }), {
        name: 'civicgraph-grafeo',
        ...{ title: 'civicgraph on Grafeo', api: 'civicgraph' },
      });
    }
    if (wanted.includes('limit-grafeo')) {
      // One process a store: the limit reads a copy.
      const folder = await copyOfStore(grafeo, 'limit');
      await started(startScript('limit', { DATA_DIR: folder }), {
        name: 'limit-grafeo',
        ...{ title: 'limit on Grafeo', api: 'limit' },
      });
    }
    const onNeo4j = neo4jServers.filter(({ name }) => wanted.includes(name));
    if (onNeo4j.length > 0) {
      const { neo4j, graph } = await startLoadedNeo4j(districts);
      await graph.close();
      stops.push(() => neo4j.stop());
      versions['Neo4j'] = neo4j.version;
      for (const { start, ...target } of onNeo4j) {
        const database = [{ name: 'Neo4j', pid: neo4j.pid }];
        await started(start(neo4jLogin(neo4j)), target, database);
      }
    }
    if (postgres !== undefined) {
      const peer =
        postgres.kind === 'running'
          ? await startPostgraphile(postgres)
          : postgres;
      if (peer.kind === 'missing') {
        print(`PostGraphile is left out: ${peer.reason}`);
      } else {
        stops.push(peer.stop);
        list.push(peer.target);
        if (postgres.kind === 'running')
          versions['PostgreSQL'] = postgres.version;
      }
    }
    return { list, versions, sample, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

type Login = Readonly<Record<string, string>>;

const neo4jServers: readonly (Omit<Target, 'url' | 'processes'> & {
  readonly start: (login: Login) => Promise<RunningServer>;
})[] = [
  {
    name: 'civicgraph-neo4j',
    ...{ title: 'civicgraph on Neo4j', api: 'civicgraph' },
    start: startCivicgraph,
  },
  {
    name: 'neo4j-graphql',
    ...{ title: '@neo4j/graphql', api: 'neo4j-graphql' },
    start: (login) => startScript('neo4j-graphql', login),
  },
  {
    name: 'limit-neo4j',
    ...{ title: 'limit on Neo4j', api: 'limit' },
    start: (login) => startScript('limit', login),
  },
];

function startScript(name: string, environment: Login): Promise<RunningServer> {
  return startServer(
    ['--import', 'tsx', `bench/servers/${name}.ts`],
    environment,
  );
}

async function loadOnce(
  graph: Graph,
  data: PreparedData,
  districts: number,
): Promise<void> {
  if (data.isLoaded) return;
  await loadGraph(graph, districts);
  await data.markLoaded();
}
