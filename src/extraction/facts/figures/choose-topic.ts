import { topicWeights } from '../../lexicon/figures/topic-weights.js';
import type { Candidate } from './figure-candidates.js';

/** A candidate, and how likely it is what a figure is of: from 0 to 1. */
export interface Choice {
  readonly topic: Candidate;
  readonly likelihood: number;
}

/** Below this a figure is said of nothing: most of the choices would be wrong. */
const leastLikelihood = 0.35;

/** The weights of features: a positive one speaks for a candidate. */
type TopicWeights = ReadonlyMap<string, number>;

/** The weights that were learned from the development pages. */
const learnedWeights: TopicWeights = new Map(
  topicWeights
    .trim()
    .split('\n')
    .map((line) => {
      const at = line.indexOf(' ');
      return [line.slice(at + 1), Number(line.slice(0, at))];
    }),
);

/** What a figure is of: the candidate whose features weigh most, unless none stands out. */
export function chooseTopic(
  candidates: readonly Candidate[],
  weights: TopicWeights = learnedWeights,
): Choice | undefined {
  const scores = candidates.map(({ features }) => weigh(features, weights));
  const best = Math.max(...scores);
  const topic = candidates[scores.indexOf(best)];
  const likelihood =
    1 / scores.reduce((sum, score) => sum + Math.exp(score - best), 0);
  return topic === undefined || likelihood < leastLikelihood
    ? undefined
    : { topic, likelihood };
}

function weigh(features: ReadonlySet<string>, weights: TopicWeights): number {
  let sum = 0;
  for (const feature of features) {
    sum += weights.get(feature) ?? 0;
  }
  return sum;
}
