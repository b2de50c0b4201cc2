import type { FigureSample } from './figure-samples.js';

/** How often a feature must occur, and how much it must weigh at least, to be kept. */
const leastCount = 5;
const leastWeight = 0.1;

/** How strongly weights are drawn to zero; steps, and the length of one. */
const decay = 3;
const steps = 150;
const stepLength = 0.1;

/**
 * What is known of marks that are too rare to be learned: weights are drawn to these instead of zero, and
 * are kept however few they are.
 */
const expected: Readonly<Record<string, number>> = {
  whole: 4,
  owner: 1.5,
  taken: 1,
  given: 1,
  donor: 2,
  attribute: 2,
  aged: 3,
  toward: -1.5,
  leader: 1,
  fined: 2.5,
  agreed: 1.5,
  pointed: 3,
  'comes from': 5,
  since: 1.5,
};

/** A sample with its features as numbers. */
interface Coded {
  readonly candidates: readonly (readonly number[])[];
  readonly right: ReadonlySet<number>;
  readonly weight: number;
}

/**
 * Weights under which the right candidate of each sample gets most of the likelihood: conditional logistic
 * regression with L2 decay, by Adam. Deterministic.
 */
export function learnWeights(
  samples: readonly FigureSample[],
): ReadonlyMap<string, number> {
  const features = frequentFeatures(samples);
  const coded = samples.map(({ candidates, right, weight }): Coded => ({
    candidates: candidates.map((one) =>
      one.flatMap((feature) => features.get(feature) ?? []),
    ),
    right: new Set(right),
    weight,
  }));
  const start = Float64Array.from(
    features.keys(),
    (feature) => expected[feature] ?? 0,
  );
  const weights = Float64Array.from(start);
  const mean = new Float64Array(features.size);
  const spread = new Float64Array(features.size);
  for (let step = 1; step <= steps; step += 1) {
    const slope = slopeOf(coded, weights, start);
    for (const [index, value] of slope.entries()) {
      mean[index] = 0.9 * (mean[index] ?? 0) + 0.1 * value;
      spread[index] = 0.999 * (spread[index] ?? 0) + 0.001 * value * value;
      const move = (mean[index] ?? 0) / (1 - 0.9 ** step);
      const scale = Math.sqrt((spread[index] ?? 0) / (1 - 0.999 ** step));
      weights[index] =
        (weights[index] ?? 0) - (stepLength * move) / (scale + 1e-8);
    }
  }
  return new Map(
    [...features]
      .map(([feature, index]): [string, number] => [
        feature,
        Math.round((weights[index] ?? 0) * 100) / 100,
      ])
      .filter(([, weight]) => Math.abs(weight) >= leastWeight),
  );
}

function frequentFeatures(
  samples: readonly FigureSample[],
): ReadonlyMap<string, number> {
  const counts = new Map(
    Object.keys(expected).map((feature) => [feature, leastCount]),
  );
  for (const feature of samples.flatMap(({ candidates }) =>
    candidates.flat(),
  )) {
    counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const frequent = [...counts]
    .filter(([, count]) => count >= leastCount)
    .map(([feature]) => feature)
    .sort();
  return new Map(frequent.map((feature, index) => [feature, index]));
}

/** The slope of the loss: decay, and for each candidate what it has of likelihood too much or too little. */
function slopeOf(
  samples: readonly Coded[],
  weights: Float64Array,
  start: Float64Array,
): Float64Array {
  const slope = weights.map(
    (weight, index) => decay * (weight - (start[index] ?? 0)),
  );
  for (const { candidates, right, weight } of samples) {
    const scores = candidates.map((features) =>
      features.reduce((sum, index) => sum + (weights[index] ?? 0), 0),
    );
    const best = Math.max(...scores);
    const shares = scores.map((score) => Math.exp(score - best));
    const all = shares.reduce((sum, share) => sum + share, 0);
    const good = shares.reduce(
      (sum, share, index) => sum + (right.has(index) ? share : 0),
      0,
    );
    for (const [index, features] of candidates.entries()) {
      const share = shares[index] ?? 0;
      const excess = share / all - (right.has(index) ? share / good : 0);
      for (const feature of features) {
        slope[feature] = (slope[feature] ?? 0) + weight * excess;
      }
    }
  }
  return slope;
}
