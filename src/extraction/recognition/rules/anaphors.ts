import type { CandidateRule } from '../candidate-rule.js';

export const findAnaphors: CandidateRule = {
  name: 'anaphors',
  find: () => [],
};
