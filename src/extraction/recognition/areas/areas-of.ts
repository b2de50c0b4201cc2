import type {
  Candidate,
  KnownNames,
  TaggedPassage,
} from '../candidate-rule.js';
import { findDistricts } from './find-districts.js';
import { findShortStreets } from './find-short-streets.js';
import { findStreets } from './find-streets.js';
import { findZones } from './find-zones.js';

const found = new WeakMap<
  TaggedPassage,
  { readonly known: KnownNames; readonly areas: readonly Candidate[] }
>();

/**
 * The districts and streets of a passage. Kept for the rules whose names begin where an area ends, so that
 * one reading of the page finds them once.
 */
export function areasOf(
  passage: TaggedPassage,
  known: KnownNames,
): readonly Candidate[] {
  const earlier = found.get(passage);
  if (earlier?.known === known) {
    return earlier.areas;
  }
  const districts = [
    ...findDistricts(passage, known),
    ...findZones(passage, known),
  ];
  const areas = [
    ...districts,
    ...findStreets(passage, known, districts),
    ...findShortStreets(passage, known),
  ];
  found.set(passage, { known, areas });
  return areas;
}
