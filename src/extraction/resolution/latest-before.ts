import { partitionPoint } from '../../util/partition-point.js';

/** The last of the items, ordered by `start`, that starts before `offset`. */
export function latestBefore<T extends { readonly start: number }>(
  items: readonly T[],
  offset: number,
): T | undefined {
  return items[latestIndexBefore(items, offset)];
}

/** Its index; -1 when there is none. */
export function latestIndexBefore(
  items: readonly { readonly start: number }[],
  offset: number,
): number {
  return partitionPoint(items, ({ start }) => start < offset) - 1;
}
