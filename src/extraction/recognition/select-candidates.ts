import type { Candidate, TaggedPassage } from './candidate-rule.js';

/**
 * Settles which of the candidates of a passage stand. Of two that say the same of one span, or that
 * overlap without one holding the other, the longer and then the surer stands; one inside another stands
 * too when it names something else (the street in the name of its office).
 */
export function selectCandidates(
  candidates: readonly Candidate[],
  _passage: TaggedPassage,
): readonly Candidate[] {
  const ordered = [...candidates].sort(
    (a, b) =>
      b.end - b.start - (a.end - a.start) ||
      b.confidence - a.confidence ||
      a.start - b.start,
  );
  const chosen: Candidate[] = [];
  for (const candidate of ordered) {
    if (chosen.every((other) => mayStandBeside(candidate, other))) {
      chosen.push(candidate);
    }
  }
  return chosen.sort((a, b) => a.start - b.start || b.end - a.end);
}

function mayStandBeside(candidate: Candidate, other: Candidate): boolean {
  if (candidate.end <= other.start || other.end <= candidate.start) {
    return true;
  }
  const isInside = other.start <= candidate.start && candidate.end <= other.end;
  const isSame = other.start === candidate.start && other.end === candidate.end;
  return isInside && !isSame && candidate.kind !== other.kind;
}
