import type { ReportingRole } from '../ontology/roles.js';
import type { TextSpan } from './extraction.js';

/** A page of a newspaper, taken apart. Offsets are UTF-16 code units into `text`. */
export interface Page {
  readonly text: string;
  readonly articles: readonly PageArticle[];
  /** Who edited the page: the names on its editors' lines, each once, and no more than a page can have. */
  readonly editors: readonly PageByline[];
  /** The newspaper, where a masthead or a line of sources names it. */
  readonly publisher?: string;
  /** The date on the masthead, or over the text of a web page, as an ISO date. */
  readonly date?: string;
}

export interface PageArticle extends TextSpan {
  readonly id: string;
  readonly title: string;
  readonly kicker?: string;
  readonly subtitle?: string;
  /** Every non-empty line of the article in order, trimmed; its index is the paragraph's number. */
  readonly lines: readonly PageLine[];
  /** Who did what for the article: each name once for each role, where it stands first. */
  readonly bylines: readonly PageByline[];
  /**
   * What bylines, captions and editors' lines call by name, in the order of the text: every occurrence,
   * also of those whose work has no role (proof-readers).
   */
  readonly named: readonly NamedSpan[];
}

export interface NamedSpan extends TextSpan {
  readonly kind: 'PERSON' | 'ORGANIZATION';
}

export type LineRole =
  | 'SECTION'
  | 'KICKER'
  | 'TITLE'
  | 'SUBTITLE'
  | 'BYLINE'
  | 'HEADING'
  | 'BODY'
  | 'CAPTION'
  | 'EDITORS';

export interface PageLine extends TextSpan {
  readonly role: LineRole;
  /** The line goes on with a sentence that the line before breaks off: the end of a column. */
  readonly continues: boolean;
}

/** A name in a byline; the span is that of the name. */
export interface PageByline extends TextSpan {
  /** The name without the spaces that stretch it. */
  readonly name: string;
  readonly role: ReportingRole;
  /** The post as written, if any: 记者, 全媒体记者. */
  readonly post?: string;
  /** Whoever holds the post works for a newspaper: a reporter, no correspondent. */
  readonly isStaff: boolean;
  /** The newspaper or the body that the name belongs to, where the byline names it. */
  readonly media?: TextSpan;
  /** The name with the words that say what it did: 株洲日报全媒体记者/谭昕吾. */
  readonly phrase: TextSpan;
}
