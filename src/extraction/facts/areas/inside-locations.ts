import { insideWords } from '../../lexicon/areas/whereabouts.js';
import { suffixTrieOf } from '../../recognition/suffix-trie.js';
import type {
  ResolvedMention,
  Sentence,
} from '../../resolution/resolved-document.js';
import { tenantKinds } from './location-tenants.js';
import { stated, type StatedLocation } from './stated-location.js';

/** Reads sentence after sentence: 村里的X stands in the village that the article named last. */
export interface InsideReader {
  readonly read: (sentence: Sentence) => readonly StatedLocation[];
}

const words = suffixTrieOf(Object.keys(insideWords));

export function createInsideReader(): InsideReader {
  let article: string | undefined;
  let last = new Map<string, ResolvedMention>();
  return {
    read: (sentence) => {
      if (sentence.article.id !== article) {
        article = sentence.article.id;
        last = new Map();
      }
      const found: StatedLocation[] = [];
      for (const mention of sentence.mentions) {
        const place = placeBefore(sentence.text, mention);
        if (place !== undefined) {
          found.push({
            ...stated(mention, mention, { sentence, confidence: 0.7 }),
            place: place.entity,
          });
        }
        last.set(mention.kind, mention);
      }
      return found;
    },
  };

  function placeBefore(
    text: string,
    { kind, start, isNested }: ResolvedMention,
  ): ResolvedMention | undefined {
    const word =
      isNested || !tenantKinds.has(kind) || kind === 'COMMUNITY'
        ? undefined
        : words.longestEndingAt(text, start);
    const kinds = word === undefined ? [] : (insideWords[word] ?? []);
    return kinds.flatMap((each) => last.get(each) ?? [])[0];
  }
}
