import type {
  CandidateRule,
  KnownNames,
  TaggedPassage,
} from '../../../src/extraction/recognition/candidate-rule.js';
import { selectCandidates } from '../../../src/extraction/recognition/select-candidates.js';
import { wordsOf } from '../../../src/extraction/words.js';
import { processorTime } from '../../support/processor-time.js';

/** What a rule finds in a text, in order; `known` are the full names that the page has. */
export function namesFound(
  rule: CandidateRule,
  text: string,
  known: KnownNames['byKind'] = new Map(),
): readonly string[] {
  const passage = { text, words: wordsOf(text) } as unknown as TaggedPassage;
  return selectCandidates(rule.find(passage, { byKind: known }), passage).map(
    ({ start, end }) => text.slice(start, end),
  );
}

/** The time of a rule on a text, in milliseconds, without that of cutting it into words. */
export function timeOf(rule: CandidateRule, text: string): number {
  const passage = { text, words: wordsOf(text) } as unknown as TaggedPassage;
  return processorTime(() => {
    rule.find(passage, { byKind: new Map() });
  });
}
