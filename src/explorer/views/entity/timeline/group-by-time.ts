import {
  groupInOrder,
  type RowsInTime,
} from '../../../components/event-timeline/group-in-order.js';

/**
 * Rows by the year and month of their date, oldest first; in a year, what is known to the year alone comes
 * first. Those of one month stay in the order in which they came.
 */
export function groupByTime<T>(
  rows: readonly T[],
  dateOf: (row: T) => string | null | undefined,
): RowsInTime<T> {
  const month = (row: T): string =>
    (dateOf(row) ?? '').slice(0, '2023-12'.length);
  return groupInOrder(
    rows.toSorted((left, right) => order(month(left), month(right))),
    dateOf,
  );
}

function order(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
