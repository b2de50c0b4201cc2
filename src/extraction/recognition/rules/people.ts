import type {
  Candidate,
  CandidateRule,
  TaggedPassage,
} from '../candidate-rule.js';
import { findCalled } from '../people/find-called.js';
import { findComposed } from '../people/find-composed.js';
import { findDotted } from '../people/find-dotted.js';
import { findRepeats } from '../people/find-repeats.js';
import { findScored } from '../people/find-scored.js';

/** People in running text; those of bylines are found with the page's structure. */
export const findPeople: CandidateRule = {
  name: 'person',
  find: (passage, known) => [
    ...shownIn(passage),
    ...findRepeats(passage, known),
  ],
};

/** What the first reading of a passage found, for the second: nothing known changes it. */
const shown = new WeakMap<TaggedPassage, readonly Candidate[]>();

/** The names that show themselves by what stands around them. */
function shownIn(passage: TaggedPassage): readonly Candidate[] {
  const candidates = shown.get(passage) ?? [
    ...findScored(passage),
    ...findCalled(passage),
    ...findComposed(passage),
    ...findDotted(passage),
  ];
  shown.set(passage, candidates);
  return candidates;
}
