import type { CandidateRule } from '../candidate-rule.js';

export const findPeople: CandidateRule = {
  name: 'people',
  find: () => [],
};
