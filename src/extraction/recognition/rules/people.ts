import type {
  Candidate,
  CandidateRule,
  TaggedPassage,
} from '../candidate-rule.js';
import { onceFor } from '../../once-for.js';
import { findCalled } from '../people/find-called.js';
import { findComposed } from '../people/find-composed.js';
import { findDotted } from '../people/find-dotted.js';
import { findRepeats } from '../people/find-repeats.js';
import { findScored } from '../people/find-scored.js';

/**
 * The names that show themselves by what stands around them: the same at both readings, since nothing known
 * changes them.
 */
const shownIn = onceFor((passage: TaggedPassage): readonly Candidate[] => [
  ...findScored(passage),
  ...findCalled(passage),
  ...findComposed(passage),
  ...findDotted(passage),
]);

/** People in running text; those of bylines are found with the page's structure. */
export const findPeople: CandidateRule = {
  name: 'person',
  find: (passage, known) => [
    ...shownIn(passage),
    ...findRepeats(passage, known),
  ],
};
