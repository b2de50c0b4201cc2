import {
  betweenOwned,
  givenBefore,
  marked,
  passiveRunVerbs,
  programStatements,
  projectVerbs,
  runVerbs,
} from '../../lexicon/programs/program-acts.js';
import {
  areaRuleEnds,
  citedLaw,
  citedLawEnd,
  objectVerbs,
  ownProjectEnds,
} from '../../lexicon/programs/program-parts.js';
import type {
  ResolvedDocument,
  ResolvedMention,
} from '../../resolution/resolved-document.js';
import type { Clause, Head } from '../clauses.js';
import type { Fact, FactRule } from '../fact-rule.js';
import { programTypeOf } from '../../recognition/programs/program-type-of.js';
import { firstEndingAfter } from '../first-ending-after.js';
import { ownersInNames } from '../areas/owners-in-names.js';
import {
  actorsDirectlyBefore,
  ownSubjects,
  subjectsBefore,
} from '../programs/acting-subjects.js';
import {
  type ProgramClause,
  programClausesOf,
} from '../programs/program-clauses.js';
import {
  programBefore,
  programsAfter,
  type ProgramVerb,
  programVerbsIn,
  verbTableOf,
} from '../programs/program-verbs.js';
import {
  awardRunners,
  fundDrawnOn,
  programSince,
} from '../programs/other-runners.js';
import { hostingsOf } from '../programs/hosts.js';
import { programFact } from '../programs/program-fact.js';

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
      yield* explainedRuns(clause);
      yield* ownedRuns(clause);
      yield* fundRuns(clause);
      yield* sinceRuns(clause);
      yield* awardRuns(clause);
    }
    yield* hostRuns(document);
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
    const program = programBefore(clause, verb);
    if (
      program?.part === 'PLAIN' &&
      (!projectVerbs.has(verb.word) ||
        programTypeOf(program.mention.surface) === 'PROJECT') &&
      programsAfter(clause, verb).length === 0 &&
      endsThere(verb, clause)
    ) {
      yield* factsOf(actorsDirectlyBefore(clause, verb), [program], clause);
    }
  }
}

/** A verb that goes on to another act or thing (牵头同住户商谈, 开设教学点) runs nothing. */
function endsThere({ word, end }: ProgramVerb, { sentence }: Clause): boolean {
  return (
    !objectVerbs.has(word) ||
    /^$|^[，,。；;、的）)]/.test(sentence.text.slice(end))
  );
}

/** 由甲主办、乙承办的“…”赛. */
function* hostRuns({ sentences }: ResolvedDocument): Iterable<Fact> {
  for (const sentence of sentences) {
    for (const { groups, program } of hostingsOf(sentence)) {
      if (program === undefined) {
        continue;
      }
      for (const subject of groups.flat()) {
        yield* programFact({
          type: 'RUNS',
          subject,
          object: program,
          sentence,
          statement: programStatements.runs(subject.surface, program.surface),
        });
      }
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

/** 甲从“…”里拿出8万元. */
function* fundRuns(clause: ProgramClause): Iterable<Fact> {
  const fund = fundDrawnOn(clause);
  if (fund !== undefined) {
    yield* factsOf(subjectsBefore(clause, fund.mention.start), [fund], clause);
  }
}

/** “…”行动开展以来，甲执结案件… */
function* sinceRuns(clause: ProgramClause): Iterable<Fact> {
  const program = programSince(clause);
  if (program !== undefined) {
    yield* factsOf(ownSubjects(clause, clause.end) ?? [], [program], clause);
  }
}

/** 甲授予乙“…”称号: the award is that of whoever gives it. */
function* awardRuns(clause: ProgramClause): Iterable<Fact> {
  for (const { actors, award } of awardRunners(clause)) {
    yield* factsOf(actors, [award], clause);
  }
}

/** “…”是甲推出的制度. */
function* explainedRuns(clause: ProgramClause): Iterable<Fact> {
  const [program, actor] = clause.heads;
  const { text } = clause.sentence;
  if (
    program?.mention.kind !== 'PROGRAM' ||
    actor === undefined ||
    !/^[”"]?是由?$/.test(text.slice(program.mention.end, actor.first))
  ) {
    return;
  }
  const [verb] = programVerbsIn(
    { ...clause, start: actor.mention.end },
    active,
  );
  if (verb !== undefined && text.startsWith('的', verb.end)) {
    yield* factsOf([actor], [program], clause);
  }
}

/** 甲的“…”活动, 甲第五届科技节. */
function* ownedRuns(clause: ProgramClause): Iterable<Fact> {
  const { text, mentions } = clause.sentence;
  for (const head of clause.heads) {
    const { mention } = head;
    const near = firstEndingAfter(mentions, mention.start - longestBetween);
    const owner = mentions
      .slice(near, near + 3)
      .findLast(({ end, isNested }) => !isNested && end <= mention.start);
    if (
      owner !== undefined &&
      mention.kind === 'PROGRAM' &&
      head.part === 'PLAIN' &&
      ownerKinds.has(owner.kind) &&
      owns(owner, mention) &&
      betweenOwned.test(text.slice(owner.end, mention.start)) &&
      !givenBefore.test(text.slice(Math.max(0, owner.start - 3), owner.start))
    ) {
      yield* programFact({
        type: 'RUNS',
        subject: owner,
        object: mention,
        sentence: clause.sentence,
        statement: programStatements.runs(owner.surface, mention.surface),
        confidence: 0.7,
      });
    }
  }
}

const ownerKinds: ReadonlySet<string> = new Set([
  'ORGANIZATION',
  'ENTERPRISE',
  'STREET',
  'COMMUNITY',
  'DISTRICT',
]);

/** A project or canteen of a place stands in it: 白水乡石源村公路改造项目. */
function owns(owner: ResolvedMention, { surface }: ResolvedMention): boolean {
  const type = programTypeOf(surface);
  if (owner.kind === 'DISTRICT') {
    // 全市足球赛 is held in the area; what has a name of its own in marks is run by it.
    return type === 'CAMPAIGN' && /^[“"]/.test(surface);
  }
  return (
    ownedTypes.has(type) ||
    ((type === 'PROJECT' || type === 'SERVICE') &&
      (owner.kind === 'ORGANIZATION' || owner.kind === 'ENTERPRISE'))
  );
}

/** The most that stands between the owner and what it runs. */
const longestBetween = 8;
const ownedTypes: ReadonlySet<string> = new Set([
  'CAMPAIGN',
  'CONTEST',
  'SYSTEM',
]);
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
        areaRuleEnds.some((end) => surface.endsWith(end)) &&
        !(surface.endsWith(citedLawEnd) && citedLaw.test(owner.surface));
}
