import {
  bareZones,
  looseZones,
  stolenSuffixes,
  zoneLevel,
  zoneLinks,
  zoneSuffixes,
} from '../../lexicon/areas/division-suffixes.js';
import { officialDivisions } from '../../lexicon/areas/divisions.js';
import { areaLikeWords } from '../../lexicon/organizations/organization-areas.js';
import { boundaryCharacters } from '../../lexicon/organizations/organization-boundary.js';
import type { TextSpan } from '../../extraction.js';
import type {
  Candidate,
  KnownNames,
  TaggedPassage,
} from '../candidate-rule.js';
import {
  mayStandInName,
  wordBefore,
  type WordBefore,
} from '../name-boundary.js';
import { type SuffixTrie, suffixTrieOf } from '../suffix-trie.js';
import type { Word } from '../../words.js';
import { fullNamesOfShort, isDivisionName } from './division-forms.js';
import { wordEdgesOf } from './word-edges.js';

const suffixes: SuffixTrie = suffixTrieOf(zoneSuffixes);
const longestArea = 10;

/** Development zones: 株洲高新区, and a bare 高新区 where the page names one. */
export function findZones(
  passage: TaggedPassage,
  known: KnownNames,
): readonly Candidate[] {
  const { text } = passage;
  const found: Candidate[] = [];
  for (
    let at = text.indexOf(zoneLevel);
    at >= 0;
    at = text.indexOf(zoneLevel, at + 1)
  ) {
    const end = at + 1;
    const suffix = suffixes.longestEndingAt(text, end);
    if (suffix !== undefined && !isWordWith(text.charAt(end))) {
      found.push(...zoneBefore(passage, { end, suffix }, known));
    }
  }
  return found;
}

/** 开发区域 is no zone. */
function isWordWith(next: string): boolean {
  return next !== '' && (stolenSuffixes[zoneLevel]?.by ?? '').includes(next);
}

interface ZoneEnd {
  readonly end: number;
  readonly suffix: string;
}

function zoneBefore(
  passage: TaggedPassage,
  { end, suffix }: ZoneEnd,
  known: KnownNames,
): readonly Candidate[] {
  const { text } = passage;
  const suffixStart = end - suffix.length;
  const link = zoneLinks.find((word) => text.endsWith(word, suffixStart)) ?? '';
  const leadEnd = suffixStart - link.length;
  const area = areaEndingAt(passage, leadEnd);
  if (area !== undefined) {
    return [
      zone({ start: area.start, end }, 0.95),
      ...(isMeant(text.slice(area.start, area.end), known) ? [area] : []),
    ];
  }
  const name = wordBeforeZone(passage, leadEnd);
  if (link === '' && name !== undefined) {
    const city = areaEndingAt(passage, name.start);
    if (city !== undefined && !isFull(text.slice(city.start, city.end))) {
      return [zone({ start: city.start, end }, 0.85), city];
    }
    if (
      nameTags.has(name.tag) &&
      (!looseZones.has(suffix) || name.tag === 'ns' || name.tag === 'x')
    ) {
      return [zone({ start: name.start, end }, 0.75)];
    }
  }
  return link === '' && bareZones.has(suffix) && isNamed(suffix, known)
    ? [{ ...zone({ start: suffixStart, end }, 0.7), form: 'SHORT' }]
    : [];
}

/** The longest name of an area, full or short, that ends at an offset. */
function areaEndingAt(
  passage: TaggedPassage,
  end: number,
): Candidate | undefined {
  const { text } = passage;
  const { mayBegin } = wordEdgesOf(passage);
  for (let length = Math.min(longestArea, end); length > 1; length -= 1) {
    const start = end - length;
    const name = text.slice(start, end);
    if (isDivisionName(name) && mayBegin(start)) {
      return {
        start,
        end,
        kind: 'DISTRICT',
        confidence: 0.8,
        form: 'NAME',
        rule: 'division-of-zone',
      };
    }
  }
  return undefined;
}

/** 云龙 of 云龙示范区 need not be the county of another province: a short form counts where the page has it. */
function isMeant(name: string, known: KnownNames): boolean {
  const { areas } = officialDivisions();
  return (
    areas.has(name) ||
    fullNamesOfShort(name).some(
      (full) =>
        areas.get(full)?.some((code) => code < 10_000) === true ||
        known.byKind.get('DISTRICT')?.has(full) === true,
    )
  );
}

const nameTags: ReadonlySet<string> = new Set(['ns', 'nz', 'nr', 'x', 'j']);

/** A full name stands before a zone, a short one within its name: 株洲市|云龙示范区, 宁波前湾新区. */
function isFull(name: string): boolean {
  return officialDivisions().areas.has(name);
}

/** 云龙 in 云龙示范区: a word that names, and that jieba did not join to what stands before it. */
function wordBeforeZone(passage: TaggedPassage, end: number): Word | undefined {
  const word = joinedWord(passage, end);
  return word !== undefined &&
    word.end === end &&
    !word.isCut &&
    word.text.length > 1 &&
    word.text.length < 4 &&
    mayStandInName(word) &&
    ![...word.text].some((character) => boundaryCharacters.has(character)) &&
    !areaLikeWords.has(word.text)
    ? word
    : undefined;
}

/** A word of one character takes the one before it: 射阳|港. */
function joinedWord(
  passage: TaggedPassage,
  end: number,
): WordBefore | undefined {
  const last = wordBefore(passage, end);
  const before =
    last?.text.length === 1 ? wordBefore(passage, last.start) : undefined;
  return last === undefined ||
    before === undefined ||
    !mayStandInName(last) ||
    before.text.length !== 2
    ? last
    : {
        ...before,
        end: last.end,
        text: before.text + last.text,
        tag: fullNamesOfShort(before.text).length > 0 ? 'ns' : before.tag,
      };
}

const zonesOfKnown = new WeakMap<KnownNames, ReadonlySet<string>>();

function isNamed(suffix: string, known: KnownNames): boolean {
  const suffixesNamed =
    zonesOfKnown.get(known) ??
    new Set(
      [...(known.byKind.get('DISTRICT') ?? [])].flatMap((name) => {
        const end = suffixes.longestEndingAt(name, name.length);
        return end === undefined || end === name ? [] : [end];
      }),
    );
  zonesOfKnown.set(known, suffixesNamed);
  return suffixesNamed.has(suffix);
}

function zone(span: TextSpan, confidence: number): Candidate {
  return {
    ...span,
    kind: 'DISTRICT',
    confidence,
    form: 'NAME',
    rule: 'zone',
  };
}
