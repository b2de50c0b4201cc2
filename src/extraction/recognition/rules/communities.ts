import type { CandidateRule } from '../candidate-rule.js';

export const findCommunities: CandidateRule = {
  name: 'communities',
  find: () => [],
};
