import type { ReportingRole } from '../ontology/roles.js';
import type { TextSpan } from './extraction.js';

/** A page of a newspaper, taken apart. Offsets are UTF-16 code units into `text`. */
export interface Page {
  readonly text: string;
  readonly articles: readonly PageArticle[];
  /** Who edited the page: the names on its editors' line. */
  readonly editors: readonly PageByline[];
}

export interface PageArticle extends TextSpan {
  readonly id: string;
  readonly title: string;
  readonly kicker?: string;
  readonly subtitle?: string;
  /** Every non-empty line of the article in order, trimmed; its index is the paragraph's number. */
  readonly lines: readonly PageLine[];
  readonly bylines: readonly PageByline[];
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
  /** The newspaper or the body that the name belongs to, where the byline names it. */
  readonly media?: TextSpan;
}
