import { partitionPoint } from '../../../util/partition-point.js';
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
      .slice(
        partitionPoint(named, ({ start }) => start < from),
        partitionPoint(named, ({ start }) => start < last),
      )
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
