import type { ExtractedMetric } from '../../extraction.js';
import { statementOfMetric } from '../../lexicon/figures/metric-statement.js';
import type { Sentence } from '../../resolution/resolved-document.js';
import type { FactRule, Unnamed } from '../fact-rule.js';
import type { MeasuredFigure } from '../figures/figure-place.js';
import { type Choose, figureTopics } from '../figures/figure-topics.js';
import { nameOfFigure } from '../figures/name-of-figure.js';
import type { Quantity } from '../figures/quantity.js';
import { lastBefore } from '../sorted-spans.js';

/**
 * Every figure of a body sentence, with what it measures: of the names around it the one for which most
 * speaks. A figure of nothing that is named is left out.
 */
export const metrics: FactRule = createMetrics();

/** The rule with a choice of its own. */
export function createMetrics(choose?: Choose): FactRule {
  return {
    name: 'figure',
    *find(document) {
      let passage: Sentence['passage'] | undefined;
      let period: string | undefined;
      for (const figure of figureTopics(document, choose)) {
        const { sentence, quantity } = figure;
        if (sentence.passage !== passage) {
          passage = sentence.passage;
          period = undefined;
        }
        period = periodOf(sentence, quantity) ?? period;
        yield { type: 'METRIC', metric: metricOf(figure, period) };
      }
    },
  };
}

function metricOf(
  { sentence, quantity, topic, likelihood }: MeasuredFigure,
  period: string | undefined,
): Unnamed<ExtractedMetric> {
  const { value, valueTo, unit, qualifier } = quantity;
  const name = nameOfFigure(sentence, quantity);
  return {
    subject: topic.mention.entity,
    name,
    value,
    ...(valueTo === undefined ? {} : { valueTo }),
    unit,
    ...(period === undefined ? {} : { period }),
    qualifier,
    confidence: Math.round(likelihood * 100) / 100,
    statement: statementOfMetric(topic.mention.surface, name, quantity),
    evidence: sentence.evidence(0, sentence.text.length),
  };
}

/** The date named last before the figure in its sentence. */
function periodOf(
  { dates }: Sentence,
  { start }: Quantity,
): string | undefined {
  return lastBefore(dates, start)?.period;
}
