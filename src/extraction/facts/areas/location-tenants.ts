import {
  neighbourEnds,
  siteWorks,
  workedRoads,
  venueEnds,
} from '../../lexicon/areas/whereabouts.js';
import type { ExtractedEntityKind } from '../../extraction.js';
import { organizationTypeOf } from '../../recognition/organizations/organization-type-of.js';
import type { ResolvedMention } from '../../resolution/resolved-document.js';
import { type PlaceGroup, placeKinds } from './place-groups.js';
import type { NestedByStart } from './stated-location.js';

/** What can be located at all. */
export const tenantKinds: ReadonlySet<ExtractedEntityKind> = new Set([
  'PLACE',
  'ENTERPRISE',
  'PROGRAM',
  'ORGANIZATION',
  'COMMUNITY',
]);

/**
 * Whether what is named right after a place lies in it: bodies of an area are parts of it, and a programme of
 * a city is not held at one place of it.
 */
export function isTenant(
  thing: ResolvedMention,
  { ends }: PlaceGroup,
): boolean {
  const isSmall = ends.every(({ kind }) => kind !== 'DISTRICT');
  switch (thing.kind) {
    case 'ENTERPRISE':
    case 'PLACE':
      return true;
    case 'PROGRAM':
      return isSmall && hasVenue(thing);
    case 'ORGANIZATION':
      return isHouse(thing) || (isSmall && isNeighbour(thing));
    default:
      return false;
  }
}

/** A programme that is held or stands at one place: a contest, a canteen, works; no rule or campaign. */
export function hasVenue({ surface }: ResolvedMention): boolean {
  const name = surface.replace(/[”"》]$/, '');
  return venueEnds.some((end) => name.endsWith(end));
}

function isHouse({ surface }: ResolvedMention): boolean {
  const type = organizationTypeOf(surface);
  return type === 'SCHOOL' || type === 'HOSPITAL';
}

/** A body that people of a community make up, or that has a house there. */
export function isNeighbour({ surface }: ResolvedMention): boolean {
  return neighbourEnds.some((end) => surface.endsWith(end));
}

/**
 * 江南街道灯光球场: its own name says where it is, more closely than what stands before it, unless the two are the
 * same `container`.
 */
export function isNamedAfterArea(
  { start, end: thingEnd }: ResolvedMention,
  nested: NestedByStart,
  {
    endings = [''],
    container,
  }: { readonly endings?: readonly string[]; readonly container?: string } = {},
): boolean {
  return (nested.get(start) ?? []).some(
    ({ kind, entity, end, surface }) =>
      end < thingEnd &&
      entity !== container &&
      kind !== 'PLACE' &&
      placeKinds.has(kind) &&
      endings.some((ending) => surface.endsWith(ending)),
  );
}

/** The community that works are called after and done in: 石源村 of 石源村通组公路改造项目. */
export function siteOfWorks(
  { kind, surface, start, end }: ResolvedMention,
  nested: NestedByStart,
): ResolvedMention | undefined {
  return kind === 'PROGRAM' && siteWorks.some((word) => surface.includes(word))
    ? (nested.get(start) ?? []).find(
        (inner) => inner.kind === 'COMMUNITY' && inner.end < end,
      )
    : undefined;
}

/** The road that works are called after: 太傅路 of 太傅路提质改造工程. */
export function roadOfWorks(
  { kind, surface, start, end }: ResolvedMention,
  nested: NestedByStart,
): ResolvedMention | undefined {
  return kind === 'PROGRAM' && siteWorks.some((word) => surface.includes(word))
    ? (nested.get(start) ?? []).find(
        (inner) =>
          inner.kind === 'PLACE' &&
          inner.end < end &&
          workedRoads.some((suffix) => inner.surface.endsWith(suffix)),
      )
    : undefined;
}
