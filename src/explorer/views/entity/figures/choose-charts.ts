import type { FigureFragment } from '../../../graphql/operations.js';
import { groupBy } from '../../../components/group-by.js';

type Figure = Pick<
  FigureFragment,
  'id' | 'name' | 'value' | 'valueTo' | 'unit' | 'qualifier' | 'period'
>;

/** One measure at several times, oldest first. */
export interface TimeChart<T extends Figure> {
  readonly sort: 'TIME';
  readonly key: string;
  readonly name: string;
  readonly unit: string;
  readonly figures: readonly T[];
}

/** Several measures of one unit and period side by side, largest first. */
export interface ComparisonChart<T extends Figure> {
  readonly sort: 'COMPARISON';
  readonly key: string;
  readonly unit: string;
  readonly period: string | undefined;
  readonly figures: readonly T[];
}

export type FigureChart<T extends Figure = FigureFragment> =
  TimeChart<T> | ComparisonChart<T>;

const fewestTimes = 3;
const fewestBars = 4;
const mostBars = 20;

/**
 * The charts that figures are enough for. Over time: one measure, in periods of one length, each with one
 * value. Side by side: what has the same unit and the same period, and is not already drawn over time. A span
 * (10% to 12%) has no one place on a scale, so it is left to the table.
 */
export function chooseCharts<T extends Figure>(
  figures: readonly T[],
): readonly FigureChart<T>[] {
  const single = figures.filter(({ qualifier }) => qualifier !== 'RANGE');
  const overTime = timeCharts(single);
  const drawn = new Set(
    overTime.flatMap((chart) => chart.figures.map(({ id }) => id)),
  );
  return [
    ...overTime,
    ...comparisonCharts(single.filter(({ id }) => !drawn.has(id))),
  ];
}

function timeCharts<T extends Figure>(
  figures: readonly T[],
): readonly TimeChart<T>[] {
  return [...groupBy(figures, ({ name, unit }) => `${name}\n${unit}`)]
    .map(([key, all]) => ({ key, all, first: all[0] }))
    .flatMap(({ key, all, first }) => {
      const periods = new Set(all.map(({ period }) => period ?? ''));
      const isSeries =
        periods.size >= fewestTimes &&
        periods.size === all.length &&
        new Set([...periods].map(formOf)).size === 1 &&
        [...periods].every((period) => timeOf(period) !== undefined);
      return isSeries && first !== undefined
        ? [
            {
              sort: 'TIME',
              key: `TIME ${key}`,
              name: first.name,
              unit: first.unit,
              figures: all.toSorted(
                (left, right) =>
                  (timeOf(left.period) ?? 0) - (timeOf(right.period) ?? 0),
              ),
            } as const,
          ]
        : [];
    });
}

function comparisonCharts<T extends Figure>(
  figures: readonly T[],
): readonly ComparisonChart<T>[] {
  return [
    ...groupBy(figures, ({ unit, period }) => `${unit}\n${period ?? ''}`),
  ].flatMap(([key, all]) => {
    const [first] = all;
    const names = new Set(all.map(({ name }) => name));
    return first !== undefined &&
      all.length >= fewestBars &&
      all.length <= mostBars &&
      names.size === all.length
      ? [
          {
            sort: 'COMPARISON',
            key: `COMPARISON ${key}`,
            unit: first.unit,
            period: first.period ?? undefined,
            figures: all.toSorted((left, right) => right.value - left.value),
          } as const,
        ]
      : [];
  });
}

/** The length of a period: digits as zeros, so that years, months and spans each look the same. */
function formOf(period: string): string {
  return period.replaceAll(/\d/g, '0');
}

/** The start of a period in seconds, to place it on a scale; undefined for what is no date. */
export function timeOf(period: string | null | undefined): number | undefined {
  const [, year, month, day] =
    /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(period ?? '') ?? [];
  return year === undefined
    ? undefined
    : Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)) / 1000;
}
