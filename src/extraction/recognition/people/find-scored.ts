import { compoundSurnames, surnames } from '../../lexicon/people/surnames.js';
import type { Candidate, TaggedPassage } from '../candidate-rule.js';
import {
  hasTitleBefore,
  mayEnd,
  nameThreshold,
  scorePerson,
} from './score-person.js';
import type { NameReading } from './name-reading.js';
import { wordsAt } from './words-at.js';

interface Scored {
  readonly start: number;
  readonly end: number;
  readonly score: number;
  /** A list may end behind it. */
  readonly isEnded: boolean;
}

const noReading: Scored = { start: 0, end: 0, score: 0, isEnded: false };

/** What a neighbour in a list lends to a reading that fills its place in the list. */
const listBonus = 2.5;

/**
 * Names of a surname and one or two characters, by what speaks for them. Readings that overlap compete;
 * in a list (甲、乙和丙) one name speaks for the others.
 */
export function findScored(passage: TaggedPassage): readonly Candidate[] {
  const { text } = passage;
  const words = wordsAt(passage);
  const readings: Scored[] = [];
  for (let start = 0; start < text.length; start += 1) {
    for (const reading of readingsAt(text, start)) {
      const score = scorePerson({ ...reading, words });
      if (score > nameThreshold - listBonus) {
        readings.push({
          start,
          end: reading.end,
          score,
          isEnded: mayEnd({ ...reading, words }),
        });
      }
    }
  }
  const supported = withListBonus(readings, text);
  return bestOf(supported).map(({ start, end, score }) => ({
    start,
    end,
    kind: 'PERSON',
    confidence: Math.min(0.95, 0.5 + score / 20),
    form: 'NAME',
    rule: 'person-score',
  }));
}

function readingsAt(
  text: string,
  start: number,
): readonly Omit<NameReading, 'words'>[] {
  const surnameLength = compoundSurnames.has(text.slice(start, start + 2))
    ? 2
    : surnames.has(text.charAt(start))
      ? 1
      : 0;
  if (surnameLength === 0) {
    return [];
  }
  return [1, 2].flatMap((given) => {
    const end = start + surnameLength + given;
    return isHan(text, start, end) ? [{ text, start, end, surnameLength }] : [];
  });
}

function isHan(text: string, start: number, end: number): boolean {
  if (end > text.length) {
    return false;
  }
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x4e00 || code > 0x9fff) {
      return false;
    }
  }
  return true;
}

/** What a list of three readings or more lends to each when none of them is sure. */
const longListBonus = 2;
const shortestLongList = 3;
/** Less than this in a list is no name. */
const listFloor = 3;

/** Adds the bonus to readings that fill the place between two list marks beside one that is sure. */
function withListBonus(
  readings: readonly Scored[],
  text: string,
): readonly Scored[] {
  const sureStarts = new Set<number>();
  const sureEnds = new Set<number>();
  const note = ({ start, end, score }: Scored): void => {
    if (score >= nameThreshold) {
      sureStarts.add(start);
      sureEnds.add(end);
    }
  };
  const listed = withLongLists(readings, text);
  listed.forEach(note);
  // From the left, so that support runs along a list; then from the right.
  const supported = listed.map((reading) => {
    const isAfterName =
      isListMark(text.charAt(reading.start - 1)) &&
      sureEnds.has(reading.start - 1) &&
      reading.isEnded;
    const added = isAfterName
      ? { ...reading, score: reading.score + listBonus }
      : reading;
    note(added);
    return added;
  });
  return supported.map((reading) => {
    const isBeforeName =
      reading.score < nameThreshold &&
      isListMark(text.charAt(reading.end)) &&
      sureStarts.has(reading.end + 1) &&
      (isListMark(text.charAt(reading.start - 1)) ||
        hasTitleBefore(text, reading.start));
    return isBeforeName
      ? { ...reading, score: reading.score + listBonus }
      : reading;
  });
}

/** 白雪、高飞、马跃: words each, and names together. */
function withLongLists(
  readings: readonly Scored[],
  text: string,
): readonly Scored[] {
  const lengthTo = new Map<number, number>();
  const lengths = readings.map(({ start, end, score }) => {
    const before =
      text.charAt(start - 1) === '、' ? (lengthTo.get(start - 1) ?? 0) : 0;
    const length = score >= listFloor ? before + 1 : 0;
    lengthTo.set(end, Math.max(length, lengthTo.get(end) ?? 0));
    return length;
  });
  const lengthFrom = new Map<number, number>();
  const wholes: number[] = [];
  for (let index = readings.length - 1; index >= 0; index -= 1) {
    const { start, end, score } = readings[index] ?? noReading;
    const after =
      text.charAt(end) === '、' ? (lengthFrom.get(end + 1) ?? 0) : 0;
    const length = score >= listFloor ? after + 1 : 0;
    lengthFrom.set(start, Math.max(length, lengthFrom.get(start) ?? 0));
    wholes[index] = (lengths[index] ?? 0) + after;
  }
  return readings.map((reading, index) =>
    (wholes[index] ?? 0) >= shortestLongList && reading.score >= listFloor
      ? { ...reading, score: reading.score + longListBonus }
      : reading,
  );
}

function isListMark(character: string): boolean {
  return character !== '' && '、和与及'.includes(character);
}

const longerMargin = 0.5;

/** Of readings that overlap, the one that more speaks for. */
function bestOf(readings: readonly Scored[]): readonly Scored[] {
  const sure = readings.filter(({ score }) => score >= nameThreshold);
  const chosen: Scored[] = [];
  for (const reading of sure) {
    const last = chosen.at(-1);
    if (last === undefined || last.end <= reading.start) {
      chosen.push(reading);
    } else if (reading.score > last.score - marginOver(last, reading)) {
      chosen[chosen.length - 1] = reading;
    }
  }
  return chosen;
}

/** Of two readings that begin alike the longer needs less: most given names have two characters. */
function marginOver(last: Scored, reading: Scored): number {
  return last.start === reading.start ? longerMargin : 0;
}
