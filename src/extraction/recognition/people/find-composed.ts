import {
  afterOnePart,
  composedNameParts,
} from '../../lexicon/people/composed-names.js';
import type { Candidate, TaggedPassage } from '../candidate-rule.js';
import { prefixIndexOf } from '../prefix-index.js';
import { hasTitleBefore } from './score-person.js';

const parts = prefixIndexOf(composedNameParts);
const dots = '·•・‧';

/** Names of two parts or more out of a list, with a dot between or without: 扎西顿珠. */
export function findComposed({ text }: TaggedPassage): readonly Candidate[] {
  const candidates: Candidate[] = [];
  let at = 0;
  while (at < text.length) {
    const { end, count } = partsFrom(text, at);
    if (count > 1 || (count === 1 && isNamed(text, at, end))) {
      candidates.push({
        start: at,
        end,
        kind: 'PERSON',
        confidence: 0.85,
        form: 'NAME',
        rule: 'person-composed',
      });
    }
    at = Math.max(end, at + 1);
  }
  return candidates;
}

function partsFrom(
  text: string,
  start: number,
): { readonly end: number; readonly count: number } {
  let end = start;
  let count = 0;
  for (;;) {
    const isJoined = count > 0 && dots.includes(text.charAt(end) || ' ');
    const part = parts.longestAt(text, end + (isJoined ? 1 : 0));
    if (part === undefined) {
      return { end, count };
    }
    end += part.length + (isJoined ? 1 : 0);
    count += 1;
  }
}

/** One part alone is a name between a title and the end of a clause, when it is no short word. */
function isNamed(text: string, start: number, end: number): boolean {
  return (
    hasTitleBefore(text, start) &&
    !dots.includes(text.charAt(end) || ' ') &&
    (end - start > 2 || afterOnePart.includes(text.charAt(end) || ' '))
  );
}
