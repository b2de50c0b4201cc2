import {
  areaLevels,
  newspaperEndings,
  zoneEndings,
} from '../lexicon/areas/area-levels.js';
import { officialDivisions } from '../lexicon/areas/divisions.js';
import type { RecognizedMention } from '../recognition/recognizer.js';
import { latestBefore } from './latest-before.js';

/** Which area a bare 市, 区, 县, 镇 means at a place of the text. */
export interface AreaContext {
  /** The area's name; nothing when the text leaves it open. `level` is a key of `areaLevels`. */
  readonly areaAt: (
    level: string,
    offset: number,
    article: string,
  ) => string | undefined;
}

interface AreaMention {
  readonly start: number;
  readonly name: string;
}

/**
 * The area named last before the place, in the same article; else the first one after it; else the only one
 * of the page; else, for a city, the newspaper's.
 */
export function createAreaContext(
  mentions: readonly RecognizedMention[],
  articleOf: (offset: number) => string,
  publisher: string | undefined,
): AreaContext {
  const byLevel = new Map<string, Map<string, AreaMention[]>>();
  const namesOnPage = new Map<string, Set<string>>();
  for (const { start, kind, surface, form } of mentions) {
    for (const level of form === 'ANAPHOR' ? [] : levelsOf(kind, surface)) {
      const byArticle = byLevel.get(level) ?? new Map<string, AreaMention[]>();
      const article = articleOf(start);
      const areas = byArticle.get(article) ?? [];
      areas.push({ start, name: surface });
      byArticle.set(article, areas);
      byLevel.set(level, byArticle);
      namesOnPage.set(
        level,
        (namesOnPage.get(level) ?? new Set()).add(surface),
      );
    }
  }
  const city = cityOf(publisher);
  return {
    areaAt: (level, offset, article) => {
      const inArticle = byLevel.get(level)?.get(article) ?? [];
      const [only, ...others] = namesOnPage.get(level) ?? [];
      return (
        latestBefore(inArticle, offset)?.name ??
        inArticle[0]?.name ??
        (others.length === 0 ? only : undefined) ??
        (level === '市' ? city : undefined)
      );
    },
  };
}

function levelsOf(kind: string, surface: string): readonly string[] {
  return Object.entries(areaLevels)
    .filter(
      ([level, area]) =>
        area.kind === kind &&
        surface.length > level.length &&
        area.endings.some((ending) => surface.endsWith(ending)) &&
        (level !== '区' || !isZone(surface)),
    )
    .map(([level]) => level);
}

/** 某园区 is none of the districts that a bare 区 means, 绿园区 is one. */
function isZone(surface: string): boolean {
  return (
    zoneEndings.some((ending) => surface.endsWith(ending)) &&
    !officialDivisions().areas.has(surface)
  );
}

/** The city of a newspaper by its name: 株洲市 of 株洲日报. */
export function cityOf(publisher: string | undefined): string | undefined {
  const ending = newspaperEndings.find((word) => publisher?.endsWith(word));
  const city =
    ending === undefined ? undefined : publisher?.slice(0, -ending.length);
  return city === undefined || city.length < 2
    ? undefined
    : city.endsWith('市')
      ? city
      : `${city}市`;
}
