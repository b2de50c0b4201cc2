import type { ExtractedEntityKind } from '../../extraction.js';
import type { KnownNames } from '../candidate-rule.js';
import { type SuffixTrie, suffixTrieOf } from '../suffix-trie.js';

const kinds: readonly ExtractedEntityKind[] = [
  'DISTRICT',
  'STREET',
  'COMMUNITY',
  'ENTERPRISE',
  'ORGANIZATION',
  'PLACE',
];
const tries = new WeakMap<KnownNames, SuffixTrie>();

/** The names of the page that a programme can be named after; empty on the first reading. */
export function knownOwnersOf(known: KnownNames): SuffixTrie {
  const earlier = tries.get(known);
  if (earlier !== undefined) {
    return earlier;
  }
  const trie = suffixTrieOf(
    kinds.flatMap((kind) => [...(known.byKind.get(kind) ?? [])]),
  );
  tries.set(known, trie);
  return trie;
}

const placeTries = new WeakMap<KnownNames, SuffixTrie>();

/** The places of the page; empty on the first reading. */
export function knownPlacesOf(known: KnownNames): SuffixTrie {
  const trie =
    placeTries.get(known) ?? suffixTrieOf(known.byKind.get('PLACE') ?? []);
  placeTries.set(known, trie);
  return trie;
}
