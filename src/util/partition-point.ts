/** How many items fit, of items so ordered that those which fit stand before those which do not (binary search). */
export function partitionPoint<T>(
  items: readonly T[],
  fits: (item: T) => boolean,
): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && fits(item)) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
