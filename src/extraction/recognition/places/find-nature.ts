import {
  bodyHeads,
  innerPlaces,
  natureFollowers,
  natureSuffixes,
  natureVerbs,
  placeLikeWords,
  sizes,
  waters,
} from '../../lexicon/areas/place-words.js';
import {
  numeralsOfNames,
  phraseCharacters,
  singleVerbs,
} from '../../lexicon/areas/name-core.js';
import {
  doubtfulShortForms,
  roadDirections,
} from '../../lexicon/areas/division-suffixes.js';
import { fullNamesOfShort } from '../areas/division-forms.js';
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

const heads: SuffixTrie = suffixTrieOf(natureSuffixes);
const wholeTags: ReadonlySet<string> = new Set(['nz', 'nr', 'nrt']);
const longestCore = 5;

const namingTags: ReadonlySet<string> = new Set(['ns', 'nz', 'j', 'nr', 'nrt']);

/** Rivers, lakes, mountains: by one character, so that a naming word must stand before or hold it. */
export function findNature(context: PlaceContext): readonly Candidate[] {
  return placeEnds(context.passage, heads).flatMap((end) =>
    natureBefore(context, end),
  );
}

function natureBefore(
  { passage, areas, areaEnds }: PlaceContext,
  { end, suffix, word }: PlaceEnd,
): readonly Candidate[] {
  const coreEnd = end - suffix.length;
  const city = suffix.length > 1 ? areas.get(coreEnd) : undefined;
  if (
    city !== undefined &&
    fullNamesOfShort(passage.text.slice(city.start, city.end)).length > 0
  ) {
    return [place({ start: city.start, end }, 0.8, 'nature')];
  }
  const { start, words } =
    ownWord(word, end, coreEnd) ??
    nameCoreBefore(passage, coreEnd, {
      maxLength: longestCore,
      areaEnds,
    });
  const name = passage.text.slice(start, end);
  return start === coreEnd ||
    isRepeated(passage.text, coreEnd, suffix) ||
    isDoneThere({ start, end, suffix, word }, passage.text) ||
    placeLikeWords.has(name) ||
    (fullNamesOfShort(name).length > 0 && !doubtfulShortForms.has(name)) ||
    isCommon(words) ||
    words.some(({ text }) => innerPlaces.has(text)) ||
    bodyHeads.some((head) => passage.text.startsWith(head, end)) ||
    (end - start < 4 &&
      word.start !== start &&
      words.some(({ tag }) => tag === 'nr')) ||
    !isName({ start, end, suffix, word }, words, passage)
    ? []
    : [place({ start, end }, 0.8, 'nature')];
}

/** A river of the dictionary is named whole, whatever stands before it: 排进|长江. */
function ownWord(
  word: Word,
  end: number,
  coreEnd: number,
): { readonly start: number; readonly words: readonly Word[] } | undefined {
  return word.tag === 'ns' &&
    word.end === end &&
    word.start < coreEnd &&
    !placeLikeWords.has(word.text)
    ? { start: word.start, words: [word] }
    : undefined;
}

/** 封山, 巡江: a verb before the height or the water. */
function isDoneThere({ start, end, suffix, word }: End, text: string): boolean {
  const before = end - suffix.length - 1;
  return (
    suffix.length === 1 &&
    before >= start &&
    natureVerbs.includes(text.charAt(before)) &&
    !(word.tag === 'ns' && word.end === end && word.start === start)
  );
}

/** No name has one such end upon another (`河河`); a reservoir lies at a mountain (`佛子岭水库`). */
function isRepeated(text: string, coreEnd: number, suffix: string): boolean {
  return waters.includes(suffix) && waters.includes(text.charAt(coreEnd - 1));
}

/** 东大河: the size alone would be no name. */
function isCommon(words: readonly Word[]): boolean {
  const [nearest, ...others] = words;
  return nearest !== undefined &&
    others.length > 0 &&
    sizes.includes(nearest.text)
    ? others.some(({ text }) => !roadDirections.includes(text)) &&
        isCommonLead(others)
    : isCommonLead(words);
}

interface End extends PlaceEnd {
  readonly start: number;
}

/** A word of its own is a name by its tag; one that the dictionary lacks, by its length or what follows. */
function isName(
  { start, end, suffix, word }: End,
  words: readonly Word[],
  { text }: TaggedPassage,
): boolean {
  const isWhole = word.start === start && word.end === end;
  if (word.end === end && word.tag.startsWith('v')) {
    return false;
  }
  if (!isWhole || word.tag === 'x') {
    return (
      isNaming(words, suffix) ||
      (isWhole &&
        isNamingWord(word) &&
        natureFollowers.some((follower) => text.startsWith(follower, end)))
    );
  }
  return word.tag === 'ns' || (end - start > 2 && wholeTags.has(word.tag));
}

/** A longer head shows itself (`水库`); one character needs two before it that jieba takes for a name. */
function isNaming(words: readonly Word[], suffix: string): boolean {
  const [nearest] = words;
  const length = words.reduce((sum, { text }) => sum + text.length, 0);
  return (
    nearest !== undefined &&
    length > 1 &&
    (suffix.length > 1 || words.some(isNamingWord))
  );
}

function isNamingWord({ text, tag }: Word): boolean {
  return tag === 'x'
    ? ![...text].some(
        (character) =>
          singleVerbs.includes(character) ||
          phraseCharacters.includes(character) ||
          numeralsOfNames.includes(character),
      )
    : namingTags.has(tag) || fullNamesOfShort(text).length > 0;
}
