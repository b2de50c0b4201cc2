import {
  deliveryMark,
  deliveryVerbs,
  goingWords,
  orderVerbs,
  programStatements,
  runVerbs,
  servingVerbs,
  targetVerbs,
} from '../../lexicon/programs/program-acts.js';
import {
  sentMarks,
  servingWords,
  worksEnds,
} from '../../lexicon/programs/program-parts.js';
import type { Head } from '../clauses.js';
import type { Fact, FactRule } from '../fact-rule.js';
import { ownersInNames } from '../areas/owners-in-names.js';
import { listFrom } from '../programs/acting-subjects.js';
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

const targeting = verbTableOf(targetVerbs);
const deliveries: ReadonlySet<string> = new Set(deliveryVerbs);
const serving = verbTableOf([...runVerbs, ...deliveryVerbs]);

/** How far behind its verb the name may begin. */
const longestGap = 3;

/** What somebody goes to is served when it is a body or a community; a square is only where it happens. */
const servedKinds: ReadonlySet<string> = new Set([
  'COMMUNITY',
  'ORGANIZATION',
  'ENTERPRISE',
]);

/** Whom a programme serves or regulates: …覆盖甲, 对甲开展…, 到甲开展…, 义仓巷改造工程. */
export const targets: FactRule = {
  name: 'targets',
  *find(document) {
    for (const clause of programClausesOf(document)) {
      yield* named(clause);
      yield* served(clause);
      yield* ordered(clause);
      yield* sent(clause);
    }
    for (const { owner, program, sentence } of ownersInNames(document)) {
      if (
        owner.kind !== 'DISTRICT' &&
        owner.kind !== 'STREET' &&
        owner.kind !== 'PERSON' &&
        worksEnds.some((end) => program.surface.endsWith(end))
      ) {
        yield* programFact({
          type: 'TARGETS',
          subject: program,
          object: owner,
          sentence,
          statement: programStatements.targets(program.surface, owner.surface),
          confidence: 0.75,
        });
      }
    }
  },
};

/** The programme, a verb of serving, and whom. */
function* named(clause: ProgramClause): Iterable<Fact> {
  for (const verb of programVerbsIn(clause, targeting)) {
    const program = programBefore(clause, verb);
    const first = clause.heads.find(({ mention }) => mention.start >= verb.end);
    if (
      program !== undefined &&
      first !== undefined &&
      first.mention.start - verb.end <= longestGap
    ) {
      yield* factsOf([program], listFrom(first, clause), clause);
    }
  }
}

/** 对甲开展…, 到甲、乙开展…, 向甲下达…. */
function* served(clause: ProgramClause): Iterable<Fact> {
  const { text } = clause.sentence;
  for (const verb of programVerbsIn(clause, serving)) {
    const programs = programsAfter(clause, verb);
    const before = clause.heads.filter(
      ({ mention }) => mention.end <= verb.start,
    );
    const marked = before.findLast(
      ({ part, mention }) =>
        part === 'OBJECT' ||
        (deliveries.has(verb.word) &&
          text.endsWith(deliveryMark, mention.start)) ||
        (mention.kind === 'COMMUNITY' &&
          part === 'PLACE' &&
          isWorks(programs[0])) ||
        (servedKinds.has(mention.kind) &&
          goingWords.some((word) => text.endsWith(word, mention.start))),
    );
    if (before.length === 0 && programs.length > 0) {
      yield* factsOf(
        programs,
        clause.visited.filter(({ mention }) => servedKinds.has(mention.kind)),
        clause,
      );
    }
    if (marked !== undefined && programs.length > 0) {
      const list = listFrom(marked, clause).filter(
        ({ mention }) => mention.end <= verb.start,
      );
      yield* factsOf(programs, list, clause);
    }
  }
}

/** What is done to a community rather than in it. */
function isWorks(program: Head | undefined): boolean {
  return (
    program !== undefined &&
    worksEnds.some((end) => program.mention.surface.endsWith(end))
  );
}

/** …下达《…通知书》，要求甲限期整改. */
function* ordered(clause: ProgramClause): Iterable<Fact> {
  const { sentence, program, start } = clause;
  const first = clause.heads.find(
    ({ part, mention }) => part !== 'PLACE' && servedKinds.has(mention.kind),
  );
  if (
    program !== undefined &&
    first !== undefined &&
    orderVerbs.some((verb) => sentence.text.startsWith(verb, start)) &&
    isServed(program, sentence.text)
  ) {
    yield* factsOf([program], listFrom(first, clause), clause);
  }
}

/** …项目配套“…”流动站，教师将赴甲、乙驻校: where those go who serve. */
function* sent(clause: ProgramClause): Iterable<Fact> {
  const { program, sentence, end, heads } = clause;
  const { text } = sentence;
  const first = heads.find(
    ({ mention, first: start }) =>
      sentKinds.has(mention.kind) &&
      sentMarks.some((mark) => text.endsWith(mark, start)),
  );
  if (program === undefined || first === undefined) {
    return;
  }
  const objects = listFrom(first, clause);
  const rest = text.slice(
    objects.at(-1)?.mention.end,
    Math.min(end, (objects.at(-1)?.mention.end ?? end) + longestService),
  );
  if (servingWords.some((word) => rest.includes(word))) {
    yield* factsOf([program], objects, clause);
  }
}

const longestService = 14;

const sentKinds: ReadonlySet<string> = new Set([
  'DISTRICT',
  'STREET',
  'COMMUNITY',
  'ORGANIZATION',
]);

function isServed({ mention }: Head, text: string): boolean {
  return servingVerbs.some(
    (verb) =>
      text.endsWith(verb, mention.start) ||
      text.endsWith(verb, mention.start - 1),
  );
}

function* factsOf(
  programs: readonly Head[],
  objects: readonly Head[],
  { sentence }: ProgramClause,
): Iterable<Fact> {
  for (const { mention: subject } of programs) {
    for (const { mention: object } of objects) {
      yield* programFact({
        type: 'TARGETS',
        subject,
        object,
        sentence,
        statement: programStatements.targets(subject.surface, object.surface),
      });
    }
  }
}
