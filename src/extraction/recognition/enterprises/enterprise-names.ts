import { enterpriseGenerics } from '../../lexicon/enterprises/enterprise-suffixes.js';
import { wordsOf } from '../../words.js';
import type { KnownNames } from '../candidate-rule.js';
import { type SuffixTrie, suffixTrieOf } from '../suffix-trie.js';
import { enterpriseShortNamesOf } from './enterprise-core-of.js';

const triesOfKnown = new WeakMap<KnownNames, SuffixTrie>();

/** The enterprises of the page by their names and the shorter forms of those. */
export function enterpriseNames(known: KnownNames): SuffixTrie {
  const trie = triesOfKnown.get(known) ?? suffixTrieOf(formsOf(known));
  triesOfKnown.set(known, trie);
  return trie;
}

function formsOf(known: KnownNames): readonly string[] {
  return [...(known.byKind.get('ENTERPRISE') ?? [])].flatMap((name) => [
    name,
    ...enterpriseShortNamesOf(name).filter(isTelling),
  ]);
}

/** A short form that is a common word would be found all over the page. */
function isTelling(short: string): boolean {
  const words = wordsOf(short);
  const [only] = words;
  return (
    words.some(({ text }) => !enterpriseGenerics.has(text)) &&
    (words.length > 1 ||
      only === undefined ||
      commonTags.every((tag) => only.tag !== tag))
  );
}

const commonTags = [
  'n',
  'v',
  'vn',
  'a',
  'an',
  'ad',
  'd',
  'i',
  'l',
  'b',
  'ns',
  't',
  'm',
];
