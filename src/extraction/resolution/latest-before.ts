/** The last of the items, ordered by `start`, that starts before `offset`. */
export function latestBefore<T extends { readonly start: number }>(
  items: readonly T[],
  offset: number,
): T | undefined {
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
  return items[low - 1];
}
