import { eachMark } from '../../lexicon/figures/measure-classes.js';
import { listWith } from '../clauses.js';
import type { FigurePlace } from './figure-place.js';
import type { Topic } from './topic.js';
import { sightingsIn } from './sightings.js';

/** How many clauses before a figure those may stand that share it. */
const clauseReach = 3;

/** How far before a figure the word may stand that says so. */
const markReach = 12;

/** 许某、曹某各被罚3000元: who stands in a row with what a figure is of, when each of them has it. */
export function sharersOf(
  { sentence, clause, at, quantity }: FigurePlace,
  topic: Topic,
): readonly Topic[] {
  const lead = sentence.text.slice(
    Math.max(clause.start, quantity.start - markReach),
    quantity.start,
  );
  if (topic.sentence !== sentence || !eachMark.test(lead)) {
    return [];
  }
  const sighting = sightingsIn(sentence)
    .slice(Math.max(0, at - clauseReach), at + 1)
    .flat()
    .find(({ mention }) => mention.entity === topic.mention.entity);
  return sighting === undefined
    ? []
    : listWith(sighting.head, sighting.clause)
        .filter(
          ({ mention }) =>
            mention.kind === topic.mention.kind &&
            mention.entity !== topic.mention.entity,
        )
        .map(({ mention }) => ({ mention, sentence }));
}
