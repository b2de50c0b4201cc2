import type { ExtractedEntityKind, TextSpan } from '../extraction.js';
import type { Passage } from '../passage.js';
import type { Word } from '../words.js';
import type { MentionForm } from './recognizer.js';

/** A passage with its words. */
export interface TaggedPassage extends Passage {
  readonly words: readonly Word[];
}

/** What a rule proposes, by offsets into the passage's text. */
export interface Candidate extends TextSpan {
  readonly kind: ExtractedEntityKind;
  readonly confidence: number;
  readonly form: MentionForm;
  readonly rule: string;
}

/** Finds one family of names in one passage, in time linear in its length. */
export interface CandidateRule {
  readonly name: string;
  readonly find: (
    passage: TaggedPassage,
    known: KnownNames,
  ) => readonly Candidate[];
}

/**
 * What the rules found on the first reading of the whole page: empty then, filled on the second reading,
 * in which a rule looks for short forms and repeats of what is known.
 */
export interface KnownNames {
  readonly byKind: ReadonlyMap<ExtractedEntityKind, ReadonlySet<string>>;
}
