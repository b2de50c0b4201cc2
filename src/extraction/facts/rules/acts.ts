import type { ExtractedRelation, Participant } from '../../extraction.js';
import { statementOfAct } from '../../lexicon/acts/act-marks.js';
import type { Sentence } from '../../resolution/resolved-document.js';
import { dateOfAct } from '../acts/act-date.js';
import { pairsOf } from '../acts/act-pairs.js';
import type { Fact, FactRule, Unnamed } from '../fact-rule.js';
import { paragraphDates } from '../acts/paragraph-dates.js';
import { readActs, type ToldAct } from '../acts/read-acts.js';

/**
 * Acts between two named things: inspections, penalties, awards, foundations, buildings. One with a date
 * is an event too.
 */
export const acts: FactRule = {
  name: 'act',
  *find({ sentences }) {
    const days = paragraphDates(sentences);
    for (const [sentence, acts] of readActs(sentences)) {
      for (const told of acts) {
        yield* factsOf(told, sentence, days.get(sentence));
      }
    }
  },
};

function* factsOf(
  told: ToldAct,
  sentence: Sentence,
  inherited: string | undefined,
): Iterable<Fact> {
  const date = dateOfAct(told, sentence, inherited);
  const relations = relationsOf(told, sentence, date);
  const [first] = relations;
  if (first === undefined) {
    return;
  }
  if (date === undefined) {
    for (const relation of relations) {
      yield { type: 'RELATION', relation };
    }
    return;
  }
  yield {
    type: 'EVENT',
    event: {
      title: first.statement,
      eventType: told.act.eventType,
      date,
      participants: participantsOf(relations),
      confidence: first.confidence,
      statement: first.statement,
      evidence: first.evidence,
      relations,
    },
  };
}

function relationsOf(
  told: ToldAct,
  sentence: Sentence,
  date: string | undefined,
): readonly Unnamed<ExtractedRelation>[] {
  const { type, verb } = told.act;
  const evidence = sentence.evidence(0, sentence.text.length);
  return pairsOf(told).map(([actor, object]) => ({
    type,
    subject: actor.entity,
    object: object.entity,
    ...(date === undefined ? {} : { date }),
    confidence: 0.75,
    statement: statementOfAct(actor.surface, verb, object.surface),
    evidence,
  }));
}

function participantsOf(
  relations: readonly Unnamed<ExtractedRelation>[],
): readonly Participant[] {
  return [...new Set(relations.map(({ subject }) => subject))]
    .map((entity): Participant => ({ entity, role: 'ACTOR' }))
    .concat(
      [...new Set(relations.map(({ object }) => object))].map(
        (entity): Participant => ({ entity, role: 'TARGET' }),
      ),
    );
}
