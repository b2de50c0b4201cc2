import { groupBy } from '../group-by.js';

export interface MonthOfRows<T> {
  /** `2023-12`, or undefined for what is known to the year alone. */
  readonly month: string | undefined;
  readonly rows: readonly T[];
}

export interface YearOfRows<T> {
  readonly year: string;
  readonly months: readonly MonthOfRows<T>[];
}

export interface RowsInTime<T> {
  readonly years: readonly YearOfRows<T>[];
  readonly undated: readonly T[];
}

/**
 * Rows by the year and month of their date, in the order in which they came, so that the next page goes on
 * below; those without a date apart.
 */
export function groupInOrder<T>(
  rows: readonly T[],
  dateOf: (row: T) => string | null | undefined,
): RowsInTime<T> {
  const part = (row: T, pattern: RegExp): string | undefined =>
    pattern.exec(dateOf(row) ?? '')?.[0];
  const byYear = groupBy(rows, (row) => part(row, /^\d{4}/));
  return {
    undated: byYear.get(undefined) ?? [],
    years: [...byYear].flatMap(([year, inYear]) =>
      year === undefined
        ? []
        : [
            {
              year,
              months: [
                ...groupBy(inYear, (row) => part(row, /^\d{4}-\d\d/)),
              ].map(([month, inMonth]) => ({ month, rows: inMonth })),
            },
          ],
    ),
  };
}
