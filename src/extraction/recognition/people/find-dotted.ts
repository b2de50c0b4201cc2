import type { Candidate, TaggedPassage } from '../candidate-rule.js';
import { prefixIndexOf } from '../prefix-index.js';
import { suffixTrieOf } from '../suffix-trie.js';
import {
  afterSoundsOfThings,
  soundCharacters,
} from '../../lexicon/people/composed-names.js';
import {
  titlesAfter,
  titlesBefore,
} from '../../lexicon/people/person-titles.js';
import {
  speechVerbs,
  wordsAfterName,
  wordsBeforeName,
} from '../../lexicon/people/person-verbs.js';

const dots = '·•・‧';
const longestPart = 6;

const titles = suffixTrieOf(titlesBefore);
const before = suffixTrieOf([...titlesBefore, ...wordsBeforeName]);
const after = prefixIndexOf([
  ...titlesAfter,
  ...speechVerbs,
  ...wordsAfterName,
]);

/** Foreign names, whose parts a dot joins: 约翰·史密斯. */
export function findDotted({
  text,
  role,
}: TaggedPassage): readonly Candidate[] {
  if (role === 'SECTION') {
    return [];
  }
  const candidates: Candidate[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!dots.includes(text.charAt(at))) {
      continue;
    }
    const start = startAfterTitle(text, at) ?? startBefore(text, at);
    let end = at;
    while (dots.includes(text.charAt(end) || ' ')) {
      end = endAfter(text, end + 1);
    }
    if (at - start >= 2 && end - at > 1 && isCalledSo(text, start, end)) {
      candidates.push({
        start,
        end,
        kind: 'PERSON',
        confidence: 0.85,
        form: 'NAME',
        rule: 'person-dotted',
      });
    }
    at = Math.max(at, end);
  }
  return candidates;
}

const shortestWhole = 5;

/**
 * A title before, a word after that follows people, or the sounds of a whole name: a dot joins other
 * things too.
 */
function isCalledSo(text: string, start: number, end: number): boolean {
  return (
    (end - start >= shortestWhole &&
      !afterSoundsOfThings.includes(text.charAt(end) || ' ') &&
      !soundCharacters.has(text.charAt(end))) ||
    before.longestEndingAt(text, start) !== undefined ||
    after.longestAt(text, end) !== undefined
  );
}

/** Behind a title a name may have characters that write no sounds else. */
function startAfterTitle(text: string, dot: number): number | undefined {
  for (
    let start = dot - 2;
    start > 0 && dot - start <= longestPart;
    start -= 1
  ) {
    if (titles.longestEndingAt(text, start) !== undefined) {
      return start;
    }
  }
  return undefined;
}

function startBefore(text: string, dot: number): number {
  let start = dot;
  while (
    start > 0 &&
    dot - start < longestPart &&
    soundCharacters.has(text.charAt(start - 1)) &&
    (dot - start < 2 || before.longestEndingAt(text, start) === undefined)
  ) {
    start -= 1;
  }
  return start;
}

function endAfter(text: string, from: number): number {
  let end = from;
  while (
    end < text.length &&
    end - from < longestPart &&
    soundCharacters.has(text.charAt(end)) &&
    (end - from < 2 || after.longestAt(text, end) === undefined)
  ) {
    end += 1;
  }
  return end;
}
