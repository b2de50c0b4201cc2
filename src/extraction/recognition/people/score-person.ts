import { callings } from '../../lexicon/people/callings.js';
import {
  givenAllTheSame,
  neverGiven,
  rarelyLast,
  usualGiven,
  wholeGiven,
} from '../../lexicon/people/given-names.js';
import { givenPairs } from '../../lexicon/people/given-pairs.js';
import { lookalikes } from '../../lexicon/people/person-lookalikes.js';
import { titlesBefore } from '../../lexicon/people/person-titles.js';
import {
  calledVerbs,
  neverLast,
  wordsBeforeName,
} from '../../lexicon/people/person-verbs.js';
import {
  commonSurnames,
  doubtfulSurnames,
  functionSurnames,
  wordlikeCompounds,
} from '../../lexicon/people/surname-weights.js';
import type { Word } from '../../words.js';
import { suffixTrieOf } from '../suffix-trie.js';
import { endsAsPerson } from './ends-as-person.js';
import { isOpening } from './is-opening.js';
import type { NameReading } from './name-reading.js';
import {
  isFollowedAt,
  scoreAfter,
  scoreAfterTitled,
  sureAfter,
} from './score-after.js';

const titles = suffixTrieOf([...titlesBefore, ...callings]);
const leads = suffixTrieOf(wordsBeforeName);
const called = suffixTrieOf(calledVerbs);

/** From this on a reading counts as a name. */
export const nameThreshold = 5;

/**
 * How much speaks for a reading, in points: the surname, the characters of the given name, what stands
 * before and after, and whether the words of the dictionary agree.
 */
export function scorePerson(reading: NameReading): number {
  const titleLength = titleLengthBefore(reading);
  const frame: Frame = {
    titleLength,
    after: titleLength > 0 ? scoreAfterTitled(reading) : scoreAfter(reading),
  };
  return (
    surnameScore(reading, frame) +
    givenScore(reading, frame) +
    beforeScore(reading, frame) +
    frame.after +
    wordScore(reading, frame)
  );
}

/** Of the title that stands right before, on the list or by its last character; 0 for none. */
function titleLengthBefore({ text, start, words }: NameReading): number {
  const title = titles.longestEndingAt(text, start);
  const word = words.holding(start - 1);
  return title !== undefined
    ? title.length
    : word?.end === start && endsAsPerson(word)
      ? word.text.length
      : 0;
}

/** Whether an office, a trade or a walk of life stands right before. */
export function hasTitleBefore(text: string, start: number): boolean {
  return titles.longestEndingAt(text, start) !== undefined;
}

/** Whether a text is an office as a whole: 班主任 is no 主任 called 班. */
export function isOffice(text: string): boolean {
  return titles.isEnding(text);
}

/** Whether what stands behind goes on without the name. */
export function mayEnd(reading: NameReading): boolean {
  return scoreAfter(reading) > sureAfter / 4;
}

/** What surrounds a reading. */
interface Frame {
  /** Of the title right before; 0 for none. */
  readonly titleLength: number;
  /** Points for what stands behind. */
  readonly after: number;
}

function surnameScore(
  { text, start, surnameLength }: NameReading,
  { titleLength, after }: Frame,
): number {
  const surname = text.slice(start, start + surnameLength);
  if (surnameLength === 2) {
    const isWord = titleLength === 0 && after < sureAfter;
    return isWord && wordlikeCompounds.has(surname) ? 0 : 3;
  }
  if (functionSurnames.has(surname)) {
    return titleLength > 0 ? -1 : -2;
  }
  const doubt = titleLength > 0 || after >= sureAfter ? -0.5 : -1.5;
  return (
    (commonSurnames.has(surname) ? 1.5 : 0.7) +
    (doubtfulSurnames.has(surname) ? doubt : 0)
  );
}

function givenScore(
  { text, start, end, surnameLength }: NameReading,
  { titleLength, after }: Frame,
): number {
  const given = text.slice(start + surnameLength, end);
  if (titles.isEnding(given)) {
    return -4;
  }
  if (wholeGiven.has(given) || givenPairs.has(given)) {
    return 1.5;
  }
  // Between a title and a verb of speech stands a name, whatever its characters.
  const isFramed =
    after >= sureAfter &&
    (titleLength > 0 || isOpening(text.charAt(start - 1)));
  const unusual = isFramed ? -1 : -4;
  let score = given.length === 2 && given[0] === given[1] ? 0.8 : 0;
  // 赶 of 雷鸣赶到 belongs to the verb.
  score -= given.length === 2 && rarelyLast.has(given.charAt(1)) ? 2.5 : 0;
  for (const character of given) {
    const isUsual = usualGiven.has(character);
    const isNever = neverGiven.has(character);
    score += isUsual && !isNever ? 0.6 : 0;
    score +=
      isNever && !isUsual && !givenAllTheSame.has(character) ? unusual : 0;
  }
  return score;
}

