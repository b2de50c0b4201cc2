import type { CandidateRule } from '../candidate-rule.js';

export const findPrograms: CandidateRule = {
  name: 'programs',
  find: () => [],
};
