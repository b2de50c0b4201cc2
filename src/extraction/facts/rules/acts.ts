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
      const stated = new Map<string, Stated>();
      for (const told of acts) {
        const date = dateOfAct(told, sentence, days.get(sentence));
        const relations = relationsOf(told, sentence, date);
        const key = `${told.act.type} ${date ?? ''}`;
        const one = stated.get(key) ?? { told, date, relations: [] };
        one.relations.push(...relations);
        stated.set(key, one);
      }
      for (const one of stated.values()) {
        yield* factsOf(one);
      }
    }
  },
};

/** What a sentence tells of one sort and one date: 对甲拘留15日，对乙罚款 is one event. */
interface Stated {
  readonly told: ToldAct;
  readonly date: string | undefined;
  readonly relations: Unnamed<ExtractedRelation>[];
}

function* factsOf({ told, date, relations }: Stated): Iterable<Fact> {
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
