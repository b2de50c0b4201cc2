import type { ExtractedMetric } from '../../extraction.js';
import { statementOfMetric } from '../../lexicon/figures/metric-statement.js';
import type { Sentence } from '../../resolution/resolved-document.js';
import type { FactRule, Unnamed } from '../fact-rule.js';
import { figureTopics, type MeasuredFigure } from '../figures/figure-topics.js';
import { nameOfFigure } from '../figures/name-of-figure.js';
import type { Quantity } from '../figures/quantities.js';
import { lastBefore } from '../sorted-spans.js';

/**
 * Every figure of a body sentence, with what it measures: the thing named before it that the sentence is
 * about, else what the sentences before were about. A figure of nothing that is named is left out.
 */
export const metrics: FactRule = {
  name: 'figure',
  *find(document) {
    let passage: Sentence['passage'] | undefined;
    let period: string | undefined;
    for (const figure of figureTopics(document)) {
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

function metricOf(
  { sentence, quantity, topic }: MeasuredFigure,
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
    confidence: topic.sentence === sentence ? 0.8 : 0.6,
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
