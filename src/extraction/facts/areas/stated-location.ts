import type { EvidenceLocator } from '../../extraction.js';
import type {
  ResolvedMention,
  Sentence,
} from '../../resolution/resolved-document.js';
import type { PlaceGroup } from './place-groups.js';

/** A sentence says that one thing is in another. */
export interface StatedLocation {
  readonly thing: string;
  readonly place: string;
  readonly confidence: number;
  readonly evidence: readonly EvidenceLocator[];
}

/** A group of places and what stands around it. */
export interface Surroundings {
  readonly sentence: Sentence;
  readonly group: PlaceGroup;
  /** The mentions of the sentence that stand in no other; `group` tells its indexes in them. */
  readonly outer: readonly ResolvedMention[];
  readonly nested: NestedByStart;
}

/** The mentions within others, by where they begin. */
export type NestedByStart = ReadonlyMap<number, readonly ResolvedMention[]>;

export function nestedByStart({ mentions }: Sentence): NestedByStart {
  const byStart = new Map<number, ResolvedMention[]>();
  for (const mention of mentions) {
    if (mention.isNested) {
      const known = byStart.get(mention.start) ?? [];
      known.push(mention);
      byStart.set(mention.start, known);
    }
  }
  return byStart;
}

export function stated(
  thing: ResolvedMention,
  place: ResolvedMention,
  {
    sentence,
    confidence = 0.85,
  }: { readonly sentence: Sentence; readonly confidence?: number },
): StatedLocation {
  return {
    thing: thing.entity,
    place: place.entity,
    confidence,
    evidence: sentence.evidence(
      Math.min(thing.start, place.start),
      Math.max(thing.end, place.end),
    ),
  };
}
