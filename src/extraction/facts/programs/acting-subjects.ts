import {
  goingWords,
  jointEnds,
  mannerWords,
  ownPeople,
} from '../../lexicon/programs/program-acts.js';
import { teamMark } from '../../lexicon/programs/program-parts.js';
import type { ResolvedMention } from '../../resolution/resolved-document.js';
import type { Word } from '../../words.js';
import { type Clause, type Head, listWith } from '../clauses.js';
import { firstEndingAfter } from '../first-ending-after.js';

const actorKinds: ReadonlySet<string> = new Set([
  'PERSON',
  'ENTERPRISE',
  'ORGANIZATION',
  'DISTRICT',
  'STREET',
  'COMMUNITY',
]);

/**
 * Who acts before `until`: the subject of the clause with all who act with it, else that of the clause
 * before. Empty when that stays open.
 */
export function subjectsBefore(
  clause: Clause & { readonly inherited: readonly Head[] },
  until: number,
): readonly Head[] {
  const own = ownSubjects(clause, until);
  // 联合乙建立…: with whom the subject of the clause before does it.
  return own === undefined
    ? clause.inherited
    : own[0] !== undefined && isJoined(own[0], clause)
      ? [...clause.inherited, ...own]
      : own;
}

/** The same for a clause that must name them itself; nothing when it names nobody. */
export function ownSubjects(
  clause: Clause,
  until: number,
): readonly Head[] | undefined {
  const elsewhere = new Set(
    clause.heads
      .filter(
        (head) =>
          head.part === 'PLACE' ||
          head.part === 'OBJECT' ||
          isGoneTo(head, clause.sentence.text),
      )
      .flatMap((head) => listFrom(head, clause)),
  );
  const heads = clause.heads.filter(
    (head) =>
      head.mention.end <= until &&
      actorKinds.has(head.mention.kind) &&
      (head.part === 'PLAIN' || head.part === 'ACTOR') &&
      !elsewhere.has(head) &&
      !ownsNext(head, clause),
  );
  // 甲由乙主办: who does it is marked.
  const first = heads.find(({ part }) => part === 'ACTOR') ?? heads[0];
  if (first === undefined) {
    return undefined;
  }
  const group = groupOf(first, heads, clause);
  const last = group.at(-1) ?? first;
  const hasOther = heads.some(
    (head) => head.mention.start > last.mention.end && !group.includes(head),
  );
  return (until < clause.end && hasOther) || !isSubject(last.mention, clause)
    ? []
    : group;
}

/** The first, those listed with it, those in parentheses after it, and those whom they join with. */
function groupOf(
  first: Head,
  heads: readonly Head[],
  clause: Clause,
): readonly Head[] {
  const { text } = clause.sentence;
  const allowed = new Set(heads);
  const group = listWith(first, clause).filter((head) => allowed.has(head));
  for (
    let next = heads[heads.indexOf(group.at(-1) ?? first) + 1];
    next !== undefined;
    next = heads[heads.indexOf(group.at(-1) ?? first) + 1]
  ) {
    const between = text.slice(
      (group.at(-1) ?? first).mention.end,
      next.mention.start,
    );
    if (
      !teamMark.test(between) &&
      between !== '(' &&
      between !== '（' &&
      !(
        between.length <= 8 && jointEnds.some((word) => between.endsWith(word))
      ) &&
      !datedJoint.test(between)
    ) {
      break;
    }
    group.push(...listFrom(next, clause).filter((head) => allowed.has(head)));
  }
  return group;
}

/** 10月16日与, 今年5月联合: when they join. */
const datedJoint =
  /^(?:[今去]年|20\d\d年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:上午|下午|晚)?[又也还已]?(?:与|和|同|跟|联合|会同|携手|联手)$/u;

/** The head and those listed after it. */
export function listFrom(head: Head, clause: Clause): readonly Head[] {
  return listWith(head, clause).filter(
    ({ mention }) => mention.start >= head.mention.start,
  );
}

/** The clause begins with 联合 and the name. */
function isJoined({ mention }: Head, { sentence, start }: Clause): boolean {
  return jointEnds.includes(sentence.text.slice(start, mention.start).trim());
}

/** What follows is what the name does, not somebody that belongs to it: 庐阳区的企业, 街道干部. */
function isSubject({ end }: ResolvedMention, { sentence }: Clause): boolean {
  const at =
    sentence.text.startsWith(')', end) || sentence.text.startsWith('）', end)
      ? end + 1
      : end;
  const next: Word | undefined =
    sentence.words[firstEndingAfter(sentence.words, at)];
  if (ownPeople.some((word) => sentence.text.startsWith(word, at))) {
    return false;
  }
  return (
    next === undefined ||
    (!next.text.startsWith('的') &&
      (next.text.startsWith('等') ||
        dateAhead.test(sentence.text.slice(at, at + 8)) ||
        !/^n|^m$/.test(next.tag) ||
        mannerWords.some((word) => next.text.startsWith(word))))
  );
}

/** 法庭2022年起推行…: when it acts. */
const dateAhead = /^\d{1,4}(?:年|月|日)/;

/** 某校的某人: what is owned acts. */
function ownsNext({ mention }: Head, { heads, sentence }: Clause): boolean {
  return (
    sentence.text.charAt(mention.end) === '的' &&
    heads.some(
      (next) =>
        next.mention.start === mention.end + 1 &&
        actorKinds.has(next.mention.kind),
    )
  );
}

/** 深入某社区: where somebody goes. */
export function isGoneTo({ mention }: Head, text: string): boolean {
  const before = text.slice(Math.max(0, mention.start - 3), mention.start);
  return goingWords.some((word) => before.endsWith(word));
}

/** Those who stand directly before a verb of a clause, listed or marked by 由: 由甲、乙主办. */
export function actorsDirectlyBefore(
  clause: Clause,
  verb: { readonly start: number },
): readonly Head[] {
  const { text } = clause.sentence;
  const last = clause.heads.findLast(
    ({ mention }) => mention.end <= verb.start,
  );
  return last !== undefined &&
    actorKinds.has(last.mention.kind) &&
    (last.part === 'PLAIN' || last.part === 'ACTOR') &&
    actorGap.test(text.slice(last.mention.end, verb.start))
    ? withMarked(last, clause)
    : [];
}

/** Between who acts and the verb: 等单位共同, 2022年, 去年. */
const actorGap =
  /^(?:等?(?:\d{0,2}[家个])?(?:单位|部门|企业)?)(?:(?:于)?\d{4}年(?:\d{1,2}月)?起?|去年|今年|近日|日前)?(?:联合|共同|负责|具体|独家|全程|率先|首次)?$/;

/**
 * With those listed before it: in 由甲主办、乙承办 the list of 乙 begins after the verb. 由甲联合乙实施 has two.
 */
function withMarked(last: Head, clause: Clause): readonly Head[] {
  const list = listWith(last, clause).filter(
    ({ mention }) =>
      actorKinds.has(mention.kind) && mention.start <= last.mention.start,
  );
  const first = list[0];
  const before =
    first === undefined ? undefined : clause.heads[first.index - 1];
  return first !== undefined &&
    before?.part === 'ACTOR' &&
    actorKinds.has(before.mention.kind) &&
    jointEnds.includes(
      clause.sentence.text.slice(before.mention.end, first.first),
    )
    ? [before, ...list]
    : list;
}
