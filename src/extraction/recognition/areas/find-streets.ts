import { officialDivisions } from '../../lexicon/areas/divisions.js';
import { areaLikeWords } from '../../lexicon/organizations/organization-areas.js';
import {
  commonTowns,
  doubtfulTowns,
  nationalityEnd,
  streetRoad,
  streetSuffixes,
  townFollowers,
} from '../../lexicon/areas/street-words.js';
import type {
  Candidate,
  KnownNames,
  TaggedPassage,
} from '../candidate-rule.js';
import type { Word } from '../../words.js';
import { leftBoundary, mayStandInName } from '../name-boundary.js';
import { type SuffixTrie, suffixTrieOf } from '../suffix-trie.js';
import { wordEdgesOf } from './word-edges.js';

const suffixes: SuffixTrie = suffixTrieOf(streetSuffixes);
const common: SuffixTrie = suffixTrieOf(commonTowns);
const longestOfficialCore = 10;
const longestCore = 4;

/**
 * Streets, towns and townships: an official name, else two to four characters before the suffix. `districts`
 * are those of the passage: a name begins where one ends.
 */
export function findStreets(
  passage: TaggedPassage,
  known: KnownNames,
  districts: readonly Candidate[],
): readonly Candidate[] {
  const { text } = passage;
  const districtEnds = new Set(districts.map(({ end }) => end));
  const found: Candidate[] = [];
  for (let end = 2; end <= text.length; end += 1) {
    const suffix = suffixes.longestEndingAt(text, end);
    if (suffix === undefined || isWordOf(text, end, suffix)) {
      continue;
    }
    const coreEnd = end - suffix.length;
    const start = coreStart({ passage, known, districtEnds }, { coreEnd, end });
    if (start !== undefined) {
      found.push({
        start: start.at,
        end,
        kind: 'STREET',
        confidence: start.confidence,
        form: 'NAME',
        rule: start.rule,
      });
    }
  }
  return found;
}

/** 镇江, 乡村: the suffix belongs to what follows. */
function isWordOf(text: string, end: number, suffix: string): boolean {
  return (townFollowers[suffix] ?? []).some((next) =>
    text.startsWith(next, end),
  );
}

interface Place {
  readonly passage: TaggedPassage;
  readonly known: KnownNames;
  readonly districtEnds: ReadonlySet<number>;
}

interface Start {
  readonly at: number;
  readonly confidence: number;
  readonly rule: string;
}

function coreStart(
  { passage, known, districtEnds }: Place,
  { coreEnd, end }: { readonly coreEnd: number; readonly end: number },
): Start | undefined {
  const { text } = passage;
  const { mayBegin } = wordEdgesOf(passage);
  const names = known.byKind.get('STREET');
  let official: Start | undefined;
  const floor = Math.max(0, coreEnd - longestOfficialCore);
  for (let at = coreEnd - 1; at >= floor; at -= 1) {
    const name = text.slice(at, end);
    const isOfficial = isOfficialStreet(name);
    if (districtEnds.has(at)) {
      return isOfficial
        ? { at, confidence: 0.97, rule: 'street-of-district' }
        : (official ?? unknownStart(passage, { coreEnd, end, floor: at }));
    }
    const isNamed =
      (isOfficial && !doubtfulTowns.has(name)) || names?.has(name) === true;
    // 示范镇 is no 范镇.
    const isCut = coreEnd - at === 1 && letters.test(text.charAt(at - 1));
    if (isNamed && !isCut && (mayBegin(at) || official === undefined)) {
      official = { at, confidence: 0.93, rule: 'street-official' };
    }
  }
  return official ?? unknownStart(passage, { coreEnd, end, floor: 0 });
}

/** Whether a street is official, by a name that papers shorten (泰山街道 for 泰山路街道) too. */
export function isOfficialStreet(name: string): boolean {
  const { streets } = officialDivisions();
  const suffix = streetSuffixes[1] ?? '';
  return (
    streets.has(name) ||
    (name.length > suffix.length &&
      name.endsWith(suffix) &&
      streets.has(`${name.slice(0, -suffix.length)}${streetRoad}${suffix}`))
  );
}

function unknownStart(
  passage: TaggedPassage,
  span: { readonly coreEnd: number; readonly end: number; floor: number },
): Start | undefined {
  const { coreEnd, end } = span;
  if (common.longestEndingAt(passage.text, end) !== undefined) {
    return undefined;
  }
  const at = Math.max(
    span.floor,
    leftBoundary(passage, coreEnd, {
      maxLength: longestCore + 2,
      isPart: span.floor > 0 ? mayFollowDistrict : mayStandInStreet,
    }),
  );
  return coreEnd - at < 2 ||
    isNationality(passage.text.slice(at, coreEnd)) ||
    coreEnd - at > longestCore ||
    areaLikeWords.has(passage.text.slice(at, end))
    ? undefined
    : { at, confidence: 0.7, rule: 'street-grammar' };
}

const longestNationality = 3;

/** 瑶族乡, without a name before. */
function isNationality(core: string): boolean {
  return core.length <= longestNationality && core.endsWith(nationalityEnd);
}

const longTagsOutside = tagsOf('i l v vn a ad an d');
const singleTagsOutside = tagsOf('v d p c m r u');

function mayStandInStreet(word: Word): boolean {
  const outside = word.text.length === 1 ? singleTagsOutside : longTagsOutside;
  return mayStandInName(word) && !outside.has(word.tag) && word.text.length < 4;
}

/** Between a district and the suffix, numerals and adjectives name too: 六道口街道. */
function mayFollowDistrict(word: Word): boolean {
  return (
    mayStandInStreet(word) ||
    ((word.tag === 'm' || word.tag === 'q' || word.tag === 'a') &&
      letters.test(word.text) &&
      word.text.length < 4)
  );
}

const letters = /^\p{L}+$/u;

function tagsOf(tags: string): ReadonlySet<string> {
  return new Set(tags.split(' '));
}
