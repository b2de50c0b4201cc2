import type { Extraction } from '../../../src/extraction/extraction.js';
import { figureTopics } from '../../../src/extraction/facts/figures/figure-topics.js';
import type { FigurePlace } from '../../../src/extraction/facts/figures/figure-place.js';
import type { Quantity } from '../../../src/extraction/facts/figures/quantity.js';
import type { ResolvedDocument } from '../../../src/extraction/resolution/resolved-document.js';
import type { GoldPage } from './gold-page.js';
import { canonicalName } from './score-extraction.js';

/** A figure of a gold page: what it may be of, by features, and which of these the gold says that it is. */
export interface FigureSample {
  readonly candidates: readonly (readonly string[])[];
  readonly right: readonly number[];
  readonly weight: number;
}

/** The figures of a page that the gold has and for which a name is known, each chosen as the gold does. */
export function samplesOf(
  document: ResolvedDocument,
  { gold }: GoldPage,
  weight: number,
): readonly FigureSample[] {
  const names = namesOf(document.entities.values());
  const goldNames = namesOf(gold.entities);
  const samples: FigureSample[] = [];
  const topics = figureTopics(document, (candidates, place) => {
    const subjects = subjectsOf(place, gold).map((id) => goldNames.get(id));
    const right = candidates.flatMap(({ mention }, index) =>
      subjects.includes(names.get(mention.entity)) ? [index] : [],
    );
    const topic = candidates[right[0] ?? -1];
    if (topic === undefined) {
      return undefined;
    }
    samples.push({
      candidates: candidates.map(({ features }) => [...features]),
      right,
      weight,
    });
    return { topic, likelihood: 1 };
  });
  for (const topic of topics) {
    void topic;
  }
  return samples;
}

function namesOf(
  entities: Iterable<Extraction['entities'][number]>,
): ReadonlyMap<string, string> {
  return new Map(
    [...entities].map((entity) => [
      entity.id,
      `${entity.kind}:${canonicalName(entity)}`,
    ]),
  );
}

/** What the gold says that a figure of a sentence is of. */
function subjectsOf(
  { sentence, quantity }: FigurePlace,
  { metrics }: Extraction,
): readonly string[] {
  const spans = sentence.evidence(quantity.start, quantity.end);
  return metrics
    .filter(
      (metric) =>
        isSame(metric, quantity) &&
        metric.evidence.some((one) =>
          spans.some(({ start, end }) => one.start < end && start < one.end),
        ),
    )
    .map(({ subject }) => subject);
}

function isSame(
  metric: Extraction['metrics'][number],
  { value, valueTo, unit }: Quantity,
): boolean {
  return (
    metric.value === value && metric.valueTo === valueTo && metric.unit === unit
  );
}
