import {
  noPersonNouns,
  personNounEndings,
} from '../../lexicon/people/person-nouns.js';
import type { Word } from '../../words.js';

/** Whether a word says what somebody is, as far as its last character tells: 设计师, 企业家. */
export function endsAsPerson(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    word.text.length > 1 &&
    word.tag.startsWith('n') &&
    !word.tag.startsWith('ns') &&
    personNounEndings.has(word.text.charAt(word.text.length - 1)) &&
    !noPersonNouns.has(word.text)
  );
}
