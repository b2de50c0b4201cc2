import {
  barelyReceived,
  ownerLinks,
  unrealMarks,
  visitWords,
} from '../../lexicon/acts/act-marks.js';
import { actorsOf } from './actors-of.js';
import type { ActVerb } from './act-verbs.js';
import { type Clause, type Head, headsBefore, listWith } from '../clauses.js';

/** Who did what to whom, as a clause tells it. */
export interface ActReading {
  readonly actors: readonly Head[];
  readonly objects: readonly Head[];
}

/** What the clauses before leave open for the next. */
export interface ActContext {
  /** The subject of the clause before. */
  readonly subjects: readonly Head[];
  /** Where someone has gone in this sentence. */
  readonly visited: readonly Head[];
  /** Who inspected or punished last in this paragraph. */
  readonly inspectors: readonly Head[];
  /** Who gives something in this sentence. */
  readonly givers: readonly Head[];
}

/** The farthest that an object may stand behind its verb. */
const longestGap = 10;

/** The farthest that a verb may stand behind the name that it belongs to. */
const longestReach = 30;

/** How many names before a verb are looked at. */
const reach = 12;

/** Reads one verb of a clause. Nothing when either side stays open. */
export function readAct(
  clause: Clause,
  verb: ActVerb,
  context: ActContext,
): ActReading | undefined {
  const next = headsBefore(clause, verb.end);
  const before = clause.heads.slice(Math.max(0, next - reach), next);
  const sides = { clause, verb, context, before, after: clause.heads[next] };
  return (
    readPassive(sides) ??
    readSuffered(sides) ??
    readReceived(sides) ??
    readMarked(sides) ??
    readTransitive(sides) ??
    readVisit(sides)
  );
}

interface Sides {
  readonly clause: Clause;
  readonly verb: ActVerb;
  readonly context: ActContext;
  readonly before: readonly Head[];
  readonly after: Head | undefined;
}

/** 某园由甲建设、乙施工; 某校被甲授予基地; 由甲承建的某园. */
function readPassive({
  clause,
  verb,
  context,
  before,
  after,
}: Sides): ActReading | undefined {
  const { text } = clause.sentence;
  const agent = before.findLast(({ part }) => part === 'ACTOR');
  const last = before.at(-1);
  if (agent === undefined || last === undefined) {
    return undefined;
  }
  const isAnother =
    last.part === 'PLAIN' &&
    last.index > agent.index &&
    text[last.first - 1] === '、' &&
    !listWith(agent, clause).includes(last);
  const actor = isAnother ? last : agent;
  if (verb.start - last.mention.end > longestReach) {
    return undefined;
  }
  const first = before.find(
    ({ part, index }) => part === 'PLAIN' && index < agent.index,
  );
  const done =
    first !== undefined
      ? listWith(first, clause)
      : text.startsWith('的', verb.end)
        ? after !== undefined && after.first - verb.end <= longestGap
          ? [after]
          : []
        : context.subjects;
  return readingOf(listWith(actor, clause), done);
}

/** 该公司被处罚款: by those who inspected it. */
function readSuffered({
  clause,
  verb,
  context,
  before,
}: Sides): ActReading | undefined {
  if (
    verb.act.suffered?.includes(verb.word) !== true ||
    !clause.sentence.text.startsWith('被', verb.start - 1)
  ) {
    return undefined;
  }
  const first = before.find(({ part }) => part === 'PLAIN');
  const done = first === undefined ? context.subjects : listWith(first, clause);
  return readingOf(
    context.inspectors.filter(({ mention }) =>
      done.every((one) => one.mention.entity !== mention.entity),
    ),
    done,
  );
}

/** 为“能手”颁奖，甲、乙获奖; but not 甲入选“好人榜”, which is another prize. */
function readReceived({
  clause,
  verb,
  context,
  before,
  after,
}: Sides): ActReading | undefined {
  const first = before.find(({ part }) => part === 'PLAIN');
  return verb.act.received?.includes(verb.word) !== true ||
    first === undefined ||
    (barelyReceived.has(verb.word) && after !== undefined)
    ? undefined
    : readingOf(context.givers, listWith(first, clause));
}

