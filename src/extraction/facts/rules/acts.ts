import { relationTypes } from '../../../ontology/relation-types.js';
import {
  type ActWords,
  actWords,
  statementOfAct,
  unrealMarks,
} from '../../lexicon/act-words.js';
import type { Sentence } from '../../resolution/resolved-document.js';
import { type ActReading, readAct } from '../act-reading.js';
import { type Clause, clausesOf, type Head } from '../clauses.js';
import type { Fact, FactRule } from '../fact-rule.js';

/** Acts between two named things: inspections, penalties, awards, foundations, buildings. */
export const acts: FactRule = {
  name: 'act',
  *find({ sentences }) {
    for (const sentence of sentences) {
      if (sentence.passage.role === 'BODY') {
        yield* actsOf(sentence);
      }
    }
  },
};

function* actsOf(sentence: Sentence): Iterable<Fact> {
  let subjects: readonly Head[] = [];
  for (const clause of clausesOf(sentence)) {
    for (const act of actWords) {
      for (const verb of verbsOf(clause, act)) {
        const reading = readAct(clause, verb, { act, subjects });
        if (reading !== undefined) {
          yield* factsOf(reading, act, { sentence, at: verb.start });
        }
      }
    }
    const own = clause.heads.filter(({ part }) => part === 'PLAIN');
    subjects = own[0] === undefined ? subjects : own.slice(0, 1);
  }
}

interface Verb {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

/** The act's verbs in a clause, outside of names, each read once by its longest form. */
function verbsOf(clause: Clause, act: ActWords): readonly Verb[] {
  const { text, mentions } = clause.sentence;
  const verbs: Verb[] = [];
  const words = [...act.transitive, ...act.afterObject].sort(
    (a, b) => b.length - a.length,
  );
  for (let start = clause.start; start < clause.end; start += 1) {
    const word = words.find((candidate) => text.startsWith(candidate, start));
    if (word === undefined) {
      continue;
    }
    const end = start + word.length;
    const isNamed = mentions.some(
      (mention) => mention.start < end && start < mention.end,
    );
    const isUnreal = unrealMarks.some((mark) =>
      text.slice(clause.start, start).endsWith(mark),
    );
    if (!isNamed && !isUnreal) {
      verbs.push({ start, end, word });
    }
    start = end - 1;
  }
  return verbs;
}

function* factsOf(
  { actors, objects }: ActReading,
  act: ActWords,
  place: { readonly sentence: Sentence; readonly at: number },
): Iterable<Fact> {
  const { from, to } = relationTypes[act.type];
  const { sentence, at } = place;
  const date = (
    sentence.dates.findLast((one) => one.end <= at) ?? sentence.dates[0]
  )?.date;
  const evidence = sentence.evidence(0, sentence.text.length);
  for (const { mention: actor } of actors) {
    for (const { mention: object } of objects) {
      if (
        (from as readonly string[]).includes(actor.kind) &&
        (to as readonly string[]).includes(object.kind)
      ) {
        const statement = statementOfAct(
          actor.surface,
          act.verb,
          object.surface,
        );
        yield {
          type: 'RELATION',
          relation: {
            type: act.type,
            subject: actor.entity,
            object: object.entity,
            ...(date === undefined ? {} : { date }),
            confidence: 0.75,
            statement,
            evidence,
          },
        };
      }
    }
  }
}
