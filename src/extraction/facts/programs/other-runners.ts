import {
  awardCount,
  awardingVerbs,
  awardTails,
  fundMark,
  fundTails,
  passiveMark,
  sinceTails,
} from '../../lexicon/programs/program-parts.js';
import { programTypeOf } from '../../recognition/programs/program-type-of.js';
import { type Head, opensItsClause } from '../clauses.js';
import { ownSubjects } from './acting-subjects.js';
import type { ProgramClause } from './program-clauses.js';
import { programVerbsIn, verbTableOf } from './program-verbs.js';

const awarding = verbTableOf(awardingVerbs);

/** The fund that a clause draws on: 从“暖心助学金”里拿出. */
export function fundDrawnOn({
  heads,
  sentence,
}: ProgramClause): Head | undefined {
  const { text } = sentence;
  return heads.find(
    ({ mention: { kind, start, end } }) =>
      kind === 'PROGRAM' &&
      text.slice(Math.max(0, start - 2), start).includes(fundMark) &&
      fundTails.some((tail) =>
        text
          .slice(end, end + 4)
          .replace(/^[”"]/, '')
          .startsWith(tail),
      ),
  );
}

/**
 * The programme of the clause before, which that says to have begun, so that this clause tells what its runner has
 * done since: “利剑护企”行动开展以来，该院执结….
 */
export function programSince(clause: ProgramClause): Head | undefined {
  const { program, sentence, start, heads } = clause;
  if (program === undefined || program.mention.end > start) {
    return undefined;
  }
  const between = sentence.text
    .slice(program.mention.end, start - 1)
    .replace(/^[”"]/, '');
  const [first] = heads;
  return sinceTails.includes(between) &&
    first !== undefined &&
    opensItsClause(first, clause)
    ? program
    : undefined;
}

/** Those who give an award, with the award. */
export function* awardRunners(clause: ProgramClause): Iterable<{
  readonly actors: readonly Head[];
  readonly award: Head;
}> {
  const { text } = clause.sentence;
  const [verb] = programVerbsIn(clause, awarding);
  if (verb === undefined || text.endsWith(passiveMark, verb.start)) {
    return;
  }
  for (const award of clause.heads) {
    const { kind, start, end, surface } = award.mention;
    const isGiven =
      kind === 'PROGRAM' &&
      start >= verb.end &&
      (awardTails.test(text.slice(end, end + 8)) ||
        (programTypeOf(surface) === 'AWARD' &&
          awardCount.test(text.slice(verb.end, start))) ||
        countedAward.test(text.slice(Math.max(verb.end, start - 6), start)));
    if (isGiven) {
      yield { actors: ownSubjects(clause, verb.start) ?? [], award };
    }
  }
}

/** 20名“…”, 12户“…”: so many of them are honoured. */
const countedAward = /\d[名个户位家][“"]$/u;
