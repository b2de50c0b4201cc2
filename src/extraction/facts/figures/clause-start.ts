import { clauseEnds } from '../../lexicon/figures/metric-words.js';

/** Where the clause of an offset begins: after the last comma or the like before it. */
export function clauseStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !clauseEnds.includes(text[start - 1] ?? '')) {
    start -= 1;
  }
  return start;
}
