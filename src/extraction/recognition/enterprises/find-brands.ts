import {
  brandCharacters,
  brandTriggers,
  houseFollowers,
  knownEnterprises,
} from '../../lexicon/enterprises/enterprise-known.js';
import type { Candidate, TaggedPassage } from '../candidate-rule.js';
import {
  mayStandInName,
  wordIndexBefore,
  wordsBefore,
} from '../name-boundary.js';
import { suffixTrieOf } from '../suffix-trie.js';
import type { Word } from '../../words.js';

const brands = suffixTrieOf(knownEnterprises);
const coinedTags = new Set(['x', 'nrt', 'nz']);
const triggerReach = 12;

/** Enterprises without a word for what they are: known ones, and coined names before a trigger. */
export function findBrands(passage: TaggedPassage): readonly Candidate[] {
  return [...knownBrands(passage), ...coinedBrands(passage)];
}

function knownBrands(passage: TaggedPassage): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let end = 2; end <= passage.text.length; end += 1) {
    const name = brands.longestEndingAt(passage.text, end);
    if (
      name !== undefined &&
      fitsWords(passage, end - name.length, end) &&
      !houseFollowers.some((word) => passage.text.startsWith(word, end))
    ) {
      found.push({
        start: end - name.length,
        end: coinedEnd(passage, end),
        kind: 'ENTERPRISE',
        form: 'NAME',
        confidence: 0.9,
        rule: 'enterprise-known',
      });
    }
  }
  return found;
}

/** A daughter goes on with a coined word of its own (`中车奇宏`). */
function coinedEnd({ words }: TaggedPassage, end: number): number {
  const next = words[wordIndexBefore(words, end) + 1];
  return next?.tag === 'x' && next.text.length === 2 && mayStandInName(next)
    ? next.end
    : end;
}

/** Neither end lies within a word of the dictionary. */
function fitsWords(
  passage: TaggedPassage,
  start: number,
  end: number,
): boolean {
  const first = passage.words[wordIndexBefore(passage.words, start + 1)];
  const last = passage.words[wordIndexBefore(passage.words, end)];
  return (
    (first?.start === start || first?.tag === 'x') &&
    (last?.end === end || last?.tag === 'x')
  );
}

function coinedBrands(passage: TaggedPassage): readonly Candidate[] {
  const found: Candidate[] = [];
  let first: Word | undefined;
  for (const [index, word] of passage.words.entries()) {
    if (!isCoined(word)) {
      first = undefined;
      continue;
    }
    first ??= word;
    const following = passage.words[index + 1];
    if (following !== undefined && isCoined(following)) {
      continue;
    }
    if (isBrand(passage, first.start, word.end)) {
      found.push({
        start: first.start,
        end: word.end,
        kind: 'ENTERPRISE',
        form: 'NAME',
        confidence: 0.6,
        rule: 'enterprise-coined',
      });
    }
  }
  return found;
}

function isCoined(word: Word): boolean {
  return (
    coinedTags.has(word.tag) && word.text.length > 1 && mayStandInName(word)
  );
}

function isBrand(passage: TaggedPassage, start: number, end: number): boolean {
  const name = passage.text.slice(start, end);
  const [before] = wordsBefore(passage, start);
  const foreign = [...name].filter((character) =>
    brandCharacters.includes(character),
  ).length;
  const after = passage.text.slice(end, end + triggerReach);
  return (
    name.length > 3 &&
    name.length < 8 &&
    foreign * 4 >= name.length * 3 &&
    (before === undefined || !mayStandInName(before)) &&
    brandTriggers.some((trigger) => after.includes(trigger))
  );
}
