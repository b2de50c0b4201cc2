import type { ExtractedEntityKind } from '../../extraction.js';
import { officialDivisions } from '../../lexicon/areas/divisions.js';
import { doubtfulShortForms } from '../../lexicon/areas/division-suffixes.js';
import { boundaryCharacters } from '../../lexicon/organizations/organization-boundary.js';
import {
  areaEnds,
  areaLikeWords,
  bareAreaEnds,
  countingAreaLeads,
  lowerAreaEnds,
  pointingAreaLeads,
  zoneEnds,
} from '../../lexicon/organizations/organization-areas.js';
import { streetSuffixes } from '../../lexicon/areas/street-words.js';
import { isDivisionName, shortDivisionName } from '../areas/division-forms.js';
import type { KnownNames, TaggedPassage } from '../candidate-rule.js';
import {
  type WordBefore,
  leftBoundary,
  mayStandInName,
  wordBefore,
  wordsBefore,
} from '../name-boundary.js';
import { shortDivisionStart } from './short-division-start.js';
import { type SuffixTrie, suffixTrieOf } from '../suffix-trie.js';

/** An area that ends where something else begins. */
export interface AreaBefore {
  readonly start: number;
  /**
   * NAMED: with a name of its own. BARE: only the word for its level (`区`). COUNTED: any of several
   * (`各区`). POINTED: one that is named elsewhere (`该区`).
   */
  readonly sort: 'NAMED' | 'BARE' | 'COUNTED' | 'POINTED';
  /** The word for its level; empty in a name that goes without (`株洲`). */
  readonly level: string;
}

const levels = suffixTrieOf(areaEnds);
const areaKinds: readonly ExtractedEntityKind[] = [
  'DISTRICT',
  'STREET',
  'COMMUNITY',
];

/** The area whose name ends at `end`, if one does: by what is known, else by its grammar. */
export function areaBefore(
  passage: TaggedPassage,
  end: number,
  known: KnownNames,
): AreaBefore | undefined {
  const found = foundBefore(passage, known);
  const seen = found.get(end);
  if (seen !== undefined || found.has(end)) {
    return seen;
  }
  const area = readAreaBefore(passage, end, known);
  found.set(end, area);
  return area;
}

type Found = Map<number, AreaBefore | undefined>;

const foundOf = new WeakMap<KnownNames, WeakMap<TaggedPassage, Found>>();

/** What was found before: every rule asks for the same offsets, some of them many times. */
function foundBefore(passage: TaggedPassage, known: KnownNames): Found {
  const ofKnown = foundOf.get(known) ?? new WeakMap<TaggedPassage, Found>();
  foundOf.set(known, ofKnown);
  const found = ofKnown.get(passage) ?? (new Map() as Found);
  ofKnown.set(passage, found);
  return found;
}

function readAreaBefore(
  passage: TaggedPassage,
  end: number,
  known: KnownNames,
): AreaBefore | undefined {
  const level = levels.longestEndingAt(passage.text, end);
  const knownName = longer(
    knownAreas(known).longestEndingAt(passage.text, end),
    level === undefined ? undefined : officialName(passage.text, end),
  );
  if (knownName !== undefined && knownName !== level) {
    return {
      start: end - knownName.length,
      sort: 'NAMED',
      level: level ?? '',
    };
  }
  return level === undefined
    ? unsuffixedArea(passage, end)
    : suffixedArea(passage, end, level);
}

/** Where a chain of named areas that ends at `end` begins (`湖南省株洲市`); `end` when none does. */
export function areaChainStart(
  passage: TaggedPassage,
  end: number,
  known: KnownNames,
): number {
  let start = end;
  for (let links = 0; links < 4; links += 1) {
    const area = areaBefore(passage, start, known);
    if (area?.sort !== 'NAMED') {
      break;
    }
    start = area.start;
  }
  return start;
}

const maxOfficialName = 12;

/** The longest name of an official division that ends at `end`. */
function officialName(text: string, end: number): string | undefined {
  const { areas, streets } = officialDivisions();
  for (let length = Math.min(end, maxOfficialName); length > 1; length -= 1) {
    const name = text.slice(end - length, end);
    if (areas.has(name) || streets.has(name)) {
      return name;
    }
  }
  return undefined;
}

function longer(
  a: string | undefined,
  b: string | undefined,
): string | undefined {
  return (a?.length ?? 0) < (b?.length ?? 0) ? b : a;
}

const triesOfKnown = new WeakMap<KnownNames, SuffixTrie>();

function knownAreas(known: KnownNames): SuffixTrie {
  const trie =
    triesOfKnown.get(known) ??
    suffixTrieOf(
      areaKinds.flatMap((kind) =>
        [...(known.byKind.get(kind) ?? [])].flatMap(formsOf),
      ),
    );
  triesOfKnown.set(known, trie);
  return trie;
}

/** A page that names a county or a town in full may leave its suffix out elsewhere. */
function formsOf(name: string): readonly string[] {
  const town = townOf(name);
  const short = isDivisionName(name)
    ? shortDivisionName(name)
    : town.length > 1 && town !== name && !areaLikeWords.has(town)
      ? town
      : undefined;
  return short === undefined || doubtfulShortForms.has(short)
    ? [name]
    : [name, short];
}