/** 对某厂进行检查, 为某校授牌. */
function readMarked({
  clause,
  verb,
  context,
  before,
}: Sides): ActReading | undefined {
  const marked = before.findLast(({ part }) => part === 'OBJECT');
  return marked === undefined ||
    !verb.act.afterObject.includes(verb.word) ||
    verb.start - marked.mention.end > longestReach ||
    isUnreal(marked, clause)
    ? undefined
    : readingOf(
        actorsOf(clause, marked.first, context.subjects),
        listWith(marked, clause),
      );
}

/** 可对某厂处以罚款, 不对某厂检查. */
function isUnreal({ first }: Head, { sentence }: Clause): boolean {
  return unrealMarks.some((mark) =>
    sentence.text.startsWith(mark, first - 1 - mark.length),
  );
}

/** 检查某厂; 承建该工程的某公司. */
function readTransitive({
  clause,
  verb,
  context,
  after,
}: Sides): ActReading | undefined {
  if (
    !verb.act.transitive.includes(verb.word) ||
    after?.part !== 'PLAIN' ||
    after.first - verb.end > longestGap
  ) {
    return undefined;
  }
  const { text } = clause.sentence;
  const actor = clause.heads[after.index + 1];
  return actor !== undefined &&
    ['ENTERPRISE', 'ORGANIZATION'].includes(actor.mention.kind) &&
    verb.start - clause.start <= 2 &&
    text.slice(after.mention.end, actor.first) === '的'
    ? readingOf([actor], [after])
    : readingOf(
        // 2019年成立的某公司: whoever founded it is named here or nowhere.
        actorsOf(
          clause,
          verb.start,
          text.startsWith('的', verb.end) ? [] : context.subjects,
        ),
        listWith(lastOwned(after, clause), clause),
      );
}

/** 该广场运营方某公司: the company. */
function lastOwned(head: Head, { heads, sentence }: Clause): Head {
  let last = head;
  for (let next = heads[last.index + 1]; next !== undefined;) {
    if (
      !ownerLinks.includes(sentence.text.slice(last.mention.end, next.first))
    ) {
      break;
    }
    last = next;
    next = heads[last.index + 1];
  }
  return last;
}

/** 来到某厂，查看生产情况; 在某厂检查时. */
function readVisit({
  clause,
  verb,
  context,
  before,
}: Sides): ActReading | undefined {
  if (verb.act.visited?.includes(verb.word) !== true) {
    return undefined;
  }
  const own = visitedIn({ ...clause, heads: before });
  const last = own.at(-1);
  const [first] = own;
  if (first === undefined || last === undefined) {
    const actors = actorsOf(clause, verb.start, context.subjects);
    const isOfOthers = before.some(
      (head) =>
        head.part !== 'LENT' &&
        head.mention.kind !== 'PROGRAM' &&
        !actors.includes(head),
    );
    return isOfOthers ? undefined : readingOf(actors, context.visited);
  }
  const isNear =
    verb.start - last.mention.end <= (isStay(first, clause) ? 3 : longestReach);
  return isNear
    ? readingOf(actorsOf(clause, first.first, context.subjects), own)
    : undefined;
}

/** Where the clause says that someone went: of 某街道某社区的某店 the last. */
export function visitedIn(clause: Clause): readonly Head[] {
  const { text } = clause.sentence;
  const index = clause.heads.findIndex(
    ({ part, first }) =>
      part === 'PLACE' &&
      visitWords.some((word) => text.startsWith(word, first - word.length)),
  );
  let head = clause.heads[index];
  if (head === undefined) {
    return [];
  }
  const stays = isStay(head, clause);
  let next = clause.heads[index + 1];
  while (
    next !== undefined &&
    /^的?$/.test(text.slice(head.mention.end, next.first))
  ) {
    head = next;
    next = clause.heads[head.index + 1];
  }
  // 在某街道检查 says where, not what.
  return stays && ['DISTRICT', 'STREET'].includes(head.mention.kind)
    ? []
    : listWith(head, clause);
}

function isStay({ first }: Head, { sentence }: Clause): boolean {
  return sentence.text[first - 1] === '在';
}

function readingOf(
  actors: readonly Head[],
  objects: readonly Head[],
): ActReading | undefined {
  return actors.length === 0 || objects.length === 0
    ? undefined
    : { actors, objects };
}
