import { areasOf } from '../areas/areas-of.js';
import type { CandidateRule } from '../candidate-rule.js';

/** Administrative areas down to streets and towns, and development zones. */
export const findAreas: CandidateRule = {
  name: 'areas',
  find: areasOf,
};
