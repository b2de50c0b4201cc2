import { partitionPoint } from '../../util/partition-point.js';
import type { TextSpan } from '../extraction.js';

/** The index of the first of the sorted spans that starts at or after an offset; their number if none does. */
export function firstFrom(spans: readonly TextSpan[], offset: number): number {
  return partitionPoint(spans, ({ start }) => start < offset);
}

/** The last of sorted spans, none of which overlap, that ends at or before an offset. */
export function lastBefore<S extends TextSpan>(
  spans: readonly S[],
  offset: number,
): S | undefined {
  const at = firstFrom(spans, offset) - 1;
  const last = spans[at];
  return last === undefined || last.end <= offset ? last : spans[at - 1];
}

/** Whether an offset lies inside one of the sorted spans, of which none but the nested overlap. */
export function isCovered(spans: readonly TextSpan[], offset: number): boolean {
  const after = firstFrom(spans, offset + 1);
  // A longer span stands before those that it holds; names nest only a few deep.
  for (let at = after - 1; at >= Math.max(0, after - deepest); at -= 1) {
    if (offset < (spans[at]?.end ?? 0)) {
      return true;
    }
  }
  return false;
}

const deepest = 6;
