import {
  bodyHeads,
  natureSuffixes,
  placeLikeWords,
} from '../../lexicon/place-words.js';
import type { Word } from '../../words.js';
import type { Candidate } from '../candidate-rule.js';
import { type SuffixTrie, suffixTrieOf } from '../suffix-trie.js';
import { nameCoreBefore } from './core-start.js';
import {
  isCommonLead,
  place,
  type PlaceContext,
  type PlaceEnd,
  placeEnds,
} from './place-context.js';

const heads: SuffixTrie = suffixTrieOf(natureSuffixes);
const longestCore = 5;
const namingTags: ReadonlySet<string> = new Set([
  'ns',
  'nz',
  'x',
  'j',
  'nr',
  'nrt',
]);

/** Rivers, lakes, mountains: by one character, so that a naming word must stand before or hold it. */
export function findNature(context: PlaceContext): readonly Candidate[] {
  return placeEnds(context.passage, heads).flatMap((end) =>
    natureBefore(context, end),
  );
}

function natureBefore(
  { passage, areaEnds }: PlaceContext,
  { end, suffix, word }: PlaceEnd,
): readonly Candidate[] {
  const coreEnd = end - suffix.length;
  const { start, words } = nameCoreBefore(passage, coreEnd, {
    maxLength: longestCore,
    areaEnds,
  });
  const name = passage.text.slice(start, end);
  const isWhole = word.start === start && word.end === end;
  return start === coreEnd ||
    natureSuffixes.includes(passage.text.charAt(coreEnd - 1)) ||
    placeLikeWords.has(name) ||
    isCommonLead(words) ||
    bodyHeads.some((head) => passage.text.startsWith(head, end)) ||
    (end - start < 4 && words.some(({ tag }) => tag === 'nr')) ||
    !(isWhole ? word.tag === 'ns' : isNaming(words, suffix))
    ? []
    : [place({ start, end }, 0.8, 'nature')];
}

/** A longer head shows itself (`水库`); one character needs two before it that jieba takes for a name. */
function isNaming(words: readonly Word[], suffix: string): boolean {
  const [nearest] = words;
  const length = words.reduce((sum, { text }) => sum + text.length, 0);
  return (
    nearest !== undefined &&
    length > 1 &&
    (suffix.length > 1 || words.some(({ tag }) => namingTags.has(tag)))
  );
}
