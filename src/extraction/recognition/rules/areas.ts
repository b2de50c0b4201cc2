import type { CandidateRule } from '../candidate-rule.js';

export const findAreas: CandidateRule = {
  name: 'areas',
  find: () => [],
};
