import type { TextSpan } from '../extraction.js';
import { compoundSurnames, surnames } from '../lexicon/people/surnames.js';
import { bylineNonNames } from '../lexicon/structure/byline-words.js';

/**
 * The names of persons that a run of characters in a byline is: one as a rule, two when they stand
 * without a space between them, none when it is no name. After a post there may be two; a separator
 * between makes sure of a name, so that the surname need not be known.
 */
export function personNamesIn(
  run: string,
  place: { readonly isAfterLabel: boolean; readonly isSure: boolean },
): readonly TextSpan[] {
  if (isPersonName(run, place.isSure)) {
    return [{ start: 0, end: run.length }];
  }
  if (!place.isAfterLabel) {
    return [];
  }
  for (const cut of [2, 3]) {
    const [one, other] = [run.slice(0, cut), run.slice(cut)];
    if (isPersonName(one, false) && isPersonName(other, false)) {
      return [
        { start: 0, end: cut },
        { start: cut, end: run.length },
      ];
    }
  }
  return [];
}

function isPersonName(run: string, isSure: boolean): boolean {
  if (run.includes('·')) {
    return run.length <= 15 && !run.startsWith('·') && !run.endsWith('·');
  }
  if (bylineNonNames.has(run)) {
    return false;
  }
  const isCompound = compoundSurnames.has(run.slice(0, 2));
  switch (run.length) {
    case 2:
    case 3:
      return isSure || isCompound || surnames.has(run.charAt(0));
    case 4:
      return isCompound;
    default:
      return false;
  }
}

/**
 * How many of the single characters in a row, set apart by spaces, are the first name: 王 玺, 欧 阳 修.
 * Up to four are given; three alone are one name.
 */
export function stretchedLength(characters: readonly string[]): number {
  const [first = '', second = ''] = characters;
  const isOne = characters.length === 3 || compoundSurnames.has(first + second);
  if (characters.length < 2) {
    return 0;
  }
  return isOne && characters.length >= 3 ? 3 : surnames.has(first) ? 2 : 0;
}
