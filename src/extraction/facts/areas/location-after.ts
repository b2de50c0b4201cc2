import { clauseEnds } from '../../lexicon/figures/metric-words.js';
import {
  afterHeadingArea,
  comingVerbs,
  crossings,
  foundingVerbs,
  happeningVerbs,
  holdingVerbs,
  inspections,
  lightMarks,
  lookingVerbs,
  placeMark,
  possessive,
  tenantWords,
  thereIs,
  townEnds,
} from '../../lexicon/areas/whereabouts.js';
import type { ResolvedMention } from '../../resolution/resolved-document.js';
import {
  isAddress,
  isBeside,
  isSpotBefore,
  plainGap,
} from './location-gaps.js';
import {
  hasVenue,
  isNamedAfterArea,
  isTenant,
  siteOfWorks,
  tenantKinds,
} from './location-tenants.js';
import {
  stated,
  type StatedLocation,
  type Surroundings,
} from './stated-location.js';

/** Y的X, 在Y开展X, 在Y办起X, 走进Y，X: what stands after the group. */
export function* locationsAfter(
  around: Surroundings,
): Iterable<StatedLocation> {
  const { sentence, group, outer, nested } = around;
  const thing = outer[group.last + 1];
  if (
    thing === undefined ||
    !tenantKinds.has(thing.kind) ||
    thing.start - group.end > longestGap
  ) {
    return;
  }
  const gap = plainGap(sentence.text, group.end, thing.start);
  const isNext =
    (isBeside(gap) || isHeading(gap, group.start)) && isTenant(thing, group);
  if (
    !isNext &&
    (thing.form === 'ANAPHOR' || !isFoundThere(thing, gap, around))
  ) {
    return;
  }
  const site = siteOfWorks(thing, nested);
  if (isNext && (site !== undefined || isNearer(thing, gap, around))) {
    return;
  }
  const listed = isNext ? [] : group.listed;
  for (const place of [...listed, ...placesOf(gap, around)]) {
    yield stated(thing, place, { sentence });
    for (const inner of gap === possessive ? sitesAt(thing, around) : []) {
      yield stated(inner, place, { sentence });
    }
  }
}

const longestGap = 24;

/** ●湘阴县 太傅路…: the news of an area begins with its name. */
function isHeading(gap: string, start: number): boolean {
  return start <= longestBullet && afterHeadingArea.test(gap);
}

const longestBullet = 2;

/** 仙居县|横溪镇第二小学: the town in the name lies nearer. */
function isNearer(
  thing: ResolvedMention,
  gap: string,
  { nested }: Surroundings,
): boolean {
  return (
    gap === '' &&
    thing.kind !== 'ENTERPRISE' &&
    thing.kind !== 'PROGRAM' &&
    isNamedAfterArea(thing, nested, { endings: townEnds })
  );
}

/** The places that a phrase names: both roads that cross with their district, an address with its district. */
function placesOf(
  gap: string,
  { group }: Surroundings,
): readonly ResolvedMention[] {
  const { chain, ends } = group;
  const isCrossed = crossings.some((word) => gap.startsWith(word));
  return isCrossed || isAddress(gap)
    ? [...chain.slice(-2, -1), ...ends]
    : isBeside(gap) && ends.some(({ kind }) => kind !== 'PLACE')
      ? ends.slice(-1)
      : ends;
}

/** The place that a programme is called after: 义仓巷 of 义仓巷改造工程. */
function sitesAt(
  { start, end }: ResolvedMention,
  { nested }: Surroundings,
): readonly ResolvedMention[] {
  return (nested.get(start) ?? []).filter(
    (inner) => inner.kind === 'PLACE' && inner.end < end,
  );
}

/** Whether the words between tell that somebody holds, founds, meets or inspects the thing in the place. */
function isFoundThere(
  thing: ResolvedMention,
  gap: string,
  { sentence: { text }, group }: Surroundings,
): boolean {
  const { start } = group.phrase;
  const isAt = text.endsWith(placeMark, start);
  const isVisited = comingVerbs.some((verb) => text.endsWith(verb, start));
  if (thing.kind !== 'COMMUNITY' && thereIs.test(gap)) {
    return true;
  }
  const isEvent = thing.kind === 'PROGRAM' || thing.kind === 'PLACE';
  return (
    ((isAt || isVisited) &&
      isEvent &&
      (isHeld(gap) || (hasVenue(thing) && isHeldAtSpot(gap)))) ||
    (isAt && thing.kind !== 'COMMUNITY' && isFounded(gap)) ||
    (isVisited && thing.kind === 'PROGRAM' && isFounded(gap)) ||
    (isVisited && isLookedAt(gap) && thing.kind !== 'PROGRAM') ||
    (thing.kind === 'ENTERPRISE' &&
      ((isAt && isInspected(gap)) ||
        ((isAt || isVisited || opensClause(text, start)) &&
          isSpotBefore(gap)) ||
        tenantWords.some((word) => gap.endsWith(word))))
  );
}

function opensClause(text: string, at: number): boolean {
  return at === 0 || clauseEnds.includes(text.charAt(at - 1));
}

function isHeld(gap: string): boolean {
  const rest = [...lightMarks].some((mark) => gap.startsWith(mark))
    ? gap.slice(1)
    : gap;
  return holdingVerbs.some(
    (verb) => rest.startsWith(verb) && rest.length - verb.length <= 4,
  );
}

/** 在某村|文化广场举办某赛 */
function isHeldAtSpot(gap: string): boolean {
  return (
    happeningVerbs.some((verb) => gap.endsWith(verb)) &&
    ![...gap].some((character) => clauseEnds.includes(character))
  );
}

function isFounded(gap: string): boolean {
  return (
    foundingVerbs.some((verb) => gap.endsWith(verb)) &&
    [...gap].filter((character) => clauseEnds.includes(character)).length <= 1
  );
}

/** ，调研 */
function isLookedAt(gap: string): boolean {
  return (
    lightMarks.includes(gap.charAt(0) || ' ') &&
    lookingVerbs.some((verb) => gap.slice(1).replace(/了$/, '') === verb)
  );
}

function isInspected(gap: string): boolean {
  return (
    inspections.acts.some((act) => gap.includes(act)) &&
    inspections.finds.some((find) => gap.endsWith(find))
  );
}
