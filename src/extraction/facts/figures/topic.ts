import type {
  ResolvedMention,
  Sentence,
} from '../../resolution/resolved-document.js';

/** A name, and the sentence that names it. */
export interface Topic {
  readonly mention: ResolvedMention;
  readonly sentence: Sentence;
}
