import type { NamedSpan } from '../../page.js';
import type { CandidateRule } from '../candidate-rule.js';

/** The names that the page's structure has found in bylines, captions and editors' lines. */
export const findBylines: CandidateRule = {
  name: 'bylines',
  find: ({ article, text, fromPage, toPage }) => {
    const from = toPage(0, 0)?.start;
    const last = toPage(text.length - 1, text.length)?.end;
    if (from === undefined || last === undefined) {
      return [];
    }
    const { named } = article;
    return named
      .slice(firstFrom(named, from), firstFrom(named, last))
      .flatMap(({ kind, start, end }) => {
        const at = fromPage(start);
        return at === undefined
          ? []
          : [
              {
                start: at,
                end: at + end - start,
                kind,
                form: 'NAME' as const,
                confidence: 1,
                rule: 'bylines',
              },
            ];
      });
  },
};

/** The index of the first name that begins at an offset or after it. */
function firstFrom(named: readonly NamedSpan[], offset: number): number {
  let low = 0;
  let high = named.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((named[middle]?.start ?? offset) < offset) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
