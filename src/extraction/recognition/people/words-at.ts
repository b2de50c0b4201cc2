import { wordsOf } from '../../words.js';
import type { TaggedPassage } from '../candidate-rule.js';
import type { WordsAt } from './name-reading.js';

/** So much is cut anew: two words or so. */
const cutLength = 5;

/** The words of a passage by their characters. */
export function wordsAt({ text, words }: TaggedPassage): WordsAt {
  const byOffset = new Int32Array(text.length).fill(-1);
  for (const [index, { start, end }] of words.entries()) {
    byOffset.fill(index, start, end);
  }
  return {
    holding: (offset) => {
      const index = byOffset[offset];
      return index === undefined || index < 0 ? undefined : words[index];
    },
    cutAnew: (offset) => wordsOf(text.slice(offset, offset + cutLength))[0],
  };
}
