import type {
  ExtractedEvent,
  ExtractedMetric,
  ExtractedRelation,
} from '../extraction.js';
import type { ResolvedDocument } from '../resolution/resolved-document.js';

/** One family of facts: a table of words in `lexicon/`, and a small function that reads them. */
export interface FactRule {
  /** Kebab-case; recorded with each fact that the rule made. */
  readonly name: string;
  readonly find: (document: ResolvedDocument) => Iterable<Fact>;
}

/** What a rule states; ids are given when all rules have run, and what two rules say alike is merged. */
export type Fact =
  | { readonly type: 'RELATION'; readonly relation: Unnamed<ExtractedRelation> }
  | { readonly type: 'EVENT'; readonly event: EventFact }
  | { readonly type: 'METRIC'; readonly metric: Unnamed<ExtractedMetric> };

/** An event, and the relations that it stands behind (an inspection and its INSPECTED). */
export interface EventFact extends Unnamed<ExtractedEvent> {
  readonly relations?: readonly Unnamed<ExtractedRelation>[];
}

/** Without the id, and without the rule: both are added by `applyRules`. */
export type Unnamed<F> = Omit<F, 'id' | 'rule'>;
