/** Index of the first of some ordered spans that ends after an offset. */
export function firstEndingAfter(
  spans: readonly { readonly start: number; readonly end: number }[],
  offset: number,
): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.end ?? offset) <= offset) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
