import type { CandidateRule } from '../candidate-rule.js';

export const findEnterprises: CandidateRule = {
  name: 'enterprises',
  find: () => [],
};
