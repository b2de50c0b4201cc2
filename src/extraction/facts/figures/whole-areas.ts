import {
  ownerMark,
  shareMarks,
  wholeAreas,
} from '../../lexicon/figures/figure-words.js';
import type { Sentence } from '../../resolution/resolved-document.js';
import type { Topic } from './topic.js';

/** The areas of an article that 全村, 全区 can mean: of each sort the one named last. */
export interface WholeAreas {
  readonly read: (sentence: Sentence) => void;
  /** The area that a text speaks of as a whole. */
  readonly find: (text: string) => Topic | undefined;
  readonly forget: () => void;
}

export function createWholeAreas(): WholeAreas {
  const latest = new Map<string, Topic>();
  return {
    read: (sentence) => {
      for (const mention of sentence.mentions) {
        for (const { word, kind, end } of wholeAreas) {
          if (mention.kind === kind && mention.surface.endsWith(end)) {
            latest.set(word, { mention, sentence });
          }
        }
      }
    },
    find: (text) => {
      const whole = wholeAreas.find(
        ({ word }) =>
          text.includes(word) &&
          !text.includes(`${word}${ownerMark}`) &&
          !shareMarks.some((mark) => text.includes(`${mark}${word}`)),
      );
      return whole === undefined ? undefined : latest.get(whole.word);
    },
    forget: () => {
      latest.clear();
    },
  };
}
