import { partMarks } from '../../lexicon/figures/figure-words.js';
import type { FigurePlace, MeasuredFigure } from './figure-place.js';
import type { Measure } from './measure-of.js';
import { sightingsIn } from './sightings.js';

/** How many clauses and names between two figures are looked at. */
const clauseReach = 6;
const nameReach = 12;

/** What speaks for a figure being of the same as the one before. */
export function chainFeatures(
  place: FigurePlace,
  last: MeasuredFigure,
  { lead }: Measure,
): readonly string[] {
  const { kind } = last.topic.mention;
  const step = stepBetween(last, place);
  const names = namesBetween(last, place);
  return [
    `chain ${step}`,
    `chain ${step} ${names}`,
    `chain ${step} ${kind}`,
    `chain ${names} ${kind}`,
    ...(partMarks.some((word) => lead.startsWith(word)) ? ['chain part'] : []),
  ];
}

function stepBetween(last: FigurePlace, place: FigurePlace): string {
  if (last.sentence === place.sentence) {
    return last.at === place.at
      ? 'clause'
      : last.at === place.at - 1
        ? 'next clause'
        : 'sentence';
  }
  return last.sentence.passage !== place.sentence.passage
    ? 'past'
    : last.sentence.index === place.sentence.index - 1
      ? 'next sentence'
      : 'paragraph';
}

/** What names stand between the figure before, or the sentence's start, and this one. */
function namesBetween(last: FigurePlace, place: FigurePlace): string {
  const isSame = last.sentence === place.sentence;
  const from = isSame ? last.quantity.end : 0;
  const between = sightingsIn(place.sentence)
    .slice(
      Math.max(isSame ? last.at : 0, place.at + 1 - clauseReach),
      place.at + 1,
    )
    .flatMap((names) => names.slice(0, nameReach))
    .filter(
      ({ mention: { start } }) => from <= start && start < place.quantity.start,
    );
  return between.length === 0
    ? 'none'
    : between.some(({ part }) => part === 'OPENER' || part === 'PRIVATE')
      ? 'opener'
      : between.some(({ part }) => part === 'RUN')
        ? 'run'
        : 'other';
}