function beforeScore(
  { text, start, words }: NameReading,
  { titleLength }: Frame,
): number {
  if (titleLength > 0) {
    return 3.5;
  }
  if (called.longestEndingAt(text, start) !== undefined) {
    return 2.5;
  }
  const before = text.charAt(start - 1);
  if (isOpening(before)) {
    return before === '、' ? 1.5 : 1;
  }
  if (leads.longestEndingAt(text, start) !== undefined) {
    return 0.8;
  }
  const word = words.holding(start - 1);
  return word !== undefined && word.end > start ? -3 : -0.5;
}

/** A dictionary word that the reading cuts, or that it merely repeats, speaks against it. */
function wordScore(
  { text, start, end, surnameLength, words }: NameReading,
  { titleLength, after }: Frame,
): number {
  if (lookalikes.has(text.slice(start, end))) {
    return titleLength > 0 ? knownWordBehindTitle : knownWord;
  }
  if (titleLength === 0 && lookalikes.has(text.slice(start, end - 1))) {
    return knownWordAndMore;
  }
  const first = words.holding(start);
  const last = words.holding(end - 1);
  if (first === undefined || last === undefined) {
    return 0;
  }
  const startsWord = first.start === start;
  const endsWord = last.end === end;
  if (first === last && startsWord && endsWord) {
    const thing =
      titleLength === 0 && neverLast.has(text.charAt(end - 1)) ? -1.5 : 0;
    return titleLength > 0 && after >= sureAfter && first.tag !== 'x'
      ? 0
      : scoreOfWhole(first, titleLength > 0) + thing;
  }
  // 审判长 before 孙立新 is a title, whatever the words make of 长孙.
  const cutsStart =
    first.start <= start - titleLength && !startsWord && isKnownWord(first);
  const cutsEnd = !endsWord && isKnownWord(last);
  // 高兴地: a word and what follows it.
  const isWordAndMore =
    startsWord &&
    surnameLength === 1 &&
    first.end < end &&
    isKnownWord(first) &&
    !(endsWord && after >= sureAfter);
  return (
    (cutsStart ? -3 : 0) +
    (isWordAndMore ? scoreOfWordAndMore(first, titleLength > 0) : 0) +
    (cutsEnd ? scoreOfCutEnd(last, isFollowedAt(text, end)) : 0) +
    (startsWord && endsWord ? 1 : 0) +
    (first.tag === 'nr' && startsWord ? 0.8 : 0) +
    (isGivenName(words.holding(start + surnameLength), start + surnameLength) &&
    endsWord
      ? 0.8
      : 0)
  );
}

/** Behind a title a place's name is the beginning of a person's: 魏国 of 魏国平. */
function scoreOfWordAndMore({ tag }: Word, isTitled: boolean): number {
  return isTitled ? (tag === 'ns' ? -0.5 : -1.5) : -3;
}

/** 连忙 is no 忙 behind a name that ends with 连: adverbs and links are never cut. */
function scoreOfCutEnd({ tag }: Word, isFollowed: boolean): number {
  return isFollowed && !'dcp'.includes(tag) ? -1 : -2.5;
}

const knownWord = -4;
const knownWordBehindTitle = -2;
const knownWordAndMore = -2.5;

/** Of the dictionary's names of two characters most are words of other kinds. */
function scoreOfWhole({ start, end, tag }: Word, isTitled: boolean): number {
  return tag === 'x'
    ? end - start > 2
      ? 1.5
      : 1
    : tag.startsWith('nr')
      ? end - start > 2
        ? 2
        : 0.3
      : isTitled
        ? knownWordBehindTitle
        : knownWord;
}

function isGivenName(word: Word | undefined, start: number): boolean {
  return word?.start === start && word.tag.startsWith('nr');
}

/** A word of two characters or more that jieba knows, and not as a name. */
function isKnownWord(word: Word): boolean {
  return (
    word.end - word.start > 1 && word.tag !== 'x' && !word.tag.startsWith('nr')
  );
}
