import type { CandidateRule } from '../candidate-rule.js';
import { communitiesOf } from '../communities/find-communities.js';

/** Communities, villages and named residential compounds. */
export const findCommunities: CandidateRule = {
  name: 'communities',
  find: communitiesOf,
};
