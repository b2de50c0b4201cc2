import { numeralsOfNames } from '../../lexicon/areas/name-core.js';
import type { Word } from '../../words.js';
import { mayStandInName } from '../name-boundary.js';

/** Whether a word may be part of a firm's name, which may count its builders: 中铁十一局集团. */
export function mayStandInFirm(word: Word): boolean {
  return (
    mayStandInName(word) ||
    (word.tag === 'm' &&
      [...word.text].every((character) => numeralsOfNames.includes(character)))
  );
}
