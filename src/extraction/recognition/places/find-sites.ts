import {
  areaSuffixCharacters,
  bodyHeads,
  bodySites,
  closingQuote,
  commonPlaceLeads,
  describedSites,
  firmTails,
  genericSiteLeads,
  groundEnds,
  openingQuote,
  placeFollowers,
  placeLeads,
  sightEnds,
  siteFollowers,
  siteSuffixes,
  weakSiteSuffixes,
} from '../../lexicon/areas/place-words.js';
import type { Word } from '../../words.js';
import type { Candidate } from '../candidate-rule.js';
import { type SuffixTrie, suffixTrieOf } from '../suffix-trie.js';
import { nameCoreBefore, type NameCore } from './core-start.js';
import {
  isCommonLead,
  place,
  type PlaceContext,
  type PlaceEnd,
  placeEnds,
} from './place-context.js';

const heads: SuffixTrie = suffixTrieOf(siteSuffixes);
const grounds: SuffixTrie = suffixTrieOf(groundEnds);
const calledAfter = [...bodyHeads, ...firmTails];
const longestCore = 8;

/**
 * Buildings, parks and grounds. With a name of its own (`清水塘广场`) a site goes without the area before it;
 * with common nouns alone (`灯光球场`) the area is a part of its name, as is a city without suffix.
 */
export function findSites(context: PlaceContext): readonly Candidate[] {
  const { text, words } = context.passage;
  return [
    ...sitesEnding(context, heads).map(({ site, end }) =>
      asBody(site, end, text),
    ),
    ...words.filter(isSight).map((word) => place(word, 0.8, 'site-known')),
  ];
}

/** Those in which others stand that have names of their own. */
export function findGrounds(context: PlaceContext): readonly Candidate[] {
  return sitesEnding(context, grounds).map(({ site }) => site);
}

function sitesEnding(
  context: PlaceContext,
  suffixes: SuffixTrie,
): readonly { readonly site: Candidate; readonly end: PlaceEnd }[] {
  return placeEnds(context.passage, suffixes)
    .filter(({ end }) => !isCalledAfter(context.passage.text, end))
    .flatMap((end) => siteBefore(context, end).map((site) => ({ site, end })));
}

/** 清凉寺|派出所, 启港码头|有限公司 */
function isCalledAfter(text: string, end: number): boolean {
  return calledAfter.some((head) => text.startsWith(head, end));
}

/** 三水区图书馆赠书: it acts, so that it is the body and not the house. */
function asBody(
  site: Candidate,
  { end, suffix }: PlaceEnd,
  text: string,
): Candidate {
  return site.rule === 'site-of-area' &&
    bodySites.has(suffix) &&
    !placeLeads.some((word) => text.endsWith(word, site.start)) &&
    !placeFollowers.some((word) => text.startsWith(word, end))
    ? { ...site, kind: 'ORGANIZATION' }
    : site;
}

function isSight({ text, tag }: Word): boolean {
  return tag === 'ns' && text.length > 2 && sightEnds.includes(text.slice(-1));
}

function siteBefore(
  { passage, areas, areaEnds }: PlaceContext,
  { end, suffix }: PlaceEnd,
): readonly Candidate[] {
  const coreEnd = end - suffix.length;
  const quoted = quotedStart(passage.text, coreEnd);
  if (quoted !== undefined) {
    return [place({ start: quoted, end }, 0.8, 'site-quoted')];
  }
  const core = nameCoreBefore(passage, coreEnd, {
    maxLength: longestCore,
    areaEnds,
  });
  const area = core.isAfterArea ? areas.get(core.start) : undefined;
  const isGeneric = core.words.every(({ text }) => genericSiteLeads.has(text));
  if (isGeneric) {
    const mayTakeArea =
      area !== undefined &&
      !(weakSiteSuffixes.has(suffix) && core.words.length === 0);
    return mayTakeArea
      ? [place({ start: area.start, end }, 0.85, 'site-of-area')]
      : [];
  }
  if (
    (isCommonLead(core.words) && !isNaming(core)) ||
    isTooShort(core, coreEnd) ||
    isActAlone(core) ||
    isPartOfWord(passage.text, end, suffix)
  ) {
    return [];
  }
  if (needsNamingWord(suffix) && !isNaming(core)) {
    return area?.kind === 'STREET' && !weakSiteSuffixes.has(suffix)
      ? [place({ start: area.start, end }, 0.8, 'site-of-area')]
      : [];
  }
  const start =
    area !== undefined && !hasSuffix(passage.text.charAt(area.end - 1))
      ? area.start
      : core.start;
  return [place({ start, end }, area === undefined ? 0.75 : 0.88, 'site')];
}

const longestQuoted = 12;

/** “双岗1958”文创园 */
function quotedStart(text: string, end: number): number | undefined {
  if (text.charAt(end - 1) !== closingQuote) {
    return undefined;
  }
  const start = text
    .slice(Math.max(0, end - longestQuoted), end - 1)
    .lastIndexOf(openingQuote);
  return start < 0 ? undefined : Math.max(0, end - longestQuoted) + start;
}

const namingTags: ReadonlySet<string> = new Set(['ns', 'nz', 'x', 'nr', 'j']);

function isNaming({ words }: NameCore): boolean {
  return words.some(
    ({ text, tag }) => namingTags.has(tag) && !commonPlaceLeads.has(text),
  );
}

/** 市场|监管, 广场|舞 */
function isPartOfWord(text: string, end: number, suffix: string): boolean {
  return (
    end < text.length &&
    siteFollowers[suffix]?.includes(text.charAt(end)) === true
  );
}

/** A park of industry is often described: 轨道交通产业园 is none in particular. */
function needsNamingWord(suffix: string): boolean {
  return (
    weakSiteSuffixes.has(suffix) ||
    describedSites.some((word) => suffix.endsWith(word))
  );
}

const actTags: ReadonlySet<string> = new Set(['v', 'vn', 'a', 'ad', 'd']);

/** 加大|工业园区: a verb may name a road, hardly ever a site. */
function isActAlone({ words, isAfterArea }: NameCore): boolean {
  const [nearest, ...others] = words;
  return (
    !isAfterArea &&
    others.length === 0 &&
    nearest !== undefined &&
    actTags.has(nearest.tag)
  );
}

function isTooShort({ start }: NameCore, coreEnd: number): boolean {
  return coreEnd - start < 2;
}

function hasSuffix(last: string): boolean {
  return areaSuffixCharacters.includes(last);
}
