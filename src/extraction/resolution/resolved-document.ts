import type {
  EvidenceLocator,
  ExtractedEntity,
  ExtractedEntityKind,
  TextSpan,
} from '../extraction.js';
import type { Page, PageArticle } from '../page.js';
import type { Passage } from '../passage.js';
import type { MentionForm } from '../recognition/recognizer.js';
import type { Word } from '../words.js';
import type { ResolvedDate } from './resolve-dates.js';

/** A page whose mentions are tied to entities: what the fact rules read. */
export interface ResolvedDocument {
  readonly page: Page;
  readonly entities: ReadonlyMap<string, ExtractedEntity>;
  /** In the order of the text. */
  readonly sentences: readonly Sentence[];
  /** The date of the page, for dates without a year. */
  readonly date?: string;
}

/** What is known of a page beside its text. */
export interface ResolveOptions {
  readonly date?: string;
  readonly publisher?: string;
}

/** A sentence, by offsets into its passage's text. */
export interface Sentence extends TextSpan {
  readonly passage: Passage;
  readonly article: PageArticle;
  readonly text: string;
  /** Index in `ResolvedDocument.sentences`. */
  readonly index: number;
  /** Ordered by start, the longer first; offsets are into the sentence's `text`. */
  readonly mentions: readonly ResolvedMention[];
  /** The dates that the sentence names, in order; offsets are into its `text`. */
  readonly dates: readonly ResolvedDate[];
  /** Offsets are into the sentence's `text`. */
  readonly words: readonly Word[];
  /** The evidence for a span of the sentence's text; one locator for each line that it touches. */
  readonly evidence: (start: number, end: number) => readonly EvidenceLocator[];
}

export interface ResolvedMention extends TextSpan {
  readonly entity: string;
  readonly kind: ExtractedEntityKind;
  readonly surface: string;
  readonly form: MentionForm;
  /** Inside a longer mention of another entity. */
  readonly isNested: boolean;
}
