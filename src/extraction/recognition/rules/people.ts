import type { CandidateRule } from '../candidate-rule.js';
import { findCalled } from '../people/find-called.js';
import { findComposed } from '../people/find-composed.js';
import { findDotted } from '../people/find-dotted.js';
import { findRepeats } from '../people/find-repeats.js';
import { findScored } from '../people/find-scored.js';

/** People in running text; those of bylines are found with the page's structure. */
export const findPeople: CandidateRule = {
  name: 'person',
  find: (passage, known) => [
    ...findScored(passage),
    ...findCalled(passage),
    ...findComposed(passage),
    ...findDotted(passage),
    ...findRepeats(passage, known),
  ],
};
