import {
  figureMoney,
  fineWords,
  yearsOfAge,
} from '../../lexicon/figures/quantity-words.js';
import {
  ageNoun,
  contributions,
  countableEnds,
  givingVerbs,
  listEnd,
  moneyVerbs,
  originMark,
  penalVerbs,
  takingMarks,
} from '../../lexicon/figures/figure-words.js';
import { type Clause, type Head, headsBefore } from '../clauses.js';
import type { Quantity } from './quantities.js';

/** A figure in its clause, with what is known of the clause and of those around it. */
export interface FigureInClause {
  readonly clause: Clause;
  readonly quantity: Quantity;
  /** What the clause is about. */
  readonly opener: Head | undefined;
  /** The kind of what the clauses before are about. */
  readonly thing: string | undefined;
  /** What the clause says is run or built. */
  readonly run: Head | undefined;
  /** What this clause or a later one of the sentence says so. */
  readonly nextRun: Head | undefined;
}

/** The name that a figure measures; BEFORE when only the text before can tell, NOBODY when no name does. */
export type OwnTopic = Head | 'BEFORE' | 'NOBODY';

/** A figure, and the names around it. */
interface Figure extends FigureInClause {
  readonly text: string;
  /** What the clause says before the figure. */
  readonly lead: string;
  /** How many names stand before the figure. */
  readonly count: number;
  readonly before: readonly Head[];
  readonly last: Head | undefined;
  readonly after: Head | undefined;
}

/** How many names before a figure are looked at. */
const reach = 12;

/** Each says what the figure measures, or leaves it to the next. */
const readers: readonly ((figure: Figure) => OwnTopic | undefined)[] = [
  readAge,
  readAttribute,
  readOwner,
  readFine,
  readHandled,
  readMoney,
  readList,
  readRun,
  readDone,
  readAgent,
  readOpener,
];

/** What the figure's own clause says that it measures. */
export function ownTopic(figure: FigureInClause): OwnTopic {
  const { clause, quantity } = figure;
  const count = headsBefore(clause, quantity.end);
  const before = clause.heads.slice(Math.max(0, count - reach), count);
  const whole: Figure = {
    ...figure,
    text: clause.sentence.text,
    lead: clauseLead(clause, quantity),
    count,
    before,
    last: before.at(-1),
    after: clause.heads[count],
  };
  for (const read of readers) {
    const topic = read(whole);
    if (topic !== undefined) {
      return topic;
    }
  }
  return 'BEFORE';
}

/** What the clause says before the figure; no more than a figure's noun can take. */
export function clauseLead(
  { start, sentence }: Clause,
  quantity: Quantity,
): string {
  return sentence.text.slice(
    Math.max(start, quantity.start - 40),
    quantity.start,
  );
}

export function isThing(kind: string | undefined): boolean {
  return kind === 'PROGRAM' || kind === 'PLACE';
}

