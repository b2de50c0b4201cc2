import type { CandidateRule } from '../candidate-rule.js';
import { findAliases } from '../find-aliases.js';
import { findBodies } from '../organizations/find-bodies.js';
import { findFixed } from '../organizations/find-fixed.js';
import { findNamed } from '../organizations/find-named.js';
import { findRepeats } from '../organizations/find-repeats.js';
import { sectionsOf } from '../organizations/sections-of.js';

/** Bodies that are no business: of party and state, schools, hospitals, papers, associations, teams. */
export const findOrganizations: CandidateRule = {
  name: 'organizations',
  find: (passage, known) => {
    const bodies = [
      ...findFixed(passage, known),
      ...findBodies(passage, known),
      ...findNamed(passage, known),
    ];
    return [
      ...bodies,
      ...bodies.flatMap((candidate) => sectionsOf(candidate, passage)),
      ...findRepeats(passage, known),
      ...findAliases(passage.text, bodies, known),
    ];
  },
};
