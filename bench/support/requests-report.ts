import type { Operation } from '../operations/operation.js';
import type { Target, TargetName } from '../targets/target.js';

import { machine } from './machine.js';
import type { Round } from './measure.js';
import type { ColdSeries } from './measure-cold.js';
import { barPlot } from './plots.js';
import { median, print, tableOf } from './report.js';
import { writeResults } from './write-results.js';

/** All rounds of one server at one operation. */
export interface Series {
  readonly operation: string;
  readonly connections: number;
  readonly target: Target;
  /** Whether a peer was asked for the order that ours always has. */
  readonly sorted: boolean;
  readonly rounds: readonly Round[];
}

interface Report {
  readonly series: readonly Series[];
  readonly cold: readonly ColdSeries[];
  readonly operations: readonly Operation[];
  readonly settings: {
    readonly districts: number;
    readonly rounds: number;
    readonly seconds: number;
    readonly warmUp: number;
    readonly versions: Readonly<Record<string, string>>;
  };
}

/** What is set against what. */
const comparisons: readonly (readonly [TargetName, TargetName])[] = [
  ['civicgraph-neo4j', 'neo4j-graphql'],
  ['civicgraph-neo4j', 'limit-neo4j'],
  ['civicgraph-grafeo', 'postgraphile'],
  ['civicgraph-grafeo', 'limit-grafeo'],
];

export async function writeReport(report: Report): Promise<void> {
  const { series, cold, operations, settings } = report;
  const versions = Object.entries(settings.versions).map(
    ([name, version]) => `${name} ${version}`,
  );
  const text = [
    '# Requests',
    `${machine()}. ${versions.join(', ')}. ${settings.districts} districts, ${settings.rounds} rounds of ${settings.seconds} s in turns after ${settings.warmUp} s of warm-up; medians.`,
    operations
      .map(({ name, description }) => `- \`${name}\`: ${description}`)
      .join('\n'),
    '## Ratios',
    'Of requests a second, each round’s own pair, median; of p99, lower is better.',
    ratioTable(series),
    ...[...new Set(series.map(({ operation }) => operation))].flatMap(
      (operation) => [
        `## ${operation}`,
        table(series.filter((one) => one.operation === operation)),
      ],
    ),
    ...(cold.length === 0
      ? []
      : [
          '## First requests of new shapes',
          tableOf(
            ['server', 'shapes', 'median ms', 'p90 ms'],
            cold.map(({ title, times }) => [
              ...[title, times.length, median(times)],
              [...times].sort((a, b) => a - b)[
                Math.floor(times.length * 0.9)
              ] ?? NaN,
            ]),
          ),
        ]),
  ].join('\n\n');
  print(text);
  const most = Math.max(...series.map(({ connections }) => connections));
  await writeResults({
    'requests.md': `${text}\n`,
    'requests.json': `${JSON.stringify({ settings, machine: machine(), series: series.map(plainSeries), cold }, null, 1)}\n`,
    ...(series.length === 0
      ? {}
      : {
          'requests.svg': barPlot(
            series
              .filter(({ connections }) => connections === Math.min(most, 16))
              .map((one) => ({
                ...{ operation: one.operation, server: titleOf(one) },
                value: rateOf(one),
              })),
            'requests a second',
          ),
        }),
  });
}

function table(series: readonly Series[]): string {
  return tableOf(
    [
      ...['server', 'connections', 'req/s (min)', 'req/s', 'req/s (max)'],
      ...['p50 ms', 'p99 ms', 'CPU ms/req', 'database', 'MB', 'database'],
    ],
    series.map((one) => {
      const rates = one.rounds.map(({ rate }) => rate);
      const middle = (value: (round: Round) => number): number =>
        median(one.rounds.map(value));
      const database = one.target.processes.length > 1;
      const ofDatabase = (value: (round: Round) => number): number | string =>
        database ? middle(value) : '';
      return [
        ...[titleOf(one), one.connections],
        ...[Math.min(...rates), median(rates), Math.max(...rates)],
        ...[middle(({ p50 }) => p50), middle(({ p99 }) => p99)],
        middle(({ processes }) => processes[0]?.cpu ?? NaN),
        ofDatabase(({ processes }) => processes[1]?.cpu ?? NaN),
        middle(({ processes }) => (processes[0]?.memory ?? NaN) / 1e6),
        ofDatabase(({ processes }) => (processes[1]?.memory ?? NaN) / 1e6),
      ];
    }),
  );
}

function ratioTable(series: readonly Series[]): string {
  const rows = comparisons.flatMap(([ours, other]) =>
    series
      .filter(({ target }) => target.name === ours)
      .flatMap((one) =>
        series
          .filter(
            ({ target, operation, connections }) =>
              target.name === other &&
              operation === one.operation &&
              connections === one.connections,
          )
          .map((peer) => [
            `${one.target.title} / ${titleOf(peer)}`,
            ...[one.operation, one.connections],
            ...[ratioOf(one, peer, 'rate'), ratioOf(one, peer, 'p99')],
          ]),
      ),
  );
  return tableOf(['servers', 'operation', 'connections', 'req/s', 'p99'], rows);
}

function ratioOf(one: Series, other: Series, of: 'rate' | 'p99'): string {
  const ratios = one.rounds.map(
    (round, index) => round[of] / (other.rounds[index]?.[of] ?? NaN),
  );
  return `${median(ratios).toFixed(2)}x`;
}

function titleOf({ target, sorted }: Series): string {
  return sorted ? `${target.title}, sorted` : target.title;
}

function rateOf({ rounds }: Series): number {
  return median(rounds.map(({ rate }) => rate));
}

function plainSeries({ target, ...rest }: Series): object {
  return { server: target.title, ...rest };
}