function townOf(name: string): string {
  const suffix = streetSuffixes.find((word) => name.endsWith(word)) ?? '';
  return name.slice(0, name.length - suffix.length);
}

function unsuffixedArea(
  passage: TaggedPassage,
  end: number,
): AreaBefore | undefined {
  const word = wordBefore(passage, end);
  const isName =
    word?.tag === 'ns' &&
    word.end === end &&
    word.text.length > 1 &&
    word.text.length < 4 &&
    !word.isCut;
  const start = isName ? word.start : shortDivisionStart(passage, end);
  return start === undefined ? undefined : { start, sort: 'NAMED', level: '' };
}

function suffixedArea(
  passage: TaggedPassage,
  end: number,
  level: string,
): AreaBefore | undefined {
  const { text } = passage;
  const levelStart = end - level.length;
  const lead = text.charAt(levelStart - 1);
  if (lead !== '' && countingAreaLeads.includes(lead)) {
    return { start: levelStart - 1, sort: 'COUNTED', level };
  }
  if (lead !== '' && pointingAreaLeads.includes(lead)) {
    return { start: levelStart - 1, sort: 'POINTED', level };
  }
  const [last] = wordsBefore(passage, end);
  if (
    last !== undefined &&
    areaLikeWords.has(last.text) &&
    last.text !== level
  ) {
    return undefined;
  }
  const start = coreStart(passage, levelStart, level);
  if (start < levelStart) {
    return areaLikeWords.has(text.slice(start, end))
      ? undefined
      : { start, sort: 'NAMED', level };
  }
  return bareAreaEnds.has(level) && standsAlone(passage, levelStart)
    ? { start: levelStart, sort: 'BARE', level }
    : undefined;
}

/** The level is no end of a word that jieba does not know (`鄞州|分局`). */
function standsAlone(passage: TaggedPassage, levelStart: number): boolean {
  const before = wordBefore(passage, levelStart);
  return (
    before?.isCut !== true ||
    before.tag !== 'x' ||
    boundaryCharacters.has(before.text.slice(-1))
  );
}

/** Where the name before the word for a level begins; `levelStart` when nothing names it. */
function coreStart(
  passage: TaggedPassage,
  levelStart: number,
  level: string,
): number {
  // A village's committee repeats its level: `曲尺村村委会`.
  if (level.length === 1 && passage.text.charAt(levelStart - 1) === level) {
    const inner = namedCoreStart(passage, levelStart - 1, level);
    return inner < levelStart - 1 ? inner : levelStart;
  }
  return namedCoreStart(passage, levelStart, level);
}

function namedCoreStart(
  passage: TaggedPassage,
  levelStart: number,
  level: string,
): number {
  if (zoneEnds.has(level)) {
    const [city] = wordsBefore(passage, levelStart);
    return city !== undefined &&
      city.text.length === 2 &&
      zoneCoreTags.has(city.tag) &&
      mayStandInName(city)
      ? city.start
      : levelStart;
  }
  const [last, before] = wordsBefore(passage, levelStart);
  if (last === undefined || !isCore(last, level)) {
    return levelStart;
  }
  const start = last.isCut
    ? headless(passage, last)
    : leftBoundary(passage, levelStart, { maxLength: last.text.length });
  if (levelStart - start > 1) {
    return start;
  }
  // One character is a name when jieba knows it with its level (`攸县`), or with the word before it.
  return before !== undefined && joins(passage, before, level)
    ? before.start
    : last.tag === 'ns'
      ? start
      : levelStart;
}

/** Where a cut word begins, less what jieba left at its head: a function word, the end of an area. */
function headless(passage: TaggedPassage, word: WordBefore): number {
  return boundaryCharacters.has(word.text.charAt(0)) ||
    officialName(passage.text, word.start + 1) !== undefined
    ? word.start + 1
    : word.start;
}

function joins(
  passage: TaggedPassage,
  word: WordBefore,
  level: string,
): boolean {
  return (
    word.text.length < 3 &&
    (word.tag === 'm' ? !/\d/.test(word.text) : isCore(word, level)) &&
    levels.longestEndingAt(passage.text, word.end) === undefined
  );
}

const zoneCoreTags = new Set('ns nr nz nrt x'.split(' '));
const upperCoreTags = new Set('nr ns nz nrt nrfg nt x j q zg s b'.split(' '));

/** A word cut off by the level is one that jieba knows together with it. */
function isCore(word: WordBefore, level: string): boolean {
  return (
    mayStandInName(word.isCut ? { ...word, tag: 'x' } : word) &&
    !endsInArea(word) &&
    (word.isCut || lowerAreaEnds.has(level) || upperCoreTags.has(word.tag))
  );
}

const nameTags = new Set('ns nz nr x'.split(' '));

/** An area of its own; `兖州` is a core although it ends as areas may. */
function endsInArea(word: WordBefore): boolean {
  const level = levels.longestEndingAt(word.text, word.text.length);
  return (
    level !== undefined && !(word.text.length === 2 && nameTags.has(word.tag))
  );
}
