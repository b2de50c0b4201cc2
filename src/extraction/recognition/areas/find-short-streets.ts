import type { TextSpan } from '../../extraction.js';
import {
  bodiesOfStreets,
  countDigits,
  countedStreets,
  listCounter,
  listRest,
  listSeparators,
  namesOfNature,
  shortStreetBlockers,
  streetSuffixes,
} from '../../lexicon/areas/street-words.js';
import { wordsOf } from '../../words.js';
import type {
  Candidate,
  KnownNames,
  TaggedPassage,
} from '../candidate-rule.js';
import { isOfficialStreet } from './find-streets.js';
import { wordEdgesOf } from './word-edges.js';

/** Streets without their suffix: of those that the page names in full, and in lists that end with it. */
export function findShortStreets(
  passage: TaggedPassage,
  known: KnownNames,
): readonly Candidate[] {
  return [...repeatsOf(passage, shortStreetsOf(known)), ...listed(passage)];
}

function repeatsOf(
  passage: TaggedPassage,
  names: ReadonlySet<string>,
): readonly Candidate[] {
  const { text } = passage;
  const { mayBegin, mayEnd } = wordEdgesOf(passage);
  return [...names].flatMap((name) => {
    const found: Candidate[] = [];
    for (
      let start = text.indexOf(name);
      start >= 0;
      start = text.indexOf(name, start + name.length)
    ) {
      const end = start + name.length;
      if (
        (mayBegin(start) || mayEnd(end)) &&
        !shortStreetBlockers.some((word) => text.startsWith(word, end)) &&
        !isOfNature(name, text, end)
      ) {
        found.push(shortStreet({ start, end }, 0.85));
      }
    }
    return found;
  });
}

const shortestNature = 3;

/** 格凸河 is a river, and the town 格凸河镇 where its police or its school is told of. */
function isOfNature(name: string, text: string, end: number): boolean {
  return (
    name.length >= shortestNature &&
    namesOfNature.includes(name.charAt(name.length - 1)) &&
    !bodiesOfStreets.some((word) => text.startsWith(word, end))
  );
}

const shortStreets = new WeakMap<KnownNames, ReadonlySet<string>>();
const mostShortStreets = 200;

/** The short forms of the streets that the page names in full. */
export function shortStreetsOf(known: KnownNames): ReadonlySet<string> {
  const names =
    shortStreets.get(known) ??
    new Set(
      [...(known.byKind.get('STREET') ?? [])]
        .slice(0, mostShortStreets)
        .map(withoutSuffix)
        .filter((name) => name.length > 1 && !isCommonWord(name)),
    );
  shortStreets.set(known, names);
  return names;
}

function withoutSuffix(name: string): string {
  const suffix = streetSuffixes.find((word) => name.endsWith(word)) ?? '';
  return name.slice(0, name.length - suffix.length);
}

const namingTags: ReadonlySet<string> = new Set(['ns', 'nz', 'nr', 'x', 'nrt']);

/** 建设 (of 建设街道) is a word of its own; 学林 is not. */
function isCommonWord(name: string): boolean {
  const [word, ...others] = wordsOf(name);
  return others.length === 0 && word !== undefined && !namingTags.has(word.tag);
}

const longestName = 4;
const mostListed = 30;

/** 南张、安居2个街道: read from the count to the left. */
function listed({ text }: TaggedPassage): readonly Candidate[] {
  const found: Candidate[] = [];
  for (
    let at = text.indexOf(listCounter);
    at >= 0;
    at = text.indexOf(listCounter, at + 1)
  ) {
    if (countedStreets.some((word) => text.startsWith(word, at + 1))) {
      found.push(...namesBefore(text, startOfCount(text, at)));
    }
  }
  return found;
}

function startOfCount(text: string, end: number): number {
  let at = end;
  while (at > 0 && end - at < 3 && countDigits.test(text.charAt(at - 1))) {
    at -= 1;
  }
  return text.charAt(at - 1) === listRest ? at - 1 : at;
}

function namesBefore(text: string, listEnd: number): readonly Candidate[] {
  const found: Candidate[] = [];
  let end = listEnd;
  while (found.length < mostListed) {
    const name = officialEndingAt(text, end);
    if (name === undefined) {
      break;
    }
    found.push(shortStreet({ start: end - name.length, end }, 0.8));
    end -= name.length + 1;
    if (!listSeparators.includes(text.charAt(end))) {
      break;
    }
  }
  return found;
}

function officialEndingAt(text: string, end: number): string | undefined {
  for (let length = Math.min(longestName, end); length > 1; length -= 1) {
    const name = text.slice(end - length, end);
    if (streetSuffixes.some((suffix) => isOfficialStreet(name + suffix))) {
      return name;
    }
  }
  return undefined;
}

function shortStreet(span: TextSpan, confidence: number): Candidate {
  return {
    ...span,
    kind: 'STREET',
    confidence,
    form: 'SHORT',
    rule: 'street-short',
  };
}
