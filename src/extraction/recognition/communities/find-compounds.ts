import {
  compoundSuffixes,
  residentialFollowers,
  residentialNumbers,
} from '../../lexicon/areas/community-words.js';
import type { Candidate, TaggedPassage } from '../candidate-rule.js';
import { nameCoreBefore } from '../places/core-start.js';
import { type SuffixTrie, suffixTrieOf } from '../suffix-trie.js';

const suffixes: SuffixTrie = suffixTrieOf(compoundSuffixes);
const longestCore = 5;

/** Residential compounds without 小区 in their name, where the text shows that people live there. */
export function findCompounds(
  passage: TaggedPassage,
  areaEnds: ReadonlySet<number>,
): readonly Candidate[] {
  const { text } = passage;
  const candidates: Candidate[] = [];
  for (let end = 3; end <= text.length; end += 1) {
    const suffix = suffixes.longestEndingAt(text, end);
    if (
      suffix === undefined ||
      !(
        residentialFollowers.some((word) => text.startsWith(word, end)) ||
        residentialNumbers.test(text.slice(end, end + 6))
      )
    ) {
      continue;
    }
    const coreEnd = end - suffix.length;
    const { start } = nameCoreBefore(passage, coreEnd, {
      maxLength: longestCore,
      areaEnds,
    });
    if (coreEnd - start > 1) {
      candidates.push({
        start,
        end,
        kind: 'COMMUNITY',
        confidence: 0.75,
        form: 'NAME',
        rule: 'compound',
      });
    }
  }
  return candidates;
}
