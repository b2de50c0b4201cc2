import {
  commonRoads,
  innerPlaces,
  numberedRoads,
  placeLikeWords,
  roadSuffixes,
} from '../../lexicon/areas/place-words.js';
import { namingActs } from '../../lexicon/areas/name-core.js';
import type { Word } from '../../words.js';
import type { Candidate, TaggedPassage } from '../candidate-rule.js';
import { type SuffixTrie, suffixTrieOf } from '../suffix-trie.js';
import { nameCoreBefore } from './core-start.js';
import {
  isCommonLead,
  place,
  type PlaceContext,
  type PlaceEnd,
  placeEnds,
} from './place-context.js';

const heads: SuffixTrie = suffixTrieOf(roadSuffixes);
const longestCore = 6;

/** Roads and lanes: never with the area before them, whatever it is. */
export function findRoads(context: PlaceContext): readonly Candidate[] {
  const { passage } = context;
  return placeEnds(passage, heads).flatMap((end) =>
    numberedRoads.includes(end.suffix)
      ? numberedRoad(passage, end)
      : namedRoad(context, end),
  );
}

function namedRoad(
  { passage, areaEnds }: PlaceContext,
  { end, suffix, word }: PlaceEnd,
): readonly Candidate[] {
  const coreEnd = end - suffix.length;
  const { start, words, isAfterArea } = nameCoreBefore(passage, coreEnd, {
    maxLength: longestCore,
    areaEnds,
    stopsAtWaters: true,
  });
  const name = passage.text.slice(start, end);
  const [nearest] = words;
  if (mainStreet.test(name) || commonRoads.has(name)) {
    return [place({ start, end }, 0.8, 'road')];
  }
  return coreEnd - start < (suffix.length > 1 ? 1 : 2) ||
    nearest === undefined ||
    isCommonLead(words) ||
    words.some(({ tag, text }) => tag === 'q' || innerPlaces.has(text)) ||
    (!isAfterArea && isAct(words)) ||
    (!(isAfterArea && coreEnd - start > 1) &&
      (isCommonWord(word, end, suffix) ||
        placeLikeWords.has(nearest.text + suffix))) ||
    placeLikeWords.has(name)
    ? []
    : [place({ start, end }, isAfterArea ? 0.93 : 0.85, 'road')];
}

/** The old streets of many a town: 西大街. */
const mainStreet = /^[东西南北]大街$/;

/** 就业|路: a verb names a road in the area before it, or all over the country (`解放路`). */
function isAct(words: readonly Word[]): boolean {
  const [only, ...others] = words;
  return (
    only !== undefined &&
    others.length === 0 &&
    only.text.length > 1 &&
    only.tag.startsWith('v') &&
    !namingActs.has(only.text)
  );
}

/** 销路, 思路: a word of its own that only ends as a road does. */
function isCommonWord(word: Word, end: number, suffix: string): boolean {
  return (
    word.end === end &&
    word.text.length > suffix.length &&
    !roadTags.has(word.tag) &&
    !namingActs.has(word.text.slice(0, -suffix.length))
  );
}

const roadTags: ReadonlySet<string> = new Set(
  'ns nt nz nr x m nrt j'.split(' '),
);

const digit = /[0-9A-Za-z]/;

/** 106国道, G107国道 */
function numberedRoad(
  { text }: TaggedPassage,
  { end, suffix }: PlaceEnd,
): readonly Candidate[] {
  const coreEnd = end - suffix.length;
  let start = coreEnd;
  while (start > coreEnd - 5 && digit.test(text.charAt(start - 1))) {
    start -= 1;
  }
  return start === coreEnd ? [] : [place({ start, end }, 0.9, 'road-numbered')];
}
