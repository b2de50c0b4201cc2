import { leaderWords, otherSubjects } from '../../lexicon/acts/act-marks.js';
import {
  joinLeads,
  togetherWords,
} from '../../lexicon/acts/cooperation-words.js';
import {
  type Clause,
  type Head,
  listWith,
  opensItsClause,
  textBetween,
} from '../clauses.js';

/** How far into a clause its subject may stand, in names. */
const farthest = 8;

/**
 * Who acts in a clause before an offset: those listed at its start and those whom they bring along (联合,
 * 会同, 带领), else the subjects of the clause before. Nobody when the clause speaks of others without a name.
 */
export function actorsOf(
  clause: Clause,
  before: number,
  subjects: readonly Head[],
): readonly Head[] {
  const { text } = clause.sentence;
  const first = clause.heads
    .slice(0, farthest)
    .find(
      (head) =>
        head.part === 'PLAIN' &&
        head.mention.end <= before &&
        (isJoined(head, clause) || opensItsClause(head, clause)),
    );
  if (first === undefined) {
    const lead = text.slice(clause.start, Math.min(before, clause.start + 40));
    return otherSubjects.some((word) => lead.includes(word)) ? [] : subjects;
  }
  const group = listWith(first, clause).filter(
    ({ mention }) => mention.end <= before,
  );
  if (isJoined(first, clause)) {
    return [...subjects, ...group];
  }
  const last = group.at(-1) ?? first;
  const next = clause.heads[last.index + 1];
  return next !== undefined &&
    next.mention.end <= before &&
    endsWithAny(textBetween(last, next, text), [
      ...togetherWords,
      ...leaderWords,
    ])
    ? [...group, ...listWith(next, clause)]
    : group;
}

/** 联合 or 并与 right before the first name of a clause: it joins the subject of the clause before. */
export function isJoined(
  { first }: Head,
  { start, sentence }: Clause,
): boolean {
  const lead = sentence.text.slice(start, Math.min(first, start + 12));
  return (
    first - start <= 8 &&
    (joinLeads.includes(lead) || endsWithAny(lead, togetherWords))
  );
}

function endsWithAny(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.endsWith(word));
}
