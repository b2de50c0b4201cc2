import type { EvidenceLocator, ExtractedEntityKind } from '../../extraction.js';
import { clauseEnds } from '../../lexicon/figures/metric-words.js';
import {
  crossings,
  happeningVerbs,
  holdingVerbs,
  lightMarks,
  lyingVerbs,
  openingVerbs,
  owners,
  placeMark,
  possessive,
} from '../../lexicon/areas/whereabouts.js';
import { organizationTypeOf } from '../../recognition/organizations/organization-type-of.js';
import type {
  ResolvedDocument,
  ResolvedMention,
  Sentence,
} from '../../resolution/resolved-document.js';
import { type PlaceGroup, placeGroups, placeKinds } from './place-groups.js';

/** A sentence says that one thing is in another. */
export interface StatedLocation {
  readonly thing: string;
  readonly place: string;
  readonly confidence: number;
  readonly evidence: readonly EvidenceLocator[];
}

/** Every location that a sentence of the document states; reads each mention with its neighbours alone. */
export function* statedLocations(
  document: ResolvedDocument,
): Iterable<StatedLocation> {
  for (const sentence of document.sentences) {
    const outer = sentence.mentions.filter(({ isNested }) => !isNested);
    const nested = nestedByStart(sentence);
    for (const group of placeGroups(outer, sentence)) {
      const around: Surroundings = {
        sentence,
        nested,
        before: outer[group.first - 1],
        after: outer[group.last + 1],
      };
      yield* inGroup(group, around);
      yield* beforeGroup(group, around);
      yield* afterGroup(group, around);
    }
  }
}

interface Surroundings {
  readonly sentence: Sentence;
  readonly nested: ReadonlyMap<number, readonly ResolvedMention[]>;
  /** The outer mentions next to the group. */
  readonly before: ResolvedMention | undefined;
  readonly after: ResolvedMention | undefined;
}

function nestedByStart({
  mentions,
}: Sentence): ReadonlyMap<number, readonly ResolvedMention[]> {
  const byStart = new Map<number, ResolvedMention[]>();
  for (const mention of mentions) {
    if (mention.isNested) {
      const known = byStart.get(mention.start) ?? [];
      known.push(mention);
      byStart.set(mention.start, known);
    }
  }
  return byStart;
}

/** 石峰区|清水塘广场: the last and what is listed with it lie in the one before. */
function* inGroup(
  { chain, ends }: PlaceGroup,
  { sentence, nested }: Surroundings,
): Iterable<StatedLocation> {
  const container = chain.at(-2);
  for (const thing of container === undefined ? [] : ends) {
    if (
      container !== undefined &&
      !isNamedAfterArea(thing, nested) &&
      (thing.kind === 'PLACE' ||
        (thing.kind === 'COMMUNITY' && container.kind === 'COMMUNITY'))
    ) {
      yield stated(thing, container, { sentence, confidence: 0.9 });
    }
  }
}

/** 江南街道灯光球场: its own name says where it is, more closely. */
function isNamedAfterArea(
  { start, end: thingEnd }: ResolvedMention,
  nested: Surroundings['nested'],
): boolean {
  return (nested.get(start) ?? []).some(
    ({ kind, end }) => end < thingEnd && placeKinds.has(kind),
  );
}

const tenantKinds: ReadonlySet<ExtractedEntityKind> = new Set([
  'PLACE',
  'ENTERPRISE',
  'PROGRAM',
  'ORGANIZATION',
  'COMMUNITY',
]);

/** X位于Y, X在Y举行: what stands before the group. */
function* beforeGroup(
  group: PlaceGroup,
  { sentence, before: thing }: Surroundings,
): Iterable<StatedLocation> {
  const { text } = sentence;
  const lying = lyingVerbs.find((verb) => text.endsWith(verb, group.start));
  const isAt = text.endsWith(placeMark, group.start);
  const markStart =
    group.start - (lying?.length ?? (isAt ? placeMark.length : 0));
  if (markStart === group.start) {
    return;
  }
  if (
    thing === undefined ||
    !tenantKinds.has(thing.kind) ||
    markStart - thing.end > longestGap ||
    !isOneClause(text.slice(thing.end, markStart))
  ) {
    return;
  }
  if (lying !== undefined || happens(thing, text, group.end)) {
    for (const place of group.ends) {
      yield stated(thing, place, { sentence, confidence: 0.85 });
    }
  }
}

