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
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((items[middle]?.start ?? 0) < offset) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low - 1;
}
