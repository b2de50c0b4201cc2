import type { CandidateRule } from '../candidate-rule.js';
import { findAwards } from '../programs/find-awards.js';
import { findFeasts } from '../programs/find-feasts.js';
import { findKnownPrograms } from '../programs/find-known-programs.js';
import { findPlain } from '../programs/find-plain.js';
import { findQuoted } from '../programs/find-quoted.js';
import { findTitled } from '../programs/find-titled.js';

/** Named policies, campaigns, projects, systems, contests, services, awards and agreements. */
export const findPrograms: CandidateRule = {
  name: 'programs',
  find: (passage, known) => {
    const plain = findPlain(passage, known);
    // The second reading knows better than the first where such a name begins.
    const plainEnds = new Set(plain.map(({ end }) => end));
    return [
      ...findQuoted(passage, known),
      ...findTitled(passage),
      ...plain,
      ...findAwards(passage),
      ...findFeasts(passage),
      ...findKnownPrograms(passage, known).filter(
        ({ end }) => !plainEnds.has(end),
      ),
    ];
  },
};
