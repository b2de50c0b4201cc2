import { groupBy } from '../group-by.js';

export interface Month<T> {
  /** `2023-12`, or undefined for what is known to the year alone. */
  readonly month: string | undefined;
  readonly rows: readonly T[];
}

export interface Year<T> {
  readonly year: string;
  readonly months: readonly Month<T>[];
}

export interface Timeline<T> {
  readonly years: readonly Year<T>[];
  readonly undated: readonly T[];
}

/**
 * Rows by the year and month of their date, oldest first; in a year, what is known to the year alone comes
 * first. Those of one month stay in the order in which they came.
 */
export function groupByTime<T>(
  rows: readonly T[],
  dateOf: (row: T) => string | null | undefined,
): Timeline<T> {
  const years = groupBy(rows, (row) => partOf(dateOf(row), /^\d{4}/));
  return {
    undated: years.get('') ?? [],
    years: inOrder(years)
      .filter(([year]) => year !== '')
      .map(([year, inYear]) => ({
        year,
        months: inOrder(
          groupBy(inYear, (row) => partOf(dateOf(row), /^\d{4}-\d\d/)),
        ).map(([month, inMonth]) => ({
          month: month === '' ? undefined : month,
          rows: inMonth,
        })),
      })),
  };
}

function partOf(date: string | null | undefined, pattern: RegExp): string {
  return pattern.exec(date ?? '')?.[0] ?? '';
}

function inOrder<T>(
  groups: ReadonlyMap<string, readonly T[]>,
): readonly (readonly [string, readonly T[]])[] {
  return [...groups].sort(([left], [right]) => (left < right ? -1 : 1));
}
