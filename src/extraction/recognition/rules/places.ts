import type { CandidateRule } from '../candidate-rule.js';
import { findPlacesIn } from '../places/find-places.js';

/** Roads, waters, mountains, buildings, parks and grounds with a name. */
export const findPlaces: CandidateRule = {
  name: 'places',
  find: findPlacesIn,
};
