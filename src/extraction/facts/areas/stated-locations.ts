import { roadSuffixes } from '../../lexicon/areas/place-words.js';
import type {
  ResolvedDocument,
  ResolvedMention,
} from '../../resolution/resolved-document.js';
import { eventAreas } from './event-areas.js';
import { createInsideReader } from './inside-locations.js';
import { locationsAfter } from './location-after.js';
import { locationsBefore } from './location-before.js';
import {
  isNamedAfterArea,
  roadOfWorks,
  siteOfWorks,
} from './location-tenants.js';
import { placeGroups } from './place-groups.js';
import { setUpLocations } from './set-up-locations.js';
import {
  nestedByStart,
  stated,
  type StatedLocation,
  type Surroundings,
} from './stated-location.js';
import { venueLocations } from './venue-locations.js';

/** Every location that a sentence of the document states; reads each mention with its neighbours alone. */
export function* statedLocations(
  document: ResolvedDocument,
): Iterable<StatedLocation> {
  const inside = createInsideReader();
  for (const sentence of document.sentences) {
    const outer = sentence.mentions.filter(({ isNested }) => !isNested);
    const nested = nestedByStart(sentence);
    for (const group of placeGroups(outer, sentence)) {
      const around: Surroundings = { sentence, group, outer, nested };
      yield* inGroup(around);
      yield* locationsBefore(around);
      yield* locationsAfter(around);
    }
    for (const thing of outer) {
      const site = siteOfWorks(thing, nested) ?? roadOfWorks(thing, nested);
      if (site !== undefined) {
        yield stated(thing, site, { sentence });
      }
    }
    yield* setUpLocations(sentence, outer, nested);
    yield* venueLocations(sentence, outer, nested);
    yield* eventAreas(sentence, outer, nested);
    yield* inside.read(sentence);
  }
}

/** 石峰区|清水塘广场: each place lies in the one before, and what is listed with the last does too. */
function* inGroup({
  sentence,
  group: { chain, ends },
  nested,
}: Surroundings): Iterable<StatedLocation> {
  const last = chain.length - 1;
  for (const [index, container] of chain.entries()) {
    const things =
      index === last
        ? []
        : index === last - 1
          ? ends
          : chain.slice(index + 1, index + 2);
    for (const thing of things) {
      if (
        !isNamedAfterArea(thing, nested, { container: container.entity }) &&
        liesIn(thing, container)
      ) {
        yield stated(thing, container, { sentence, confidence: 0.9 });
      }
    }
  }
}

/** Roads meet other roads and rivers, and lie in neither. */
function liesIn(
  { kind, surface }: ResolvedMention,
  container: ResolvedMention,
): boolean {
  return kind === 'PLACE'
    ? container.kind !== 'PLACE' ||
        !roadSuffixes.some((end) => surface.endsWith(end))
    : kind === 'COMMUNITY' && container.kind === 'COMMUNITY';
}
