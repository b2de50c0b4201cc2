import type { ExtractedEntityKind, TextSpan } from '../extraction.js';
import type { Page } from '../page.js';

/**
 * Finds the names on a page. Everything behind it (resolution, facts) sees only mentions, so that a
 * trained model can take the place of the rules.
 */
export interface Recognizer {
  readonly recognize: (page: Page) => readonly RecognizedMention[];
}

/** A name, or a phrase that stands for one, by offsets into the page's text. */
export interface RecognizedMention extends TextSpan {
  readonly kind: ExtractedEntityKind;
  readonly surface: string;
  /** The rule that found it. */
  readonly rule: string;
  /** 0 to 1. */
  readonly confidence: number;
  /**
   * What the mention is: a name, a name in a shorter form, or a phrase that points back (该区, 街道, 李局长).
   */
  readonly form: MentionForm;
}

export type MentionForm = 'NAME' | 'SHORT' | 'ANAPHOR';
