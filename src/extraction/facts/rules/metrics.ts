import type { ExtractedMetric } from '../../extraction.js';
import { yearsOfAge } from '../../lexicon/quantity-words.js';
import { statementOfMetric } from '../../lexicon/metric-statement.js';
import type {
  ResolvedMention,
  Sentence,
} from '../../resolution/resolved-document.js';
import type { FactRule, Unnamed } from '../fact-rule.js';
import { clauseStart } from '../clause-start.js';
import { nameOfFigure } from '../name-of-figure.js';
import { type Quantity, quantitiesIn } from '../quantities.js';
import {
  inheritedTopics,
  opensClause,
  runProgram,
  type Topic,
  topicMentions,
} from '../topic.js';

/**
 * Every figure of a body sentence, with what it measures: the thing named before it that the sentence is
 * about, else what the sentences before were about. A figure of nothing that is named is left out.
 */
export const metrics: FactRule = {
  name: 'figure',
  *find(document) {
    const inherited = inheritedTopics(document);
    for (const sentence of document.sentences) {
      if (!isProse(sentence)) {
        continue;
      }
      for (const quantity of quantitiesIn(sentence.text)) {
        if (isInsideName(sentence, quantity)) {
          continue;
        }
        const topic =
          quantity.unit === yearsOfAge
            ? personBefore(sentence, quantity)
            : topicOf(sentence, quantity, inherited.get(sentence));
        if (topic !== undefined) {
          yield {
            type: 'METRIC',
            metric: metricOf(sentence, quantity, topic),
          };
        }
      }
    }
  },
};

function isProse({ passage }: Sentence): boolean {
  return passage.role === 'BODY';
}

function isInsideName(sentence: Sentence, { start, end }: Quantity): boolean {
  return sentence.mentions.some(
    (mention) => mention.start <= start && end <= mention.end,
  );
}

function topicOf(
  sentence: Sentence,
  quantity: Quantity,
  inherited: Topic | undefined,
): Topic | undefined {
  const before = topicMentions(sentence).filter(
    ({ end }) => end <= quantity.start,
  );
  const mention = pick(before, sentence, quantity);
  return mention === undefined ? inherited : { mention, sentence };
}

/** 72岁的黄某: an age is nobody's but the person's beside it. */
function personBefore(
  sentence: Sentence,
  { start, end }: Quantity,
): Topic | undefined {
  const mention = sentence.mentions.find(
    (person) =>
      person.kind === 'PERSON' &&
      (Math.abs(person.end - start) <= 3 || Math.abs(person.start - end) <= 6),
  );
  return mention === undefined ? undefined : { mention, sentence };
}

/** The one that opens the figure's own clause, else the programme that is run, else the first named. */
function pick(
  before: readonly ResolvedMention[],
  sentence: Sentence,
  { start }: Quantity,
): ResolvedMention | undefined {
  const clause = clauseStart(sentence.text, start);
  return (
    before.findLast((mention) => opensClause(mention, clause, sentence.text)) ??
    runProgram(sentence) ??
    before[0]
  );
}

function metricOf(
  sentence: Sentence,
  quantity: Quantity,
  topic: Topic,
): Unnamed<ExtractedMetric> {
  const { value, valueTo, unit, qualifier } = quantity;
  const name = nameOfFigure(sentence, quantity);
  const period = periodOf(sentence, quantity);
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
  return dates.findLast((date) => date.end <= start)?.period;
}
