import type { ReportingRole } from '../../ontology/roles.js';
import type { TextSpan } from '../extraction.js';

/** A name in a byline, by offsets into its line. */
export interface Credit extends TextSpan {
  readonly name: string;
  /** None for work that has no role (proof-reading). */
  readonly roles: readonly ReportingRole[];
  readonly post?: string;
  readonly isStaff: boolean;
  readonly media?: TextSpan;
  /** The name with the words that say what it did. */
  readonly phrase: TextSpan;
}

export interface Credits {
  readonly credits: readonly Credit[];
  readonly media: readonly TextSpan[];
  /** Where a web page says that the text comes from. */
  readonly source?: TextSpan;
  /** Where the reading ended: all before belongs to the byline. */
  readonly end: number;
  /** Ended by a closing bracket. */
  readonly isClosed: boolean;
  readonly hasPost: boolean;
  readonly hasEditor: boolean;
  readonly hasMeta: boolean;
  /** It tells of pictures, and of nothing else. */
  readonly isPhoto: boolean;
}

export interface CreditOptions {
  /**
   * `LINE`: the stretch is nothing but a byline; `BRACKET`: it ends at the closing bracket; `OPEN`: it
   * may go over into text, so that only names with a known surname count.
   */
  readonly mode: 'LINE' | 'BRACKET' | 'OPEN';
  /** The newspaper that the dateline before names. */
  readonly media?: TextSpan;
}
