import type { ExtractedEntityKind, TextSpan } from '../extraction.js';
import {
  bareNounLeads,
  bareNouns,
  learnedBlockers,
  learnedLeads,
  neverLearned,
} from '../lexicon/resolution/anaphors.js';
import { wordsOf } from '../words.js';
import { wordEdgesOf } from './areas/word-edges.js';
import type { Candidate, KnownNames, TaggedPassage } from './candidate-rule.js';
import { type SuffixTrie, suffixTrieOf } from './suffix-trie.js';

interface LearnedNouns {
  readonly nouns: SuffixTrie;
  readonly kindOf: ReadonlyMap<string, ExtractedEntityKind>;
}

const learned = new WeakMap<KnownNames, LearnedNouns>();

/**
 * The last words of the names that the first reading found, alone: 系统 after “慧游”客流调度系统, 板凳会 after
 * “周三板凳会”. Which name of the article they mean, if one, is settled when they are tied.
 */
export function findLearnedNouns(
  passage: TaggedPassage,
  known: KnownNames,
): readonly Candidate[] {
  const { nouns, kindOf } = nounsOf(known);
  const { text } = passage;
  const edges = wordEdgesOf(passage);
  const found: Candidate[] = [];
  for (let end = 2; end <= text.length; end += 1) {
    const noun = nouns.longestEndingAt(text, end);
    const kind = noun === undefined ? undefined : kindOf.get(noun);
    if (noun === undefined || kind === undefined) {
      continue;
    }
    const start = end - noun.length;
    if (
      edges.mayBegin(start) &&
      // jieba joins the end of an unknown name to what follows: 板凳|会开.
      (noun.length > 2 || edges.mayEnd(end)) &&
      standsAlone({ start, end }, passage)
    ) {
      found.push({
        start,
        end,
        kind,
        confidence: 0.55,
        form: 'ANAPHOR',
        rule: 'learned-noun',
      });
    }
  }
  return found;
}

/** Neither a sort of it (客服系统), nor one of many, nor the first half of a longer word. */
function standsAlone(
  { start, end }: TextSpan,
  { text, words }: TaggedPassage,
): boolean {
  const at = firstWordFrom(words, start);
  const before = words[at - 1];
  return (
    (learnedLeads.some((lead) => text.endsWith(lead, start)) ||
      before === undefined ||
      before.end !== start ||
      !/[\p{L}\p{N}]$/u.test(before.text) ||
      (!modifierTags.has(before.tag) &&
        !bareNounLeads.some((lead) => text.endsWith(lead, start)))) &&
    !learnedBlockers.some((word) => text.startsWith(word, end))
  );
}

const modifierTags: ReadonlySet<string> = new Set(
  'n ns nz nr nrt nt vn v b a an ad m q j l i x s eng'.split(' '),
);

function firstWordFrom(words: TaggedPassage['words'], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < offset) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

function nounsOf(known: KnownNames): LearnedNouns {
  const earlier = learned.get(known);
  if (earlier !== undefined) {
    return earlier;
  }
  const kindOf = new Map<string, ExtractedEntityKind>();
  for (const kind of learnedKinds) {
    for (const name of known.byKind.get(kind) ?? []) {
      for (const noun of formsOf(name).flatMap(tailsOf)) {
        if (!kindOf.has(noun) && !isKnownNoun(noun)) {
          kindOf.set(noun, kind);
        }
      }
    }
  }
  const found = { nouns: suffixTrieOf(kindOf.keys()), kindOf };
  learned.set(known, found);
  return found;
}

/** Where two kinds share a noun, the first is meant. */
const learnedKinds: readonly ExtractedEntityKind[] = [
  'PROGRAM',
  'ENTERPRISE',
  'PLACE',
];

function isKnownNoun(noun: string): boolean {
  return bareNouns.has(noun) || neverLearned.has(noun);
}

const quoted = /[“"《「‘]([^“”"《》「」‘’]{3,16})[”"》」’]/;

/** A name without its marks, and what they hold. */
function formsOf(name: string): readonly string[] {
  const core = quoted.exec(name)?.[1];
  const plain = name.replace(/[“”"《》「」‘’]/g, '');
  return core === undefined ? [plain] : [plain, core];
}

const longestName = 30;
const nounTags: ReadonlySet<string> = new Set(['n', 'nz', 'x']);

/** The last word, with the one before when it is a single character; and all words but the first. */
function tailsOf(form: string): readonly string[] {
  const words = form.length > longestName ? [] : wordsOf(form);
  const [, second] = words;
  const last = words.at(-1);
  const before = words.at(-2);
  if (second === undefined || last === undefined || before === undefined) {
    return [];
  }
  const tail = form.slice(last.text.length > 1 ? last.start : before.start);
  const isNoun = last.text.length === 1 || nounTags.has(last.tag);
  const rest = form.slice(second.start);
  return [
    ...(isNoun && tail !== form && tail.length < 5 ? [tail] : []),
    ...(isNoun && rest.length > 2 && rest.length < 7 ? [rest] : []),
  ].filter((noun) => noun.length > (last.tag === 'x' ? 2 : 1));
}
