import { boundaryCharacters } from '../../lexicon/organizations/organization-boundary.js';
import type { TaggedPassage } from '../candidate-rule.js';

/** Where words begin and end in a passage, as far as names can rely on it. */
export interface WordEdges {
  /** A name may begin here: a word does, or what stands before never belongs to a name. */
  readonly mayBegin: (at: number) => boolean;
  readonly mayEnd: (at: number) => boolean;
}

const known = new WeakMap<TaggedPassage, WordEdges>();

export function wordEdgesOf(passage: TaggedPassage): WordEdges {
  const edges = known.get(passage) ?? readEdges(passage);
  known.set(passage, edges);
  return edges;
}

const letter = /[\p{L}\p{N}]/u;

function readEdges({ text, words }: TaggedPassage): WordEdges {
  const starts = new Uint8Array(text.length + 1);
  for (const { start } of words) {
    starts[start] = 1;
  }
  const isSeparated = (character: string): boolean =>
    !letter.test(character) || boundaryCharacters.has(character);
  return {
    mayBegin: (at) =>
      at === 0 || starts[at] === 1 || isSeparated(text.charAt(at - 1)),
    mayEnd: (at) =>
      at === text.length || starts[at] === 1 || isSeparated(text.charAt(at)),
  };
}
