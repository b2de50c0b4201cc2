import type {
  Candidate,
  KnownNames,
  TaggedPassage,
} from '../candidate-rule.js';
import { bodyHeads, openingQuote } from '../../lexicon/areas/place-words.js';
import { type SuffixTrie, suffixTrieOf } from '../suffix-trie.js';
import { wordEdgesOf } from '../areas/word-edges.js';
import { place } from './place-context.js';

/** On the second reading: the places of the page where nothing around them shows it. */
export function repeatsOf(
  passage: TaggedPassage,
  known: KnownNames,
): readonly Candidate[] {
  const { text } = passage;
  const names = namesOf(known);
  const { mayBegin } = wordEdgesOf(passage);
  const found: Candidate[] = [];
  for (let end = 2; end <= text.length; end += 1) {
    const name = names.longestEndingAt(text, end);
    if (
      name !== undefined &&
      mayBegin(end - name.length) &&
      !isQuoted(text, end - name.length) &&
      !bodyHeads.some((head) => text.startsWith(head, end))
    ) {
      found.push(place({ start: end - name.length, end }, 0.7, 'place-repeat'));
    }
  }
  return found;
}

/** In quotation marks it may name anything else. */
function isQuoted(text: string, start: number): boolean {
  return text.charAt(start - 1) === openingQuote;
}

const triesOfKnown = new WeakMap<KnownNames, SuffixTrie>();

function namesOf(known: KnownNames): SuffixTrie {
  const trie =
    triesOfKnown.get(known) ?? suffixTrieOf(known.byKind.get('PLACE') ?? []);
  triesOfKnown.set(known, trie);
  return trie;
}
