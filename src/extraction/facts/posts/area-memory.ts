import { areaLevels } from '../../lexicon/areas/area-levels.js';
import type {
  ResolvedMention,
  Sentence,
} from '../../resolution/resolved-document.js';

/** The area of each level that an article named last: what a bare 区长 is the head of. */
export interface AreaMemory {
  readonly read: (sentence: Sentence) => void;
  /** The area named last at or before the sentence read last; `level` is a key of `areaLevels`. */
  readonly latest: (level: string) => ResolvedMention | undefined;
}

export function createAreaMemory(): AreaMemory {
  let article: string | undefined;
  let latest = new Map<string, ResolvedMention>();
  return {
    read: (sentence) => {
      if (sentence.article.id !== article) {
        article = sentence.article.id;
        latest = new Map();
      }
      for (const mention of sentence.mentions) {
        for (const [level, { kind, endings }] of Object.entries(areaLevels)) {
          if (
            mention.kind === kind &&
            mention.form !== 'ANAPHOR' &&
            endings.some((ending) => mention.surface.endsWith(ending))
          ) {
            latest.set(level, mention);
          }
        }
      }
    },
    latest: (level) => latest.get(level),
  };
}