/** 创新型中小企业130家: the name is what is counted; 拆除违建30处 counts what was done. */
export function isCounted(
  { mention: { kind, surface, end } }: Head,
  { sentence }: Clause,
  { start }: Quantity,
): boolean {
  return (
    kind === 'PROGRAM' &&
    end <= start &&
    /^[”"]?$/.test(sentence.text.slice(end, start)) &&
    countableEnds.some((one) => surface.endsWith(one))
  );
}

/** 对某店罚款, 责令某店停业: the shop. */
export function isFined({ part, first }: Head, { sentence }: Clause): boolean {
  return (
    part === 'OBJECT' ||
    penalVerbs.some((verb) =>
      sentence.text.startsWith(verb, first - verb.length),
    )
  );
}

/** 农业农村局补助50万元: what is paid is the project's. */
export function isContribution(
  { sentence }: Clause,
  { mention }: Head,
): boolean {
  return contributions.some((verb) =>
    sentence.text.startsWith(verb, mention.end),
  );
}

/** 72岁的黄某: an age is nobody's but the person's beside it, unless it is a group's 平均年龄. */
function readAge({
  quantity,
  lead,
  last,
  after,
}: Figure): OwnTopic | undefined {
  if (quantity.unit !== yearsOfAge || lead.includes(ageNoun)) {
    return undefined;
  }
  const person = [last, after].find(
    (head) =>
      head?.mention.kind === 'PERSON' &&
      (Math.abs(head.mention.end - quantity.start) <= 3 ||
        Math.abs(head.mention.start - quantity.end) <= 6),
  );
  return person ?? 'NOBODY';
}

/** 总投资26亿元的某园, 投资12亿元建设的某项目. */
function readAttribute({
  text,
  quantity,
  after,
}: Figure): OwnTopic | undefined {
  return after !== undefined &&
    after.mention.kind !== 'PERSON' &&
    /^[^，,、的]{0,4}的[“"《]?$/.test(
      text.slice(quantity.end, after.mention.start),
    )
    ? after
    : undefined;
}

/** 某超市的3具灭火器. */
function readOwner({
  text,
  quantity,
  lead,
  last,
}: Figure): OwnTopic | undefined {
  return last !== undefined &&
    text.slice(last.mention.end, quantity.start) === '的' &&
    !lead.includes(originMark)
    ? last
    : undefined;
}

function readFine({ clause, lead, before }: Figure): OwnTopic | undefined {
  return fineWords.some((word) => lead.includes(word))
    ? before.findLast((head) => isFined(head, clause))
    : undefined;
}

/** 把某河的58个排口, 为某社区送来60具灭火器. */
function readHandled({ text, lead, before }: Figure): OwnTopic | undefined {
  return before.findLast(
    ({ part, first, mention }) =>
      part === 'OBJECT' &&
      ((takingMarks.includes(text[first - 1] ?? '') &&
        mention.kind !== 'PERSON') ||
        givingVerbs.some(
          (verb) => lead.lastIndexOf(verb) > lead.lastIndexOf(mention.surface),
        )),
  );
}

/** 由甲投资420万元建设: the money is the park's, where the sentence is about it. */
function readMoney(figure: Figure): OwnTopic | undefined {
  const { clause, quantity, opener, thing, lead, before, nextRun } = figure;
  if (
    !figureMoney.includes(quantity.unit) ||
    !moneyVerbs.some((verb) => lead.includes(verb))
  ) {
    return undefined;
  }
  if (nextRun !== undefined && isThing(nextRun.mention.kind)) {
    return nextRun;
  }
  const [first] = before;
  if (first?.part === 'PLAIN' && isThing(first.mention.kind)) {
    return first;
  }
  const isPaidByOther =
    opener === undefined ||
    opener.part === 'ACTOR' ||
    isContribution(clause, opener);
  return isThing(thing) && isPaidByOther ? 'BEFORE' : undefined;
}

/** 甲、乙等10名农户: those named are examples of what is counted. */
function readList(figure: Figure): OwnTopic | undefined {
  const { text, quantity, last } = figure;
  return last?.mention.end === quantity.start - 1 &&
    listEnd.includes(text[quantity.start - 1] ?? '')
    ? (readRun(figure) ?? 'BEFORE')
    : undefined;
}

function readRun({ run, count }: Figure): OwnTopic | undefined {
  return run !== undefined && run.index < count ? run : undefined;
}

/** 开展联合执法行动12次. */
function readDone({
  clause,
  text,
  quantity,
  last,
}: Figure): OwnTopic | undefined {
  return last?.mention.kind === 'PROGRAM' &&
    /^[”"]?$/.test(text.slice(last.mention.end, quantity.start)) &&
    !isCounted(last, clause, quantity)
    ? last
    : undefined;
}

/** 由某公司捐赠设备15台. */
function readAgent({ before }: Figure): OwnTopic | undefined {
  const agent = before.findLast(({ part }) => part === 'ACTOR');
  return agent?.mention.kind === 'PERSON' ? 'BEFORE' : agent;
}

function readOpener({
  clause,
  quantity,
  opener,
  count,
}: Figure): OwnTopic | undefined {
  return opener !== undefined &&
    opener.index < count &&
    !isCounted(opener, clause, quantity)
    ? opener
    : undefined;
}
