import {
  areaRuleEnds,
  marked,
  ownProjectEnds,
  passiveRunVerbs,
  programStatements,
  runVerbs,
} from '../../lexicon/program-acts.js';
import type { ResolvedMention } from '../../resolution/resolved-document.js';
import type { Head } from '../clauses.js';
import type { Fact, FactRule } from '../fact-rule.js';
import { ownersInNames } from '../owners-in-names.js';
import { actorsDirectlyBefore, subjectsBefore } from '../acting-subjects.js';
import { type ProgramClause, programClausesOf } from '../program-clauses.js';
import {
  programsAfter,
  programVerbsIn,
  verbTableOf,
} from '../program-verbs.js';
import { programFact } from '../program-fact.js';

const active = verbTableOf(runVerbs);
const afterMark = verbTableOf(marked);
const passive = verbTableOf(passiveRunVerbs);

/** Who runs a programme: 甲开展“…”活动, “…”赛由甲主办. */
export const runs: FactRule = {
  name: 'runs',
  *find(document) {
    for (const clause of programClausesOf(document)) {
      yield* activeRuns(clause);
      yield* passiveRuns(clause);
      yield* markedRuns(clause);
    }
    yield* runsInNames(document);
  },
};

function* activeRuns(clause: ProgramClause): Iterable<Fact> {
  for (const verb of programVerbsIn(clause, active)) {
    const programs = programsAfter(clause, verb);
    if (programs.length > 0) {
      yield* factsOf(subjectsBefore(clause, verb.start), programs, clause);
    }
  }
}

function* passiveRuns(clause: ProgramClause): Iterable<Fact> {
  for (const verb of programVerbsIn(clause, passive)) {
    const program =
      clause.heads.findLast(
        ({ mention }) =>
          mention.kind === 'PROGRAM' && mention.end <= verb.start,
      ) ?? clause.program;
    if (program?.part === 'PLAIN' && programsAfter(clause, verb).length === 0) {
      yield* factsOf(actorsDirectlyBefore(clause, verb), [program], clause);
    }
  }
}

/** 甲把“…”机制推广到乙. */
function* markedRuns(clause: ProgramClause): Iterable<Fact> {
  for (const verb of programVerbsIn(clause, afterMark)) {
    const program = clause.heads.findLast(
      ({ mention }) => mention.end <= verb.start,
    );
    if (program?.mention.kind === 'PROGRAM' && program.part === 'OBJECT') {
      yield* factsOf(
        subjectsBefore(clause, program.mention.start),
        [program],
        clause,
      );
    }
  }
}

function* factsOf(
  actors: readonly Head[],
  programs: readonly Head[],
  { sentence }: ProgramClause,
): Iterable<Fact> {
  for (const { mention: subject } of actors) {
    for (const { mention: object } of programs) {
      yield* programFact({
        type: 'RUNS',
        subject,
        object,
        sentence,
        statement: programStatements.runs(subject.surface, object.surface),
      });
    }
  }
}

/** 中车奇宏散热项目 is the firm's, 硚口区…奖励办法 the district's. */
function* runsInNames(
  document: Parameters<FactRule['find']>[0],
): Iterable<Fact> {
  for (const { owner, program, sentence } of ownersInNames(document)) {
    if (isRunner(owner, program)) {
      yield* programFact({
        type: 'RUNS',
        subject: owner,
        object: program,
        sentence,
        statement: programStatements.runs(owner.surface, program.surface),
        confidence: 0.7,
      });
    }
  }
}

function isRunner(
  owner: ResolvedMention,
  { surface }: ResolvedMention,
): boolean {
  return owner.kind === 'ENTERPRISE'
    ? ownProjectEnds.some((end) => surface.endsWith(end))
    : owner.kind === 'DISTRICT' &&
        areaRuleEnds.some((end) => surface.endsWith(end));
}
