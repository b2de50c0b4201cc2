import { sessionMarks } from '../../lexicon/organizations/organization-bodies.js';
import type { KnownNames, TaggedPassage } from '../candidate-rule.js';
import { areaBefore, areaChainStart } from './area-before.js';

/** Where the name of a congress that counts its terms begins (`市十六届人大`), given where its body does. */
export function sessionStart(
  passage: TaggedPassage,
  bodyStart: number,
  known: KnownNames,
): number | undefined {
  const { text } = passage;
  if (!text.endsWith(sessionMarks.term, bodyStart)) {
    return undefined;
  }
  let start = bodyStart - 1;
  while (
    start > bodyStart - 6 &&
    sessionMarks.numerals.includes(text.charAt(start - 1) || ' ')
  ) {
    start -= 1;
  }
  if (start === bodyStart - 1) {
    return undefined;
  }
  if (text.endsWith(sessionMarks.ordinal, start)) {
    start -= 1;
  }
  const area = areaBefore(passage, start, known);
  switch (area?.sort) {
    case 'NAMED':
      return areaChainStart(passage, start, known);
    case 'BARE':
      return area.start;
    default:
      return undefined;
  }
}
