import type { ExtractedEntityKind } from '../../../src/extraction/extraction.js';
import type {
  Candidate,
  CandidateRule,
  KnownNames,
  TaggedPassage,
} from '../../../src/extraction/recognition/candidate-rule.js';
import { selectCandidates } from '../../../src/extraction/recognition/select-candidates.js';
import { wordsOf } from '../../../src/extraction/words.js';

/** A text with 【】 around what a rule finds in it on the second reading. */
export function markedBy(rule: CandidateRule, text: string): string {
  const passage = { text, words: wordsOf(text) } as unknown as TaggedPassage;
  const read = (known: KnownNames): readonly Candidate[] =>
    selectCandidates(rule.find(passage, known), passage);
  let marked = text;
  const found = read(namesOf(read({ byKind: new Map() }), text));
  for (const { start, end } of found.toReversed()) {
    marked = `${marked.slice(0, start)}【${marked.slice(start, end)}】${marked.slice(end)}`;
  }
  return marked;
}

export function unmarked(text: string): string {
  return text.replaceAll(/[【】]/g, '');
}

function namesOf(candidates: readonly Candidate[], text: string): KnownNames {
  const byKind = new Map<ExtractedEntityKind, Set<string>>();
  for (const { kind, form, start, end } of candidates) {
    if (form === 'NAME') {
      const names = byKind.get(kind) ?? new Set<string>();
      byKind.set(kind, names.add(text.slice(start, end)));
    }
  }
  return { byKind };
}
