import { deepStrictEqual } from 'node:assert';

import autocannon from 'autocannon';

import type { Graph } from '../src/graph/port.js';
import {
  type RunningNeo4j,
  startNeo4j,
} from '../tests/support/neo4j/start-neo4j.js';

import { cpuTimeOfChildren } from './support/cpu-time.js';
import { openGrafeo, openNeo4j } from './support/open-graph.js';
import { loadGraph, prepareData } from './support/prepared-data.js';
import { Random } from './support/random.js';
import { median, option, print, printTable } from './support/report.js';
import {
  buildProduct,
  type RunningServer,
  startCivicgraph,
  startServer,
} from './support/server-process.js';

/**
 * Requests a second of civicgraph on Neo4j and on Grafeo, and of @neo4j/graphql on the same Neo4j with
 * the same data. All three serve at once and are measured in turns, so that what else the machine does
 * falls on all of them.
 */
const districts = option('districts', 50);
const rounds = option('rounds', 3);
const seconds = option('seconds', 5);
const warmUpSeconds = option('warm-up', 10);
const connections = 16;
const bodies = 500;

type CaseName = 'point' | 'deep';

interface Queries extends Readonly<Record<CaseName, string>> {
  /** `deep` with the order by name that our links always have. */
  readonly deepSorted?: string;
}

interface Target {
  readonly name: string;
  readonly url: string;
  readonly queries: Queries;
}

const ours: Queries = {
  point: /* GraphQL */ `
    query Point($id: ID!) {
      enterprise(id: $id) {
        id
        name
        street {
          nodes {
            id
            name
            district {
              nodes {
                id
                name
              }
            }
          }
        }
      }
    }
  `,
  deep: /* GraphQL */ `
    query Deep($id: ID!) {
      street(id: $id) {
        id
        name
        enterprises(first: 20) {
          nodes {
            id
            name
            programs(first: 5) {
              nodes {
                id
                name
                people(first: 5) {
                  nodes {
                    id
                    name
                  }
                }
              }
            }
          }
        }
      }
    }
  `,
};

const peers: Queries = {
  point: /* GraphQL */ `
    query Point($id: ID!) {
      enterprises(where: { id: { eq: $id } }) {
        id
        name
        street {
          id
          name
          district {
            id
            name
          }
        }
      }
    }
  `,
  deep: /* GraphQL */ `
    query Deep($id: ID!) {
      streets(where: { id: { eq: $id } }) {
        id
        name
        enterprises(limit: 20) {
          id
          name
          programs(limit: 5) {
            id
            name
            people(limit: 5) {
              id
              name
            }
          }
        }
      }
    }
  `,
  deepSorted: /* GraphQL */ `
    query DeepSorted($id: ID!) {
      streets(where: { id: { eq: $id } }) {
        id
        name
        enterprises(limit: 20, sort: [{ name: ASC }]) {
          id
          name
          programs(limit: 5, sort: [{ name: ASC }]) {
            id
            name
            people(limit: 5, sort: [{ name: ASC }]) {
              id
              name
            }
          }
        }
      }
    }
  `,
};

const peerName = '@neo4j/graphql';

interface Round {
  readonly rate: number;
  /** Milliseconds of CPU a request, of the server and its database. */
  readonly cpu: number;
  readonly p50: number;
  readonly p99: number;
}

interface Ids {
  readonly enterprises: readonly string[];
  readonly streets: readonly string[];
}

await main();

async function main(): Promise<void> {
  await buildProduct();
  const grafeo = await prepareGrafeo();
  const neo4jData = await prepareData('neo4j', districts);
  const neo4j = await startNeo4j({
    ...{ home: neo4jData.folder },
    jvmOptions: ['-Xmx4g', '-XX:TieredStopAtLevel=4'],
  });
  const servers: RunningServer[] = [];
  const start = async (starting: Promise<RunningServer>): Promise<string> => {
    const server = await starting;
    servers.push(server);
    return server.url;
  };
  try {
    const graph = await openNeo4j(neo4j);
    if (!neo4jData.isLoaded) {
      await loadGraph(graph, districts);
      await neo4jData.markLoaded();
    }
    const ids = await readIds(graph);
    await graph.close();
    const login = loginOf(neo4j);
    const targets: readonly Target[] = [
      {
        name: peerName,
        url: await start(
          startServer(
            ['--import', 'tsx', 'bench/servers/neo4j-graphql.ts'],
            login,
          ),
        ),
        queries: peers,
      },
      {
        name: 'civicgraph on Neo4j',
        url: await start(startCivicgraph(login)),
        queries: ours,
      },
      {
        name: 'civicgraph on Grafeo',
        url: await start(startCivicgraph({ DATA_DIR: grafeo })),
        queries: ours,
      },
    ];
    print(`Neo4j ${neo4j.version}, Node ${process.version}`);
    await checkAnswers(targets, ids);
    await measure(targets, ids);
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    await neo4j.stop();
  }
}

async function prepareGrafeo(): Promise<string> {
  const data = await prepareData('grafeo', districts);
  if (!data.isLoaded) {
    const graph = await openGrafeo(data.folder);
    await loadGraph(graph, districts);
    await graph.close();
    await data.markLoaded();
  }
  return data.folder;
}

function loginOf({
  uri,
  username,
  password,
}: RunningNeo4j): Readonly<Record<string, string>> {
  return {
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
  };
}

