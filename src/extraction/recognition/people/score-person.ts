import {
  bylineCompoundSurnames,
  bylineSurnames,
} from '../../lexicon/byline-surnames.js';
import {
  givenAllTheSame,
  neverGiven,
  usualGiven,
} from '../../lexicon/given-names.js';
import { titlesAfter, titlesBefore } from '../../lexicon/person-titles.js';
import {
  speechVerbs,
  wordsAfterName,
  wordsBeforeName,
} from '../../lexicon/person-verbs.js';
import {
  commonSurnames,
  doubtfulSurnames,
} from '../../lexicon/surname-weights.js';
import type { Word } from '../../words.js';
import { prefixIndexOf } from '../prefix-index.js';
import { suffixTrieOf } from '../suffix-trie.js';

/** What a reading of some characters as a name is weighed by. */
export interface NameReading {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly surnameLength: number;
  readonly words: WordsAt;
}

/** The words of a passage by the offsets at which they start and end. */
export interface WordsAt {
  /** The word that holds a character. */
  readonly holding: (offset: number) => Word | undefined;
}

const titles = suffixTrieOf(titlesBefore);
const addresses = prefixIndexOf(titlesAfter);
const speech = prefixIndexOf(speechVerbs);
const followers = prefixIndexOf(wordsAfterName);
const leads = suffixTrieOf(wordsBeforeName);

const openings = '，,。！？!?；;：:、“”"（(）)《》〈〉\n　 —…·□■●▲';

/** From this on a reading counts as a name. */
export const nameThreshold = 5;

/**
 * How much speaks for a reading, in points: the surname, the characters of the given name, what stands
 * before and after, and whether the words of the dictionary agree.
 */
export function scorePerson(reading: NameReading): number {
  return (
    surnameScore(reading) +
    givenScore(reading) +
    beforeScore(reading) +
    afterScore(reading) +
    wordScore(reading)
  );
}

/** Whether an office, a trade or a walk of life stands right before. */
export function hasTitleBefore(text: string, start: number): boolean {
  return titles.longestEndingAt(text, start) !== undefined;
}

function surnameScore({ text, start, surnameLength }: NameReading): number {
  const surname = text.slice(start, start + surnameLength);
  if (surnameLength === 2) {
    return bylineCompoundSurnames.has(surname) ? 3 : -10;
  }
  if (!bylineSurnames.has(surname)) {
    return -10;
  }
  const doubt = doubtfulSurnames.has(surname) ? -1.5 : 0;
  return (commonSurnames.has(surname) ? 1.5 : 0.5) + doubt;
}

function givenScore({ text, start, end, surnameLength }: NameReading): number {
  let score = 0;
  // Between a title and a verb of speech stands a name, whatever its characters.
  const isFramed =
    hasTitleBefore(text, start) && speech.longestAt(text, end) !== undefined;
  const unusual = isFramed ? -1 : -4;
  for (let at = start + surnameLength; at < end; at += 1) {
    const character = text.charAt(at);
    const isUsual = usualGiven.has(character);
    const isNever = neverGiven.has(character);
    score += isUsual && !isNever ? 0.6 : 0;
    score +=
      isNever && !isUsual && !givenAllTheSame.has(character) ? unusual : 0;
  }
  return score;
}

function beforeScore({ text, start, words }: NameReading): number {
  if (hasTitleBefore(text, start)) {
    return 3.5;
  }
  const before = text.charAt(start - 1);
  if (start === 0 || openings.includes(before)) {
    return before === '、' ? 1.5 : 1;
  }
  if (leads.longestEndingAt(text, start) !== undefined) {
    return 0.8;
  }
  const word = words.holding(start - 1);
  return word !== undefined && word.end > start ? -3 : -0.5;
}

function afterScore({ text, start, end, words }: NameReading): number {
  if (isQuotedWhole(text, start, end)) {
    return -2;
  }
  if (speech.longestAt(text, end) !== undefined) {
    return 2.5;
  }
  if (addresses.longestAt(text, end) !== undefined) {
    return 2;
  }
  const after = text.charAt(end);
  if (end === text.length || openings.includes(after)) {
    return 1.2;
  }
  if (followers.longestAt(text, end) !== undefined) {
    return 1;
  }
  const word = words.holding(end - 1);
  return word !== undefined && word.end > end ? -2 : 0;
}

/** “银杏树”: what stands alone in quotation marks is called so, and no person. */
function isQuotedWhole(text: string, start: number, end: number): boolean {
  return (
    '“"《'.includes(text.charAt(start - 1) || ' ') &&
    '”"》'.includes(text.charAt(end) || ' ')
  );
}

/** A dictionary word that the reading cuts, or that it merely repeats, speaks against it. */
function wordScore({ start, end, words }: NameReading): number {
  const first = words.holding(start);
  const last = words.holding(end - 1);
  if (first === undefined || last === undefined) {
    return 0;
  }
  const startsWord = first.start === start;
  const endsWord = last.end === end;
  if (first === last && startsWord && endsWord) {
    return first.tag.startsWith('nr') ? 2 : first.tag === 'x' ? 1 : -4;
  }
  const cutsStart = !startsWord && isKnownWord(first);
  const cutsEnd = !endsWord && isKnownWord(last);
  return (
    (cutsStart ? -3 : 0) +
    (cutsEnd ? -2.5 : 0) +
    (startsWord && endsWord ? 1 : 0) +
    (first.tag === 'nr' && startsWord ? 0.8 : 0)
  );
}

/** A word of two characters or more that jieba knows, and not as a name. */
function isKnownWord(word: Word): boolean {
  return (
    word.end - word.start > 1 && word.tag !== 'x' && !word.tag.startsWith('nr')
  );
}
