import {
  attendanceVerbs,
  beatVerbs,
  prizeEnds,
  prizeVerbs,
  sendingMark,
  sentPeople,
  winVerbs,
} from '../../lexicon/programs/program-acts.js';
import { programTypeOf } from '../../recognition/programs/program-type-of.js';
import type {
  ResolvedDocument,
  Sentence,
} from '../../resolution/resolved-document.js';
import { type Clause, clausesOf, type Head } from '../clauses.js';
import { listFrom, ownSubjects, subjectsBefore } from './acting-subjects.js';
import { longestClause } from './program-clauses.js';
import { createResultReader } from './result-lists.js';
import {
  type ProgramVerb,
  programVerbsIn,
  verbTableOf,
} from './program-verbs.js';

/** Those who win or lose a contest, win a prize or send people to a programme, with it. */
export interface Contestants {
  readonly program: Head;
  readonly actors: readonly Pick<Head, 'mention'>[];
  readonly clause: Pick<Clause, 'sentence'>;
}

const prizes: ReadonlySet<string> = new Set(prizeVerbs);
const attendance = verbTableOf(attendanceVerbs);
const wins = verbTableOf([...winVerbs, ...prizeVerbs]);

/** How far behind the verb the name of the prize may end: 获得女子500米冠军. */
const longestPrize = 16;
const beats: ReadonlySet<string> = new Set(beatVerbs);

/**
 * Who wins what: the contest or prize is the one that the paragraph named last, in this sentence or
 * before it.
 */
export function* contestantsOf({
  sentences,
}: ResolvedDocument): Iterable<Contestants> {
  let program: Head | undefined;
  let latest: Head | undefined;
  let passage: Sentence['passage'] | undefined;
  const results = createResultReader();
  for (const sentence of sentences) {
    if (sentence.passage !== passage) {
      // The results of a contest fill paragraphs of their own.
      program =
        sentence.passage.article === passage?.article ? program : undefined;
      passage = sentence.passage;
      latest = undefined;
    }
    if (
      latest === undefined &&
      program === undefined &&
      !sentence.mentions.some(({ kind }) => kind === 'PROGRAM')
    ) {
      continue;
    }
    const placed = results.read(sentence);
    const contest = program ?? clausesOf(sentence).flatMap(contestsIn)[0];
    if (contest !== undefined && placed.length > 0) {
      const actors = placed.map((mention) => ({ mention }));
      yield { program: contest, actors, clause: { sentence } };
    }
    let inherited: readonly Head[] = [];
    for (const clause of clausesOf(sentence)) {
      if (clause.end - clause.start > longestClause) {
        continue;
      }
      if (latest !== undefined) {
        yield* sendersIn(clause, latest);
        yield* attendantsIn(clause, latest);
      }
      latest =
        clause.heads.findLast(({ mention }) => mention.kind === 'PROGRAM') ??
        latest;
      program = clause.heads.findLast(isContest) ?? program;
      if (program !== undefined) {
        yield* contestantsIn({ ...clause, inherited }, program);
      }
      inherited = ownSubjects(clause, clause.end) ?? inherited;
    }
  }
}

function contestsIn({ heads }: Clause): readonly Head[] {
  return heads.filter(isContest);
}

function isContest({ mention }: Head): boolean {
  return (
    mention.kind === 'PROGRAM' &&
    ['CONTEST', 'AWARD'].includes(programTypeOf(mention.surface))
  );
}

function* contestantsIn(
  clause: Clause & { readonly inherited: readonly Head[] },
  program: Head,
): Iterable<Contestants> {
  for (const verb of programVerbsIn(clause, wins)) {
    if (prizes.has(verb.word) && !isPrize(clause, verb)) {
      continue;
    }
    const loser = clause.heads.find(
      ({ mention }) =>
        mention.start >= verb.end && mention.start <= verb.end + 2,
    );
    const winners = subjectsBefore(clause, verb.start);
    const losers =
      beats.has(verb.word) && loser !== undefined
        ? listFrom(loser, clause)
        : [];
    const actors = [...winners, ...losers];
    if (winners.length > 0) {
      yield { program, actors, clause };
    }
  }
}

/** 来自甲、乙的420余名志愿者, after the programme in which they take part. */
function* sendersIn(clause: Clause, program: Head): Iterable<Contestants> {
  const { text } = clause.sentence;
  const first = clause.heads.find(({ mention }) =>
    text.endsWith(sendingMark, mention.start),
  );
  if (first === undefined) {
    return;
  }
  const actors = listFrom(first, clause);
  const end = actors.at(-1)?.mention.end ?? first.mention.end;
  const rest = text.slice(end, Math.min(clause.end, end + longestPrize));
  const person = clause.heads.find(
    ({ mention }) =>
      mention.kind === 'PERSON' &&
      mention.start > end &&
      mention.start <= end + longestPrize,
  );
  if (person !== undefined) {
    // 来自甲的选手某某: only he takes part.
    const between = text.slice(end, person.mention.start);
    if (sentPeople.some((people) => between.endsWith(people))) {
      yield { program, actors: listFrom(person, clause), clause };
    }
    return;
  }
  if (sentPeople.some((people) => rest.includes(people))) {
    yield { program, actors, clause };
  }
}

/** 甲、乙出席启动仪式, after what the ceremony opens. */
function* attendantsIn(clause: Clause, program: Head): Iterable<Contestants> {
  if (clause.heads.some(({ mention }) => mention.kind === 'PROGRAM')) {
    return;
  }
  const [verb] = programVerbsIn(clause, attendance);
  const actors =
    verb === undefined ? undefined : ownSubjects(clause, verb.start);
  if (actors !== undefined && actors.length > 0) {
    yield { program, actors, clause };
  }
}

function isPrize({ sentence, end }: Clause, verb: ProgramVerb): boolean {
  const rest = sentence.text.slice(
    verb.end,
    Math.min(end, verb.end + longestPrize),
  );
  return prizeEnds.some((prize) => rest.includes(prize));
}
