import type { TextSpan } from '../../extraction.js';
import { roadDirections } from '../../lexicon/areas/division-suffixes.js';
import {
  commonPlaceLeads,
  placeParts,
} from '../../lexicon/areas/place-words.js';
import type { Word } from '../../words.js';
import type {
  Candidate,
  KnownNames,
  TaggedPassage,
} from '../candidate-rule.js';
import { wordIndexBefore } from '../name-boundary.js';
import type { SuffixTrie } from '../suffix-trie.js';

/** Where the rules for places look: the passage, and the areas before or inside the names of places. */
export interface PlaceContext {
  readonly passage: TaggedPassage;
  readonly known: KnownNames;
  /** By their ends, the longest of those that end at one offset. */
  readonly areas: ReadonlyMap<number, Candidate>;
  readonly areaEnds: ReadonlySet<number>;
}

/** The end of a place's name: its head, and the word of the passage that holds the head's last character. */
export interface PlaceEnd {
  readonly end: number;
  readonly suffix: string;
  readonly word: Word;
}

/**
 * The offsets at which one of the heads ends and may end a name: with its word, or where the word goes on with
 * a part of the place (`河|畔`).
 */
export function placeEnds(
  { text, words }: TaggedPassage,
  heads: SuffixTrie,
): readonly PlaceEnd[] {
  const ends: PlaceEnd[] = [];
  for (let end = 2; end <= text.length; end += 1) {
    const suffix = heads.longestEndingAt(text, end);
    if (suffix === undefined) {
      continue;
    }
    const word = words[wordIndexBefore(words, end)];
    if (word !== undefined && endsName({ end, suffix, word })) {
      ends.push({ end, suffix, word });
    }
  }
  return ends;
}

function endsName({ end, suffix, word }: PlaceEnd): boolean {
  if (word.end === end) {
    return true;
  }
  const rest = word.text.slice(Math.max(0, end - suffix.length - word.start));
  return [...placeParts].some((part) => rest === part || word.text === part);
}

/** Whether the words before a head are common nouns, so that nothing names the place. */
export function isCommonLead(words: readonly Word[]): boolean {
  const nearest = words.find(({ text }) => !roadDirections.includes(text));
  return nearest === undefined
    ? words.length > 0
    : commonPlaceLeads.has(nearest.text);
}

export function place(
  span: TextSpan,
  confidence: number,
  rule: string,
): Candidate {
  return { ...span, kind: 'PLACE', confidence, form: 'NAME', rule };
}
