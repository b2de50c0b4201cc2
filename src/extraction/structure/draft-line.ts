import type { TextSpan } from '../extraction.js';
import type { Credit } from './credits.js';

/** A line as it looks by itself; offsets are into the page, also those of its credits. */
export interface DraftLine extends TextSpan {
  readonly text: string;
  /**
   * `SHORT`: a headline, a heading, or a piece of text without an end; its neighbours tell which.
   */
  readonly sort:
    'BYLINE' | 'EDITORS' | 'CAPTION' | 'SECTION' | 'SHORT' | 'BODY';
  readonly credits: readonly Credit[];
  readonly media: readonly TextSpan[];
  readonly source?: TextSpan;
  readonly isLead: boolean;
  readonly isTail: boolean;
  /** A heading with a number: 1 …, 一、…, 壹 …. */
  readonly isNumbered: boolean;
}
