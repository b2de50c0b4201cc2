import type { CandidateRule } from '../candidate-rule.js';

export const findOrganizations: CandidateRule = {
  name: 'organizations',
  find: () => [],
};
