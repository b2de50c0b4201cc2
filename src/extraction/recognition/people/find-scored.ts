import {
  bylineCompoundSurnames,
  bylineSurnames,
} from '../../lexicon/byline-surnames.js';
import type { Candidate, TaggedPassage } from '../candidate-rule.js';
import {
  hasTitleBefore,
  nameThreshold,
  type NameReading,
  scorePerson,
} from './score-person.js';
import { wordsAt } from './words-at.js';

interface Scored {
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

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
        readings.push({ start, end: reading.end, score });
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
  const surnameLength = bylineCompoundSurnames.has(text.slice(start, start + 2))
    ? 2
    : bylineSurnames.has(text.charAt(start))
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

const listEnds = '、，,。；;）)”"和与及等';

/** Adds the bonus to readings that fill the place between two list marks beside one that is sure. */
function withListBonus(
  readings: readonly Scored[],
  text: string,
): readonly Scored[] {
  const sureStarts = new Set<number>();
  const sureEnds = new Set<number>();
  for (const { start, end, score } of readings) {
    if (score >= nameThreshold) {
      sureStarts.add(start);
      sureEnds.add(end);
    }
  }
  const supported: Scored[] = [];
  // From the left, so that support runs along a list; then from the right.
  for (const reading of readings) {
    const isAfterName =
      isListMark(text.charAt(reading.start - 1)) &&
      sureEnds.has(reading.start - 1) &&
      listEnds.includes(text.charAt(reading.end) || '。');
    const score = reading.score + (isAfterName ? listBonus : 0);
    if (score >= nameThreshold) {
      sureEnds.add(reading.end);
      sureStarts.add(reading.start);
    }
    supported.push({ ...reading, score });
  }
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

function isListMark(character: string): boolean {
  return character !== '' && '、和与及'.includes(character);
}

/** Of readings that overlap, the one that more speaks for. */
function bestOf(readings: readonly Scored[]): readonly Scored[] {
  const sure = readings.filter(({ score }) => score >= nameThreshold);
  const chosen: Scored[] = [];
  for (const reading of sure) {
    const last = chosen.at(-1);
    if (last === undefined || last.end <= reading.start) {
      chosen.push(reading);
    } else if (reading.score > last.score) {
      chosen[chosen.length - 1] = reading;
    }
  }
  return chosen;
}
