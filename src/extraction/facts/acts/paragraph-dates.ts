import type { Sentence } from '../../resolution/resolved-document.js';

/** For each sentence the date that its paragraph named last before it: what a sentence without one goes on from. */
export function paragraphDates(
  sentences: readonly Sentence[],
): ReadonlyMap<Sentence, string> {
  const dates = new Map<Sentence, string>();
  let passage: Sentence['passage'] | undefined;
  let latest: string | undefined;
  for (const sentence of sentences) {
    if (sentence.passage !== passage) {
      passage = sentence.passage;
      latest = undefined;
    }
    // A month says too little of what the next sentence tells.
    if (latest !== undefined && latest.length !== 7) {
      dates.set(sentence, latest);
    }
    // A stretch of months dates figures, not what happened.
    const named = sentence.dates.findLast(
      ({ date, period }) => date === period,
    );
    latest = named?.date ?? latest;
  }
  return dates;
}
