import type { MetricQualifier } from '../../../ontology/roles.js';
import type { TextSpan } from '../../extraction.js';

/** A figure of a text: `超1700万元` is 17,000,000 元, OVER. */
export interface Quantity extends TextSpan {
  readonly value: number;
  readonly valueTo?: number;
  /** As written, without 万 or 亿. */
  readonly unit: string;
  readonly qualifier: MetricQualifier;
  /** The points of a game: those of who is named first, or second. */
  readonly side?: 'FIRST' | 'SECOND';
}

/** A figure as it is written, before it is known to be one. */
export interface WrittenFigure extends TextSpan {
  readonly value: string;
  readonly unit: string;
  readonly scale: string | undefined;
}
