import { pointingAreaLeads } from '../lexicon/organizations/organization-areas.js';
import {
  areaNameEnds,
  bodyEnds,
  boundaryCharacters,
  boundaryTags,
  boundaryWords,
  linksBehindBodies,
  nameVerbs,
  numeralNameEnds,
  ordinalLead,
} from '../lexicon/organizations/organization-boundary.js';
import { captionLead } from '../lexicon/structure/caption-words.js';
import { partitionPoint } from '../../util/partition-point.js';
import type { Word } from '../words.js';
import type { TaggedPassage } from './candidate-rule.js';

export interface BoundaryOptions {
  /** How many characters the name may reach to the left; keeps the walk bounded. */
  readonly maxLength?: number;
  /** Whether a word may be part of the name; `mayStandInName` unless given. */
  readonly isPart?: (word: Word) => boolean;
}

/**
 * The leftmost offset from which every word up to `end` may belong to one name: for the grammars that
 * know how a name ends (`…学校`, `…有限公司`) and look for where it begins. Walks at most `maxLength`
 * characters over the words of the passage, so a call costs a constant.
 */
export function leftBoundary(
  passage: TaggedPassage,
  end: number,
  options: BoundaryOptions = {},
): number {
  const floor = Math.max(0, end - (options.maxLength ?? 30));
  const isPart = options.isPart ?? mayStandInName;
  let start = end;
  const { words } = passage;
  for (let index = wordIndexBefore(words, end); index >= 0; index -= 1) {
    const whole = words[index];
    if (whole === undefined || whole.start < floor) {
      break;
    }
    const word = whole.end <= end ? whole : cutWord(whole, end);
    const tail = unknownTail(word);
    if (tail.start > word.start) {
      return tail.start < tail.end && isPart(tail) ? tail.start : start;
    }
    if (!isPart(word)) {
      break;
    }
    start = word.start;
  }
  return start;
}

/** A word, or the part of it that lies before an offset. */
export interface WordBefore extends Word {
  /** Not set for a whole word, which is the passage's own. */
  readonly isCut?: boolean;
}

/** The words that end at or before `end`, the nearest first; a word that straddles it is cut there. */
export function* wordsBefore(
  { words }: TaggedPassage,
  end: number,
): Generator<WordBefore> {
  for (let index = wordIndexBefore(words, end); index >= 0; index -= 1) {
    const word = words[index];
    if (word !== undefined) {
      yield word.end <= end ? word : cutWord(word, end);
    }
  }
}

/** The nearest of the words that end at or before `end`: the first that `wordsBefore` gives. */
export function wordBefore(
  { words }: TaggedPassage,
  end: number,
): WordBefore | undefined {
  const word = words[wordIndexBefore(words, end)];
  return word === undefined
    ? undefined
    : word.end <= end
      ? word
      : cutWord(word, end);
}

function cutWord(word: Word, end: number): WordBefore {
  return {
    ...word,
    isCut: true,
    end,
    text: word.text.slice(0, end - word.start),
  };
}

/** Whether a word, by its tag and by the lists, may be part of a name. */
export function mayStandInName(word: Word): boolean {
  const { text, tag } = word;
  if (!isLetters(text) || boundaryWords.has(text)) {
    return false;
  }
  if (text.length === 1) {
    return !boundaryCharacters.has(text);
  }
  if (!boundaryTags.has(tag) || nameVerbs.has(text)) {
    return true;
  }
  return namesByItsEnd(text) || (tag === 'q' && text.length > 1);
}

/** Index of the word that holds the character before `end`; -1 when there is none. */
export function wordIndexBefore(words: readonly Word[], end: number): number {
  return partitionPoint(words, ({ start }) => start < end) - 1;
}

/** jieba leaves a function word at the head of a word that it does not know (`从市`): what follows it. */
function unknownTail(word: Word): Word {
  if (word.tag === 'x' && word.text.startsWith(captionLead)) {
    const { length } = captionLead;
    return {
      ...word,
      start: word.start + length,
      text: word.text.slice(length),
    };
  }
  const cut = word.tag === 'x' && word.text.length > 1 ? linkEnd(word.text) : 0;
  return cut > 0
    ? { ...word, start: word.start + cut, text: word.text.slice(cut) }
    : word;
}

/** Where the name begins in an unknown word: behind a link at its head, or behind a body's end and a link (局对). */
function linkEnd(text: string): number {
  for (let at = text.length - 1; at > 0; at -= 1) {
    if (
      linksBehindBodies.includes(text.charAt(at)) &&
      bodyEnds.includes(text.charAt(at - 1))
    ) {
      return at + 1;
    }
  }
  return boundaryCharacters.has(text.charAt(0)) ? 1 : 0;
}

/** Ordinals, numbered roads and schools, areas: they name, though their tag says number or verb. */
function namesByItsEnd(text: string): boolean {
  const end = text.slice(-1);
  if (pointingAreaLeads.includes(text.charAt(0))) {
    return false;
  }
  return (
    text.startsWith(ordinalLead) ||
    numeralNameEnds.includes(end) ||
    (text.length > 2 && areaNameEnds.includes(end))
  );
}

const letters = /^[\p{L}\p{N}·]+$/u;

function isLetters(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // Common characters need no regular expression, which would cost as much as all the rest.
    if (code < firstHan || code > lastHan) {
      return letters.test(text);
    }
  }
  return text.length > 0;
}

const firstHan = 0x4e00;
const lastHan = 0x9fff;
