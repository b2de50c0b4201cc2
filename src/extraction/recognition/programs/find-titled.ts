import {
  artLeads,
  documentEnds,
  otherTitles,
} from '../../lexicon/programs/program-documents.js';
import type { Candidate, TaggedPassage } from '../candidate-rule.js';
import { suffixTrieOf } from '../suffix-trie.js';
import { titlesIn } from './quotations.js';

const ends = suffixTrieOf(documentEnds);

/** Documents in 《》 that rule, plan or bind: laws, agreements, notices. */
export function findTitled({ text }: TaggedPassage): readonly Candidate[] {
  return titlesIn(text).flatMap(
    ({ start, end, inner }): readonly Candidate[] =>
      isDocument(inner) && !artLeads.some((lead) => text.endsWith(lead, start))
        ? [
            {
              start: start + 1,
              end: end - 1,
              kind: 'PROGRAM',
              form: 'NAME',
              confidence: 0.9,
              rule: 'program-titled',
            },
          ]
        : [],
  );
}

/** What closes a title in parentheses: (试行), (2023—2025年). */
const remark = /[(（][^()（）]{1,12}[)）]$/;

function isDocument(title: string): boolean {
  const name = title.replace(remark, '');
  return (
    !otherTitles.has(name) &&
    name.length > 2 &&
    ends.longestEndingAt(name, name.length) !== undefined
  );
}
