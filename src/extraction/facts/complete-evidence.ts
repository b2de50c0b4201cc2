import type { EvidenceLocator } from '../extraction.js';
import { latestBefore } from '../resolution/latest-before.js';
import type { ResolvedDocument } from '../resolution/resolved-document.js';

/** Adds to the evidence of a fact, for each end that it does not name, a passage that does. */
export type CompleteEvidence = (
  ends: readonly string[],
  evidence: readonly EvidenceLocator[],
) => readonly EvidenceLocator[];

/**
 * An end that the fact's own passage leaves out (the subject of the sentence before, the city of the
 * masthead) is proved by where it was named last before it, or else by where it is named first.
 */
export function createEvidenceCompleter({
  sentences,
}: ResolvedDocument): CompleteEvidence {
  const places = new Map<string, EvidenceLocator[]>();
  const paragraphs = new Set<string>();
  for (const sentence of sentences) {
    for (const { entity, start, end } of sentence.mentions) {
      const known = places.get(entity) ?? [];
      for (const place of sentence.evidence(start, end).slice(0, 1)) {
        known.push(place);
        paragraphs.add(keyOf(entity, place));
      }
      places.set(entity, known);
    }
  }
  return (ends, evidence) => {
    const completed = [...evidence];
    for (const end of ends) {
      const named = places.get(end);
      if (
        named !== undefined &&
        !completed.some((at) => paragraphs.has(keyOf(end, at)))
      ) {
        const place = latestBefore(named, evidence[0]?.start ?? 0) ?? named[0];
        completed.push(...(place === undefined ? [] : [place]));
      }
    }
    return completed;
  };
}

function keyOf(entity: string, at: EvidenceLocator): string {
  return `${entity} ${at.article} ${at.paragraph}`;
}
