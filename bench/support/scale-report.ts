import { machine } from './machine.js';
import type { Round } from './measure.js';
import { linePlot } from './plots.js';
import { median, print, tableOf } from './report.js';
import { writeResults } from './write-results.js';

/** One engine at one size. */
export interface ScaleSeries {
  readonly engine: string;
  /** Entities. */
  readonly size: number;
  readonly contents: {
    readonly nodes: number;
    readonly relationships: number;
    /** Undefined when the store was kept from an earlier run. */
    readonly loadSeconds: number | undefined;
    /** Of the store on disk. */
    readonly bytes: number;
  };
  readonly rounds: ReadonlyMap<string, readonly Round[]>;
}

export async function writeScaleReport(
  series: readonly ScaleSeries[],
  settings: { readonly rounds: number; readonly seconds: number },
): Promise<void> {
  const text = [
    '# Scale',
    `${machine()}, Node ${process.version}. One connection, ${settings.rounds} rounds of ${settings.seconds} s in turns; medians.`,
    '## Stores',
    tableOf(
      [
        ...['engine', 'entities', 'nodes', 'relationships', 'load s'],
        ...['stored things/s', 'MB on disk', 'bytes a relationship'],
        ...['MB in memory', 'bytes in memory a relationship'],
      ],
      series.map(storeRow),
    ),
    '## Latency',
    'Median of p50 in ms; growth from the smallest to the largest, each round’s own pair.',
    latencyTable(series),
  ].join('\n\n');
  print(text);
  const points = series.flatMap(({ engine, size, rounds }) =>
    [...rounds].map(([operation, list]) => ({
      ...{ operation, engine, size, value: median(list.map(({ p50 }) => p50)) },
    })),
  );
  const plain = series.map(({ rounds, ...rest }) => ({
    ...rest,
    rounds: Object.fromEntries(rounds),
  }));
  await writeResults({
    'scale.md': `${text}\n`,
    'scale.json': `${JSON.stringify({ settings, machine: machine(), series: plain }, null, 1)}\n`,
    'scale.svg': linePlot(points, 'p50, ms'),
  });
}

function storeRow({
  engine,
  size,
  contents,
  rounds,
}: ScaleSeries): (string | number)[] {
  const { nodes, relationships, loadSeconds, bytes } = contents;
  // The process that holds the store comes last: the server itself, or its database.
  const memory = Math.max(
    ...[...rounds.values()]
      .flat()
      .map(({ processes }) => processes.at(-1)?.memory ?? NaN),
  );
  return [
    ...[engine, size, nodes, relationships, loadSeconds ?? 'kept'],
    loadSeconds === undefined ? '' : (nodes + relationships) / loadSeconds,
    ...[bytes / 1e6, bytes / relationships],
    ...[memory / 1e6, memory / relationships],
  ];
}

function latencyTable(series: readonly ScaleSeries[]): string {
  const engines = [...new Set(series.map(({ engine }) => engine))];
  const rows = engines.flatMap((engine) => {
    const sizes = series.filter((one) => one.engine === engine);
    const [smallest, largest] = [sizes[0], sizes.at(-1)];
    return [...(smallest?.rounds.keys() ?? [])].map((operation) => [
      `${engine}, ${operation}`,
      ...sizes.map(({ rounds }) =>
        median((rounds.get(operation) ?? []).map(({ p50 }) => p50)),
      ),
      growth(smallest?.rounds.get(operation), largest?.rounds.get(operation)),
    ]);
  });
  const sizes = [
    ...new Set(
      series
        .filter(({ engine }) => engine === engines[0])
        .map(({ size }) => `${size.toLocaleString('en')} entities`),
    ),
  ];
  return tableOf(['operation', ...sizes, 'growth'], rows);
}

function growth(
  small: readonly Round[] = [],
  large: readonly Round[] = [],
): string {
  const ratios = small.map(
    ({ p50 }, index) => (large[index]?.p50 ?? NaN) / p50,
  );
  return `${median(ratios).toFixed(2)}x`;
}
