import {
  happeningVerbs,
  holdingVerbs,
  placeMark,
} from '../../lexicon/areas/whereabouts.js';
import type {
  ResolvedMention,
  Sentence,
} from '../../resolution/resolved-document.js';
import { subjectBefore } from './location-before.js';
import { hasVerbAt, plainGap } from './location-gaps.js';
import { hasVenue } from './location-tenants.js';
import { placeKinds } from './place-groups.js';
import {
  type NestedByStart,
  stated,
  type StatedLocation,
} from './stated-location.js';

/** X在某区某小学举行, 在某区某小学举办X: what a body houses takes place in the area of its name. */
export function* venueLocations(
  sentence: Sentence,
  outer: readonly ResolvedMention[],
  nested: NestedByStart,
): Iterable<StatedLocation> {
  const { text } = sentence;
  for (const [index, venue] of outer.entries()) {
    const area = areaOf(venue, nested);
    if (area === undefined || !text.endsWith(placeMark, venue.start)) {
      continue;
    }
    const before = hasVerbAt(text, venue.end, happeningVerbs)
      ? subjectBefore(sentence, venue.start - placeMark.length, outer)
      : undefined;
    const next = outer[index + 1];
    const thing =
      before?.kind === 'PROGRAM'
        ? before
        : next?.kind === 'PROGRAM' && isHeld(text, venue.end, next.start)
          ? next
          : undefined;
    if (thing !== undefined && hasVenue(thing)) {
      yield stated(thing, area, { sentence, confidence: 0.75 });
    }
  }
}

function isHeld(text: string, start: number, end: number): boolean {
  return (
    end - start <= longestGap &&
    holdingVerbs.includes(plainGap(text, start, end))
  );
}

const longestGap = 8;

/** The last of the areas that a body's name begins with: 射阳 of 江苏省射阳中等专业学校. */
function areaOf(
  { kind, start, end }: ResolvedMention,
  nested: NestedByStart,
): ResolvedMention | undefined {
  let area: ResolvedMention | undefined;
  let at = kind === 'ORGANIZATION' ? start : end;
  while (at < end) {
    const next = (nested.get(at) ?? []).find(
      (inner) => inner.end < end && placeKinds.has(inner.kind),
    );
    if (next === undefined) {
      break;
    }
    area = next;
    at = next.end;
  }
  return area;
}
