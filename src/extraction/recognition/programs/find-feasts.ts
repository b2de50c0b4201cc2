import {
  feastFollowers,
  feastOrdinals,
} from '../../lexicon/programs/feasts.js';
import type { Candidate, TaggedPassage } from '../candidate-rule.js';
import { suffixTrieOf } from '../suffix-trie.js';

const ordinals = suffixTrieOf(feastOrdinals);
const feast = /^\p{Script=Han}{2,11}?[节季]/u;

/** Feasts that are numbered, whatever they are called after: 第二十届恭城月柿节. */
export function findFeasts({ text }: TaggedPassage): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let start = 2; start < text.length; start += 1) {
    if (ordinals.longestEndingAt(text, start) === undefined) {
      continue;
    }
    const name = feast.exec(text.slice(start, start + 13))?.[0];
    const end = start + (name?.length ?? 0);
    if (
      name !== undefined &&
      name.length > 3 &&
      !feastFollowers.includes(text.charAt(end) || ' ')
    ) {
      candidates.push({
        start,
        end,
        kind: 'PROGRAM',
        form: 'NAME',
        confidence: 0.75,
        rule: 'program-feast',
      });
    }
  }
  return candidates;
}
