import { relationTypes } from '../../../ontology/relation-types.js';
import {
  jointVerbs,
  listMarks,
  statementOfAct,
  togetherVerb,
  togetherWords,
} from '../../lexicon/act-words.js';
import { type Clause, clausesOf, type Head, listWith } from '../clauses.js';
import type { Fact, FactRule } from '../fact-rule.js';

/** How far behind the second name the verb of joint work may stand. */
const longestGap = 6;

/** Two who did something together: 甲联合乙开展, 甲与乙签订. */
export const cooperation: FactRule = {
  name: 'cooperation',
  *find({ sentences }) {
    for (const sentence of sentences) {
      if (sentence.passage.role === 'BODY') {
        for (const clause of clausesOf(sentence)) {
          yield* cooperationsOf(clause);
        }
      }
    }
  },
};

function* cooperationsOf(clause: Clause): Iterable<Fact> {
  for (const [index, head] of clause.heads.entries()) {
    const next = clause.heads[index + 1];
    if (next === undefined || !actTogether(head, next, clause)) {
      continue;
    }
    for (const other of listWith(next, clause)) {
      if (other !== head) {
        yield* factOf(head, other, clause);
      }
    }
  }
}

function actTogether(one: Head, other: Head, { sentence }: Clause): boolean {
  const { text } = sentence;
  const between = text.slice(one.mention.end, other.mention.start);
  if (togetherWords.includes(between)) {
    return true;
  }
  const after = text.slice(other.mention.end, other.mention.end + longestGap);
  return (
    between !== '、' &&
    listMarks.includes(between) &&
    jointVerbs.some((verb) => after.includes(verb))
  );
}

function* factOf(
  { mention: one }: Head,
  { mention: other }: Head,
  { sentence }: Clause,
): Iterable<Fact> {
  const actors: readonly string[] = relationTypes.COOPERATED_WITH.from;
  if (!actors.includes(one.kind) || !actors.includes(other.kind)) {
    return;
  }
  const date = sentence.dates.findLast(({ end }) => end <= one.start)?.date;
  yield {
    type: 'RELATION',
    relation: {
      type: 'COOPERATED_WITH',
      subject: one.entity,
      object: other.entity,
      ...(date === undefined ? {} : { date }),
      confidence: 0.8,
      statement: statementOfAct(one.surface, togetherVerb, other.surface),
      evidence: sentence.evidence(0, sentence.text.length),
    },
  };
}
