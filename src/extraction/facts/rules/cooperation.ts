import { relationTypes } from '../../../ontology/relation-types.js';
import { statementOfAct, unrealMarks } from '../../lexicon/acts/act-marks.js';
import {
  jointVerbs,
  togetherVerb,
  togetherWords,
  withWords,
} from '../../lexicon/acts/cooperation-words.js';
import type { Sentence } from '../../resolution/resolved-document.js';
import { actorsOf, isJoined } from '../acts/actors-of.js';
import {
  type Clause,
  clausesOf,
  type Head,
  isListed,
  listWith,
  textBetween,
} from '../clauses.js';
import type { Fact, FactRule } from '../fact-rule.js';
import { hostingsOf } from '../programs/hosts.js';
import { lastBefore } from '../sorted-spans.js';

/** How far behind the last name the verb of joint work may stand. */
const longestGap = 8;

/** Two who did something together: 甲联合乙开展, 甲与乙签订, 甲、乙联合举办. */
export const cooperation: FactRule = {
  name: 'cooperation',
  *find({ sentences }) {
    let passage: Sentence['passage'] | undefined;
    let subjects: readonly Head[] = [];
    for (const sentence of sentences) {
      if (sentence.passage.role !== 'BODY') {
        continue;
      }
      if (sentence.passage !== passage) {
        passage = sentence.passage;
        subjects = [];
      }
      for (const sides of hostsIn(sentence)) {
        yield* factsOf(sides, sentence);
      }
      for (const clause of clausesOf(sentence)) {
        for (const sides of sidesIn(clause, subjects)) {
          yield* factsOf(sides, sentence);
        }
        const actors = actorsOf(clause, clause.end, subjects);
        subjects = actors.length === 0 ? subjects : bodiesOf(actors, clause);
      }
    }
  },
};

/** Who works together with whom: each of the one side with each of the other. */
interface Sides {
  readonly left: readonly Party[];
  readonly right: readonly Party[];
}

type Party = Pick<Head, 'mention'>;

/** The most bodies of a group that others who hold the same are told to work with. */
const mostHosts = 3;

/** 由甲、乙主办，丙承办: they hold it together. */
function* hostsIn(sentence: Sentence): Iterable<Sides> {
  for (const { groups } of hostingsOf(sentence)) {
    const [first, ...others] = groups.map((group) =>
      group.map((mention) => ({ mention })),
    );
    for (const group of first === undefined ? [] : [first, ...others]) {
      yield { left: group.slice(0, 1), right: group.slice(1) };
    }
    for (const group of others) {
      yield {
        left: first?.slice(0, mostHosts) ?? [],
        right: group.slice(0, mostHosts),
      };
    }
  }
}

function* sidesIn(clause: Clause, subjects: readonly Head[]): Iterable<Sides> {
  const { heads, sentence } = clause;
  const { text } = sentence;
  for (let index = 0; index < heads.length; index += 1) {
    const head = heads[index];
    const before = heads[index - 1];
    if (head === undefined) {
      continue;
    }
    const right = rightOf(head, clause);
    const isPair =
      before !== undefined &&
      withWords.includes(textBetween(before, head, text));
    if (before === undefined && isJoined(head, clause)) {
      if (joinsBy(head, clause) || actJointly(right, clause)) {
        yield { left: subjects, right };
      }
    } else if (before !== undefined && joinsBy(head, clause)) {
      yield { left: bodiesOf(leftOf(before, clause), clause), right };
    } else if (isPair && actJointly(right, clause)) {
      yield { left: leftOf(before, clause), right };
    } else if (
      !isListed(before, head, text) &&
      right.length > 1 &&
      isCommaList(right, text) &&
      !isFollowedByJoin(right, clause) &&
      actJointly(right, clause)
    ) {
      yield { left: right.slice(0, 1), right: right.slice(1) };
    }
  }
}

/** Whether a word of joint work stands right before a head, and does not deny it. */
function joinsBy({ first }: Head, { sentence }: Clause): boolean {
  const { text } = sentence;
  const word = togetherWords.find((one) =>
    text.startsWith(one, first - one.length),
  );
  return (
    word !== undefined &&
    !denials.some((mark) =>
      text.startsWith(mark, first - word.length - mark.length),
    )
  );
}

/** What denies; a plan to work together counts as doing so. */
const denials = unrealMarks.filter((mark) => '未不拒绝没有'.includes(mark));

/** The verb of joint work after the last of them. */
function actJointly(
  group: readonly Head[],
  { sentence, end }: Clause,
): boolean {
  const last = group.at(-1);
  if (last === undefined) {
    return false;
  }
  const from = last.mention.end;
  const after = sentence.text.slice(from, Math.min(end, from + longestGap));
  return jointVerbs.some((verb) => after.includes(verb));
}

/** 甲、乙联合丙: the verb joins 丙, which is told where it stands. */
function isFollowedByJoin(group: readonly Head[], clause: Clause): boolean {
  const next = clause.heads[(group.at(-1)?.index ?? 0) + 1];
  return next !== undefined && joinsBy(next, clause);
}

function isCommaList(group: readonly Head[], text: string): boolean {
  return group.every((head, index) => {
    const next = group[index + 1];
    return (
      next === undefined || ['、', '和'].includes(textBetween(head, next, text))
    );
  });
}

/** The list that a head begins, up to a 与. */
function rightOf(head: Head, clause: Clause): readonly Head[] {
  return listWith(head, clause).filter(({ index }) => index >= head.index);
}

/** The list that a head ends. */
function leftOf(head: Head, clause: Clause): readonly Head[] {
  return listWith(head, clause).filter(({ index }) => index <= head.index);
}

/** For a person whose body is named, the body: 法庭庭长王某联合某中心 is the court's work. */
function bodiesOf(heads: readonly Head[], clause: Clause): readonly Head[] {
  return heads.map((head) => {
    const body = clause.heads[head.index - 1];
    return head.mention.kind === 'PERSON' &&
      body?.part === 'LENT' &&
      clause.heads[head.index] === head
      ? body
      : head;
  });
}

function* factsOf({ left, right }: Sides, sentence: Sentence): Iterable<Fact> {
  const allowed: readonly string[] = relationTypes.COOPERATED_WITH.from;
  for (const { mention: one } of left) {
    for (const { mention: other } of right) {
      if (!allowed.includes(one.kind) || !allowed.includes(other.kind)) {
        continue;
      }
      const date = lastBefore(sentence.dates, other.start)?.date;
      yield {
        type: 'RELATION',
        relation: {
          type: 'COOPERATED_WITH',
          subject: one.entity,
          object: other.entity,
          ...(date === undefined ? {} : { date }),
          confidence: 0.8,
          statement: statementOfAct(one.surface, togetherVerb, other.surface),
          evidence: sentence.evidence(0, sentence.text.length),
        },
      };
    }
  }
}
