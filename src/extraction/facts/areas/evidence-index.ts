import { onceFor } from '../../once-for.js';
import type { EvidenceLocator } from '../../extraction.js';
import type {
  ResolvedDocument,
  ResolvedMention,
  Sentence,
} from '../../resolution/resolved-document.js';

/** Passages that name two entities: what proves a fact that a name itself states. */
export interface EvidenceIndex {
  /** A passage that names both; else one for each of them; empty when one is never named. */
  readonly naming: (one: string, other: string) => readonly EvidenceLocator[];
}

export const indexEvidence = onceFor(readEvidence);

function readEvidence({ sentences }: ResolvedDocument): EvidenceIndex {
  const mentionsOf = new Map<string, Map<Sentence, ResolvedMention>>();
  for (const sentence of sentences) {
    for (const mention of sentence.mentions) {
      const known =
        mentionsOf.get(mention.entity) ?? new Map<Sentence, ResolvedMention>();
      if (!known.has(sentence)) {
        known.set(sentence, mention);
      }
      mentionsOf.set(mention.entity, known);
    }
  }
  return {
    naming: (one, other) => {
      const ofOne = mentionsOf.get(one) ?? none;
      const ofOther = mentionsOf.get(other) ?? none;
      for (const [sentence, mention] of ofOne) {
        const second = ofOther.get(sentence);
        if (second !== undefined) {
          return sentence.evidence(
            Math.min(mention.start, second.start),
            Math.max(mention.end, second.end),
          );
        }
      }
      return ofOne.size === 0 || ofOther.size === 0
        ? []
        : [...firstOf(ofOne), ...firstOf(ofOther)];
    },
  };
}

const none: ReadonlyMap<Sentence, ResolvedMention> = new Map();

function firstOf(
  mentions: ReadonlyMap<Sentence, ResolvedMention>,
): readonly EvidenceLocator[] {
  for (const [sentence, { start, end }] of mentions) {
    return sentence.evidence(start, end);
  }
  return [];
}
