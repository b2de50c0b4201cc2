import type { Operation, Variables } from './operations/operation.js';
import { mix, operations } from './operations/operations.js';
import { requestOf } from './support/ask-target.js';
import { checkAnswers } from './support/check-answers.js';
import { measureCold } from './support/measure-cold.js';
import { measure, type Round } from './support/measure.js';
import { flag, namesOption, numbersOption, option } from './support/options.js';
import { Random } from './support/random.js';
import { print } from './support/report.js';
import { type Series, writeReport } from './support/requests-report.js';
import type { Sample } from './support/sample.js';
import { buildProduct } from './support/server-process.js';
import { startTargets } from './targets/start-targets.js';
import { type Target, targetNames } from './targets/target.js';

/**
 * Requests a second, latency, CPU and memory of civicgraph, of its peers and of the limit, which all serve
 * at once and are measured in turns, so that what else the machine does falls on all of them.
 */
const isSmoke = flag('smoke');
const districts = option('districts', isSmoke ? 2 : 50);
const rounds = option('rounds', isSmoke ? 1 : 5);
const seconds = option('seconds', isSmoke ? 1 : 4);
const warmUp = option('warm-up', isSmoke ? 1 : 8);
const coldShapes = option('cold-shapes', isSmoke ? 5 : 100);
const connections = numbersOption('connections', isSmoke ? [4] : [1, 16, 64]);
const servers = namesOption('servers', targetNames);
const names = namesOption('operations', [
  ...operations.map(({ name }) => name),
  ...['mix', 'cold'],
]);

interface Case {
  readonly name: string;
  readonly sorted: boolean;
  readonly target: Target;
  readonly requests: NonNullable<ReturnType<typeof requestOf>>[];
}

await main();

async function main(): Promise<void> {
  if (!flag('keep-build')) await buildProduct();
  const {
    list: targets,
    versions,
    sample,
    stop,
  } = await startTargets(servers, districts);
  try {
    const wanted = operations.filter(({ name }) => names.includes(name));
    for (const operation of wanted) {
      await checkAnswers(targets, operation, some(operation, sample, 10));
    }
    print('All servers give the same answers.');
    const series: Series[] = [];
    for (const operation of wanted) {
      series.push(
        ...(await measureInTurns(
          operation.name,
          casesOf(operation, targets, sample),
        )),
      );
    }
    if (names.includes('mix')) {
      series.push(
        ...(await measureInTurns('mix', mixedCases(targets, sample))),
      );
    }
    const cold = names.includes('cold')
      ? await measureCold(targets, coldShapes)
      : [];
    await writeReport({
      ...{ series, cold, operations: wanted },
      settings: { districts, rounds, seconds, warmUp, versions },
    });
  } finally {
    await stop();
  }
}

function some(
  operation: Operation,
  sample: Sample,
  count: number,
): readonly Variables[] {
  return operation.variables(sample).slice(0, count);
}

/** The peers that do not sort links unless told to stand for two. */
function casesOf(
  operation: Operation,
  targets: readonly Target[],
  sample: Sample,
): readonly Case[] {
  const list = operation.variables(sample);
  return targets.flatMap((target) => {
    const { api } = target;
    const both =
      (api === 'neo4j-graphql' || api === 'postgraphile') &&
      operation.queries.sorted?.[api] !== undefined;
    return (both ? [false, true] : [false]).map((sorted) => ({
      ...{ name: target.name, sorted, target },
      requests: list.flatMap(
        (variables) =>
          requestOf(target, operation, { variables, sorted }) ?? [],
      ),
    }));
  });
}

/** The peers cannot express most of the mix. */
function mixedCases(
  targets: readonly Target[],
  sample: Sample,
): readonly Case[] {
  const random = new Random(11);
  const drawn = [...mix].flatMap(([operation, share]) => {
    const list = operation.variables(sample);
    return Array.from({ length: share * 5 }, () => ({
      ...{ operation, variables: random.pick(list) },
    }));
  });
  const order = random.sample(drawn, drawn.length);
  return targets
    .filter(({ api }) => api === 'civicgraph' || api === 'limit')
    .map((target) => ({
      ...{ name: target.name, sorted: false, target },
      requests: order.flatMap(
        ({ operation, variables }) =>
          requestOf(target, operation, { variables, sorted: false }) ?? [],
      ),
    }));
}

async function measureInTurns(
  operation: string,
  cases: readonly Case[],
): Promise<readonly Series[]> {
  const able = cases.filter(({ requests }) => requests.length > 0);
  for (const { target, requests } of able) {
    await measure(target, { requests, connections: 16, seconds: warmUp });
  }
  const series: Series[] = [];
  for (const count of connections) {
    const results = able.map((one) => ({ one, rounds: [] as Round[] }));
    for (let round = 0; round < rounds; round += 1) {
      // Another one begins in every round, so that none always follows the same one.
      const first = round % able.length;
      for (const result of [
        ...results.slice(first),
        ...results.slice(0, first),
      ]) {
        const { target, requests } = result.one;
        result.rounds.push(
          await measure(target, { requests, connections: count, seconds }),
        );
      }
    }
    series.push(
      ...results.map(({ one, rounds }) => ({
        ...{ operation, connections: count, rounds },
        ...{ target: one.target, sorted: one.sorted },
      })),
    );
    print(`${operation}, ${count} connections: done`);
  }
  return series;
}
