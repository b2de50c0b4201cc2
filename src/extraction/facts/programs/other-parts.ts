import {
  honourRole,
  passiveParticipationVerbs,
  passiveRunVerbs,
} from '../../lexicon/programs/program-acts.js';
import {
  awardTails,
  donations,
  donorRole,
  givingVerbs,
  listedVerbs,
  partMark,
  purposeMarks,
  standInMark,
} from '../../lexicon/programs/program-parts.js';
import { programTypeOf } from '../../recognition/programs/program-type-of.js';
import { type Head, opensItsClause } from '../clauses.js';
import {
  actorsDirectlyBefore,
  listFrom,
  ownSubjects,
} from './acting-subjects.js';
import type { ProgramClause } from './program-clauses.js';
import { programVerbsIn, verbTableOf } from './program-verbs.js';

/** Those who have a part in a programme that their clause does not name as its object. */
export interface Part {
  readonly actors: readonly Head[];
  readonly program: Head;
  readonly role: string | undefined;
}

const giving = verbTableOf(Object.keys(givingVerbs));
const listing = verbTableOf(listedVerbs);
const running = verbTableOf([
  ...passiveRunVerbs,
  ...Object.keys(passiveParticipationVerbs),
]);

export function* otherParts(clause: ProgramClause): Iterable<Part> {
  yield* given(clause);
  yield* funded(clause);
  yield* listed(clause);
  yield* charged(clause);
}

/** “…”课堂开办，甲赠书800册: a part in what the clause before names. */
function* given(clause: ProgramClause): Iterable<Part> {
  const { program } = clause;
  if (program === undefined || namesProgram(clause)) {
    return;
  }
  const [verb] = programVerbsIn(clause, giving);
  const actors = verb === undefined ? [] : actorsDirectlyBefore(clause, verb);
  if (
    verb !== undefined &&
    actors[0] !== undefined &&
    opensItsClause(actors[0], clause)
  ) {
    yield { actors, program, role: givingVerbs[verb.word] };
  }
}

/** 甲捐款100万元，用于“…”项目. */
function* funded(clause: ProgramClause): Iterable<Part> {
  const { heads, sentence, start, inherited } = clause;
  const program = heads.find(
    ({ mention, first }) =>
      mention.kind === 'PROGRAM' &&
      purposeMarks.some((mark) =>
        sentence.text.slice(start, first).replace(/[“"]$/, '').endsWith(mark),
      ),
  );
  const before = sentence.text.slice(Math.max(0, start - longestGift), start);
  if (
    program !== undefined &&
    ownSubjects(clause, program.first) === undefined &&
    !before.includes(standInMark) &&
    donations.some((word) => before.includes(word))
  ) {
    yield { actors: inherited, program, role: donorRole };
  }
}

/** How far before the clause the gift may be told. */
const longestGift = 30;

/** …公布“…”名单，甲榜上有名. */
function* listed(clause: ProgramClause): Iterable<Part> {
  const { program } = clause;
  if (program === undefined || namesProgram(clause)) {
    return;
  }
  const [verb] = programVerbsIn(clause, listing);
  if (verb !== undefined && isHonour(program, clause.sentence.text)) {
    yield {
      actors: ownSubjects(clause, verb.start) ?? [],
      program,
      role: honourRole,
    };
  }
}

function isHonour({ mention }: Head, text: string): boolean {
  return (
    programTypeOf(mention.surface) === 'AWARD' ||
    awardTails.test(text.slice(mention.end, mention.end + 8))
  );
}

/** …计划，由甲、乙等6家龙头开放设备: they do their part in it. */
function* charged(clause: ProgramClause): Iterable<Part> {
  const { program, sentence, start, end, heads } = clause;
  const [first] = heads;
  if (
    program === undefined ||
    first?.part !== 'ACTOR' ||
    namesProgram(clause) ||
    !sentence.text.startsWith(partMark, start) ||
    first.first > start + 1 ||
    programVerbsIn(clause, running).length > 0
  ) {
    return;
  }
  const actors = listFrom(first, clause);
  const last = actors.at(-1) ?? first;
  if (end - last.mention.end > 3) {
    yield { actors, program, role: undefined };
  }
}

function namesProgram({ heads }: ProgramClause): boolean {
  return heads.some(({ mention }) => mention.kind === 'PROGRAM');
}