const longestGap = 12;

/** Whether one subject reaches its verb: 某公司名下位于某路的房产 is of the house. */
function isOneClause(text: string): boolean {
  return (
    ![...text].some((character) => clauseEnds.includes(character)) &&
    !owners.some((word) => text.includes(word))
  );
}

function happens(thing: ResolvedMention, text: string, at: number): boolean {
  return (
    openingVerbs.some((verb) => text.startsWith(verb, at)) ||
    (thing.kind === 'PROGRAM' &&
      happeningVerbs.some((verb) => text.startsWith(verb, at)))
  );
}

/** Y的X, 在Y开展X: what stands after the group. */
function* afterGroup(
  group: PlaceGroup,
  { sentence, nested, after: thing }: Surroundings,
): Iterable<StatedLocation> {
  const { text } = sentence;
  if (thing === undefined || !tenantKinds.has(thing.kind)) {
    return;
  }
  const gap = text.slice(group.end, thing.start);
  if (
    (isBeside(gap) && isTenant(thing, group)) ||
    (text.endsWith(placeMark, group.start) && isHeld(gap, thing))
  ) {
    const crossed = crossings.some((word) => gap.startsWith(word));
    for (const place of crossed
      ? [...group.chain.slice(-2, -1), ...group.ends]
      : group.ends) {
      yield stated(thing, place, { sentence, confidence: 0.85 });
      for (const site of gap === possessive ? sitesAt(thing, nested) : []) {
        yield stated(site, place, { sentence, confidence: 0.85 });
      }
    }
  }
}

/** The place that a programme is called after: 义仓巷 of 义仓巷改造工程. */
function sitesAt(
  { start, end }: ResolvedMention,
  nested: Surroundings['nested'],
): readonly ResolvedMention[] {
  return (nested.get(start) ?? []).filter(
    (inner) => inner.kind === 'PLACE' && inner.end < end,
  );
}

/** Nothing, 的, or the crossing of the roads before 的. */
function isBeside(gap: string): boolean {
  return (
    gap === '' ||
    gap === possessive ||
    crossings.some((word) => gap === word + possessive || gap === word)
  );
}

/** Bodies of an area are parts of it; a programme of a city is not held at one place of it. */
function isTenant(thing: ResolvedMention, { ends }: PlaceGroup): boolean {
  const kinds = new Set(ends.map(({ kind }) => kind));
  const isSmall = !kinds.has('DISTRICT');
  switch (thing.kind) {
    case 'ENTERPRISE':
      return true;
    case 'PLACE':
      return true;
    case 'PROGRAM':
      return isSmall;
    case 'ORGANIZATION': {
      const type = organizationTypeOf(thing.surface);
      return type === 'SCHOOL' || type === 'HOSPITAL';
    }
    default:
      return false;
  }
}

function isHeld(gap: string, thing: ResolvedMention): boolean {
  const rest = [...lightMarks].some((mark) => gap.startsWith(mark))
    ? gap.slice(1)
    : gap;
  return (
    (thing.kind === 'PROGRAM' || thing.kind === 'PLACE') &&
    holdingVerbs.some(
      (verb) => rest.startsWith(verb) && rest.length - verb.length <= 2,
    )
  );
}

function stated(
  thing: ResolvedMention,
  place: ResolvedMention,
  { sentence, confidence }: { readonly sentence: Sentence; confidence: number },
): StatedLocation {
  return {
    thing: thing.entity,
    place: place.entity,
    confidence,
    evidence: sentence.evidence(
      Math.min(thing.start, place.start),
      Math.max(thing.end, place.end),
    ),
  };
}
