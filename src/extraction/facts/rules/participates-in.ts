import {
  builderRole,
  buildingVerbs,
  drawnVerbs,
  drawVerbs,
  honourRole,
  honourVerbs,
  jointEnds,
  jointRole,
  jointTails,
  participationVerbs,
  passiveParticipationVerbs,
  programStatements,
} from '../../lexicon/programs/program-acts.js';
import { type Head, listWith } from '../clauses.js';
import { contestantsOf } from '../programs/contestants.js';
import { otherParts } from '../programs/other-parts.js';
import { partsOfPeople } from '../programs/parts-of-people.js';
import type { Fact, FactRule } from '../fact-rule.js';
import {
  actorsDirectlyBefore,
  listFrom,
  subjectsBefore,
} from '../programs/acting-subjects.js';
import {
  type ProgramClause,
  programClausesOf,
} from '../programs/program-clauses.js';
import {
  programBefore,
  programsAfter,
  programVerbsIn,
  verbTableOf,
} from '../programs/program-verbs.js';
import { programFact } from '../programs/program-fact.js';

const activeVerbs = verbTableOf(Object.keys(participationVerbs));
const passiveVerbs = verbTableOf(Object.keys(passiveParticipationVerbs));
const honours = verbTableOf(honourVerbs);
const builds = verbTableOf(buildingVerbs);
const draws = verbTableOf(drawVerbs);

/** Who takes part in a programme without leading it: 甲参加…, 甲获评…, 甲与乙签订…, …由甲赞助. */
export const participatesIn: FactRule = {
  name: 'participates-in',
  *find(document) {
    for (const clause of programClausesOf(document)) {
      yield* activePart(clause);
      yield* passivePart(clause);
      yield* honoured(clause);
      yield* drawn(clause);
      yield* builders(clause);
      yield* joined(clause);
      for (const { actors, program, role } of otherParts(clause)) {
        yield* factsOf({ actors, programs: [program] }, role, clause);
      }
    }
    for (const { program, actors, clause } of contestantsOf(document)) {
      yield* factsOf({ actors, programs: [program] }, undefined, clause);
    }
    for (const { program, actors, role, clause } of partsOfPeople(document)) {
      yield* factsOf({ actors, programs: [program] }, role, clause);
    }
  },
};

function* activePart(clause: ProgramClause): Iterable<Fact> {
  for (const verb of programVerbsIn(clause, activeVerbs)) {
    const programs = programsAfter(clause, verb);
    if (programs.length > 0) {
      yield* factsOf(
        { actors: subjectsBefore(clause, verb.start), programs },
        participationVerbs[verb.word],
        clause,
      );
    }
  }
}

function* passivePart(clause: ProgramClause): Iterable<Fact> {
  for (const verb of programVerbsIn(clause, passiveVerbs)) {
    const program = programBefore(clause, verb);
    if (program !== undefined) {
      yield* factsOf(
        { actors: actorsDirectlyBefore(clause, verb), programs: [program] },
        passiveParticipationVerbs[verb.word],
        clause,
      );
    }
  }
}

/** 甲授予乙“…”称号, 乙被甲授予…, 甲将乙评为…. */
function* honoured(clause: ProgramClause): Iterable<Fact> {
  for (const verb of programVerbsIn(clause, honours)) {
    const after = clause.heads.filter(
      ({ mention }) => mention.start >= verb.end,
    );
    const programs = after.filter(({ mention }) => mention.kind === 'PROGRAM');
    const before = clause.heads.filter(
      ({ mention }) => mention.end <= verb.start,
    );
    const given = after.find(({ mention }) => mention.start <= verb.end + 1);
    const actors =
      given !== undefined && given.mention.kind !== 'PROGRAM'
        ? listWith(given, clause)
        : before.filter(
            ({ part }, index) =>
              part === 'OBJECT' ||
              (part === 'PLAIN' && before[index + 1]?.part === 'ACTOR'),
          );
    yield* factsOf(
      { actors, programs: programs.slice(0, 1) },
      honourRole,
      clause,
    );
  }
}

/** “…”赛吸引了甲、乙参加. */
function* drawn(clause: ProgramClause): Iterable<Fact> {
  const { text } = clause.sentence;
  for (const verb of programVerbsIn(clause, draws)) {
    const program = programBefore(clause, verb);
    const first = clause.heads.find(({ mention }) => mention.start >= verb.end);
    if (
      program !== undefined &&
      first !== undefined &&
      first.mention.start - verb.end <= 3
    ) {
      const actors = listWith(first, clause);
      const end = actors.at(-1)?.mention.end ?? verb.end;
      const rest = text.slice(end, Math.min(clause.end, end + 14));
      if (drawnVerbs.some((word) => rest.includes(word))) {
        yield* factsOf({ actors, programs: [program] }, undefined, clause);
      }
    }
  }
}

/** 甲推行…,联合乙、丙等单位,每周…. */
function* joined(clause: ProgramClause): Iterable<Fact> {
  const { program, sentence, start, end } = clause;
  const [first] = clause.heads;
  if (program === undefined || first === undefined) {
    return;
  }
  const { text } = sentence;
  const actors = listFrom(first, clause);
  if (
    actors.length === clause.heads.length &&
    jointEnds.includes(text.slice(start, first.mention.start)) &&
    jointTails.includes(text.slice(actors.at(-1)?.mention.end, end))
  ) {
    yield* factsOf({ actors, programs: [program] }, jointRole, clause);
  }
}

/** 承建该工程的甲. */
function* builders(clause: ProgramClause): Iterable<Fact> {
  const { text } = clause.sentence;
  for (const verb of programVerbsIn(clause, builds)) {
    const programs = programsAfter(clause, verb);
    const last = programs.at(-1);
    const next = clause.heads.find(
      ({ mention }) =>
        last !== undefined && mention.start === last.mention.end + 1,
    );
    if (
      next !== undefined &&
      last !== undefined &&
      text.charAt(last.mention.end) === '的'
    ) {
      yield* factsOf({ actors: [next], programs }, builderRole, clause);
    }
  }
}

function* factsOf(
  {
    actors,
    programs,
  }: {
    readonly actors: readonly Pick<Head, 'mention'>[];
    readonly programs: readonly Head[];
  },
  role: string | undefined,
  { sentence }: Pick<ProgramClause, 'sentence'>,
): Iterable<Fact> {
  const statement =
    role === honourRole
      ? programStatements.honoured
      : role === '签约方'
        ? programStatements.signs
        : programStatements.participates;
  for (const { mention: subject } of actors) {
    for (const { mention: object } of programs) {
      yield* programFact({
        type: 'PARTICIPATES_IN',
        subject,
        object,
        sentence,
        role,
        statement: statement(subject.surface, object.surface),
      });
    }
  }
}
