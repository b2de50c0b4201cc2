import { partitionPoint } from '../../util/partition-point.js';

/** Index of the first of some ordered spans that ends after an offset. */
export function firstEndingAfter(
  spans: readonly { readonly start: number; readonly end: number }[],
  offset: number,
): number {
  return partitionPoint(spans, ({ end }) => end <= offset);
}