async function readIds(graph: Graph): Promise<Ids> {
  const random = new Random(7);
  const idsOf = async (label: string): Promise<string[]> => {
    const rows = await graph.read({
      text: `MATCH (n:${label}) RETURN n.id AS id ORDER BY id`,
      parameters: {},
    });
    const ids = rows.map((row) => String(row['id']));
    return random.sample(ids, Math.min(bodies, ids.length));
  };
  return {
    enterprises: await idsOf('Enterprise'),
    streets: await idsOf('Street'),
  };
}

/** All three must give the same answer, in the same order where the query asks for one. */
async function checkAnswers(
  targets: readonly Target[],
  ids: Ids,
): Promise<void> {
  for (const name of ['point', 'deep'] as const) {
    for (const id of idsFor(name, ids).slice(0, 10)) {
      const answers = await Promise.all(
        targets.map(async ({ url, queries }) => {
          const sorted = name === 'deep' ? queries.deepSorted : undefined;
          return plain(await ask(url, sorted ?? queries[name], id));
        }),
      );
      for (const answer of answers) deepStrictEqual(answer, answers[0]);
    }
  }
  print('All three servers give the same answers.');
}

async function ask(url: string, query: string, id: string): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { id } }),
  });
  const answer = (await response.json()) as {
    readonly data?: Readonly<Record<string, unknown>>;
    readonly errors?: unknown;
  };
  if (answer.errors !== undefined || answer.data === undefined) {
    throw new Error(`A query failed: ${JSON.stringify(answer)}`);
  }
  return Object.values(answer.data)[0];
}

/** Lists without what wraps them: the root of the peer is a list of one, our links are connections. */
function plain(value: unknown, isRoot = true): unknown {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return isRoot ? plain(items[0]) : items.map((item) => plain(item, false));
  }
  if (typeof value !== 'object' || value === null) return value;
  if ('nodes' in value) return plain(value.nodes, false);
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, plain(item, false)]),
  );
}

async function measure(targets: readonly Target[], ids: Ids): Promise<void> {
  for (const name of ['point', 'deep'] as const) {
    const taking = name === 'point' ? targets : withSorted(targets);
    const results = new Map<string, Round[]>();
    const load = { name, ids: idsFor(name, ids) };
    for (const target of taking) {
      await run(target, { ...load, duration: warmUpSeconds });
    }
    for (let round = 0; round < rounds; round += 1) {
      // Another one begins in every round, so that none always follows the same one.
      const first = round % taking.length;
      for (const target of [
        ...taking.slice(first),
        ...taking.slice(0, first),
      ]) {
        const known = results.get(target.name) ?? [];
        results.set(target.name, [
          ...known,
          await run(target, { ...load, duration: seconds }),
        ]);
      }
    }
    report(name, taking, results);
  }
}

/** The peer does not sort unless it is told to; with an order it stands as one more target. */
function withSorted(targets: readonly Target[]): Target[] {
  return targets.flatMap((target) => {
    const { deepSorted } = target.queries;
    if (deepSorted === undefined) return [target];
    const queries = { ...target.queries, deep: deepSorted };
    return [target, { ...target, name: `${target.name}, sorted`, queries }];
  });
}

async function run(
  { url, queries }: Target,
  load: {
    readonly name: CaseName;
    readonly ids: readonly string[];
    readonly duration: number;
  },
): Promise<Round> {
  const { name, duration } = load;
  const query = queries[name];
  const cpuBefore = await cpuTimeOfChildren();
  const result = await autocannon({
    ...{ url, connections, duration },
    requests: load.ids.map((id) => ({
      ...{ method: 'POST', path: '/graphql' },
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { id } }),
    })),
  });
  const failed = result.non2xx + result.errors + result.timeouts;
  if (failed > 0) throw new Error(`${failed} requests to ${url} failed.`);
  return {
    rate: result['2xx'] / result.duration,
    cpu: ((await cpuTimeOfChildren()) - cpuBefore) / result['2xx'],
    p50: result.latency.p50,
    p99: result.latency.p99,
  };
}

function idsFor(name: CaseName, ids: Ids): readonly string[] {
  return name === 'point' ? ids.enterprises : ids.streets;
}

/** The ratio is made of each round's own pair, then the median is taken. */
function report(
  name: CaseName,
  targets: readonly Target[],
  results: ReadonlyMap<string, readonly Round[]>,
): void {
  const peer = results.get(peerName) ?? [];
  const rateOf = (round: Round | undefined): number => round?.rate ?? NaN;
  const cpuOf = (round: Round | undefined): number => round?.cpu ?? NaN;
  print(`\n${name}\n`);
  printTable(
    [
      'server',
      ...['req/s (min)', 'req/s (median)', 'req/s (max)'],
      ...['ratio', 'p50 ms', 'p99 ms', 'CPU ms/req', 'CPU ratio'],
    ],
    targets.map((target) => {
      const list = results.get(target.name) ?? [];
      const rates = list.map(({ rate }) => rate);
      const ratios = list.map(({ rate }, round) => rate / rateOf(peer[round]));
      const cpuRatios = list.map(({ cpu }, round) => cpuOf(peer[round]) / cpu);
      return [
        ...[target.name, Math.min(...rates), median(rates), Math.max(...rates)],
        `${median(ratios).toFixed(2)}x`,
        median(list.map(({ p50 }) => p50)),
        median(list.map(({ p99 }) => p99)),
        median(list.map(({ cpu }) => cpu)),
        `${median(cpuRatios).toFixed(2)}x`,
      ];
    }),
  );
}
