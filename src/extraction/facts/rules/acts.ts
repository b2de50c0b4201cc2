import { relationTypes } from '../../../ontology/relation-types.js';
import type { ExtractedRelation, Participant } from '../../extraction.js';
import {
  neverBuilt,
  sited,
  statementOfAct,
} from '../../lexicon/acts/act-marks.js';
import type {
  ResolvedMention,
  Sentence,
} from '../../resolution/resolved-document.js';
import { dateOfAct } from '../acts/act-date.js';
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
  { act, actors, objects }: ToldAct,
  sentence: Sentence,
  date: string | undefined,
): readonly Unnamed<ExtractedRelation>[] {
  const { from, to } = relationTypes[act.type];
  const evidence = sentence.evidence(0, sentence.text.length);
  return actors.flatMap(({ mention: actor }) =>
    objects.flatMap(({ mention: object }) =>
      (from as readonly string[]).includes(actor.kind) &&
      (to as readonly string[]).includes(object.kind) &&
      act.objects.includes(object.kind) &&
      !isNoObject(act, object)
        ? [
            {
              type: act.type,
              subject: actor.entity,
              object: object.entity,
              ...(date === undefined ? {} : { date }),
              confidence: 0.75,
              statement: statementOfAct(
                actor.surface,
                act.verb,
                object.surface,
              ),
              evidence,
            },
          ]
        : [],
    ),
  );
}

/** A project is run rather than built, where a canteen is built; of programmes only a site is inspected. */
function isNoObject(
  { type }: ToldAct['act'],
  { kind, surface }: ResolvedMention,
): boolean {
  const endsIn = (ends: readonly string[]): boolean =>
    ends.some((end) => surface.endsWith(end));
  return (
    kind === 'PROGRAM' &&
    (type === 'BUILT' ? endsIn(neverBuilt) : !endsIn(sited))
  );
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
