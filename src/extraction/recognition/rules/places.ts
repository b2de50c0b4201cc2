import type { CandidateRule } from '../candidate-rule.js';

export const findPlaces: CandidateRule = {
  name: 'places',
  find: () => [],
};
