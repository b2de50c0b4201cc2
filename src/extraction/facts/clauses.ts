import { onceFor } from '../once-for.js';
import { clauseEnds } from '../lexicon/figures/metric-words.js';
import {
  actorMarks,
  directionMark,
  listMarks,
  noActorMarks,
  noTitle,
  objectMarks,
} from '../lexicon/acts/act-marks.js';
import {
  leadEnds,
  leadVerbs,
  locatives,
} from '../lexicon/figures/topic-words.js';
import type { TextSpan } from '../extraction.js';
import type {
  ResolvedMention,
  Sentence,
} from '../resolution/resolved-document.js';
import { partitionPoint } from '../../util/partition-point.js';
import { firstFrom, isCovered } from './sorted-spans.js';

/** A part of a sentence between two commas, by offsets into the sentence's text. */
export interface Clause extends TextSpan {
  readonly sentence: Sentence;
  /** The names of the clause with their part in it; of names in a row the last. */
  readonly heads: readonly Head[];
}

/** A name, and what the word before it makes of it. */
export interface Head {
  readonly mention: ResolvedMention;
  /** Its place among the heads of its clause. */
  readonly index: number;
  /** Where the row of names that it ends begins: 荷塘区 of 荷塘区月塘街道. */
  readonly first: number;
  /**
   * PLAIN stands free (a subject before the verb, an object after it); OBJECT after 对 or 为, ACTOR after 被
   * or 由, PLACE after 在 or 来到, LENT before the person whose title it is.
   */
  readonly part: 'PLAIN' | 'OBJECT' | 'ACTOR' | 'PLACE' | 'LENT';
}

/** The longest list of names that is read; a longer one is no sentence. */
const longestList = 40;

/** The most that may stand before what a clause is about. */
const longestLead = 40;

/** The longest title between a body and its person. */
const longestLoan = 12;

export const clausesOf = onceFor(readClauses);

function readClauses(sentence: Sentence): readonly Clause[] {
  const clauses: Clause[] = [];
  const outer = sentence.mentions.filter(({ isNested }) => !isNested);
  const { text } = sentence;
  let start = 0;
  let next = 0;
  let inside: ResolvedMention[] = [];
  for (let end = 0; end <= text.length; end += 1) {
    let mention = outer[next];
    while (mention !== undefined && mention.start < end) {
      inside.push(mention);
      next += 1;
      mention = outer[next];
    }
    if (mention?.start === end && mention.end > end) {
      // What a name holds ends no clause.
      inside.push(mention);
      next += 1;
      end = mention.end - 1;
      continue;
    }
    if (end === text.length || clauseEnds.includes(text[end] ?? '')) {
      clauses.push({ sentence, start, end, heads: headsOf(inside, sentence) });
      start = end + 1;
      inside = [];
    }
  }
  return clauses;
}

function headsOf(
  mentions: readonly ResolvedMention[],
  { text }: Sentence,
): readonly Head[] {
  const heads: Head[] = [];
  let first = 0;
  for (const [at, mention] of mentions.entries()) {
    const next = mentions[at + 1];
    first = mentions[at - 1]?.end === mention.start ? first : mention.start;
    if (next?.start !== mention.end || next.kind === 'PERSON') {
      heads.push({
        mention,
        index: heads.length,
        first,
        part: isAgentsPerson(mention, heads.at(-1), text)
          ? 'ACTOR'
          : partOf(mention, { first, next }, text),
      });
    }
  }
  return heads;
}

/** 由某校副教授王某: the mark before the body is the person's. */
function isAgentsPerson(
  { kind }: ResolvedMention,
  lender: Head | undefined,
  text: string,
): boolean {
  return (
    kind === 'PERSON' &&
    lender?.part === 'LENT' &&
    isAgent(
      lender.mention,
      withoutOpening(text.slice(Math.max(0, lender.first - 6), lender.first)),
    )
  );
}

function partOf(
  mention: ResolvedMention,
  row: { readonly first: number; readonly next: ResolvedMention | undefined },
  text: string,
): Head['part'] {
  if (isLent(mention, row.next, text)) {
    return 'LENT';
  }
  const before = withoutOpening(
    text.slice(Math.max(0, row.first - 6), row.first),
  );
  return endsWithAny(before, locatives) && !isAddressed(mention, before)
    ? 'PLACE'
    : isAgent(mention, before)
      ? 'ACTOR'
      : endsWithAny(before, objectMarks)
        ? 'OBJECT'
        : 'PLAIN';
}

/** 向某校授牌, where 向某公园 tells where someone goes. */
function isAddressed({ kind }: ResolvedMention, before: string): boolean {
  return (
    before.endsWith(directionMark) &&
    !['PLACE', 'DISTRICT', 'STREET'].includes(kind)
  );
}

/** 由甲; 由青年王某. */
function isAgent({ kind }: ResolvedMention, before: string): boolean {
  return endsWithAny(before, actorMarks)
    ? !endsWithAny(before, noActorMarks)
    : kind === 'PERSON' && /[由被][^，,、的由被]{1,5}$/.test(before);
}

/** 区教育局局长王某: the body stands for the person's title. */
function isLent(
  { kind, end }: ResolvedMention,
  next: ResolvedMention | undefined,
  text: string,
): boolean {
  return (
    next?.kind === 'PERSON' &&
    kind !== 'PERSON' &&
    kind !== 'PROGRAM' &&
    next.start - end <= longestLoan &&
    !/[，,的]|^、/.test(text.slice(end, next.start)) &&
    !noTitle.some((word) => text.slice(end, next.start).includes(word))
  );
}

function withoutOpening(text: string): string {
  return /[“"《(（]$/.test(text) ? text.slice(0, -1) : text;
}

function endsWithAny(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.endsWith(word));
}

/**
 * Whether a clause begins with the head, so that it is what the clause is about: nothing but dates, adverbs
 * and names stand before it, no verb that would make it an object.
 */
export function opensItsClause(
  { first }: Head,
  { start, sentence }: Clause,
): boolean {
  const { text, words } = sentence;
  if (first - start > longestLead) {
    return false;
  }
  if (leadEnds.some((word) => text.startsWith(word, first - word.length))) {
    return true;
  }
  for (let at = firstFrom(words, start); at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || word.end > first) {
      break;
    }
    if (/^v[^n]?$/.test(word.tag) && !leadVerbs.includes(word.text)) {
      return isCovered(sentence.mentions, word.start);
    }
  }
  return true;
}

/** The head and those listed with it before it or after it: 甲、乙和丙. */
export function listWith(
  head: Head,
  { heads, sentence }: Clause,
): readonly Head[] {
  let from = head.index;
  let to = head.index;
  while (
    to - from < longestList &&
    isListed(heads[from - 1], heads[from], sentence.text)
  ) {
    from -= 1;
  }
  while (
    to - from < longestList &&
    isListed(heads[to], heads[to + 1], sentence.text)
  ) {
    to += 1;
  }
  return heads.slice(from, to + 1);
}

/** Whether nothing but a mark of a list stands between two heads. */
export function isListed(
  one: Head | undefined,
  other: Head | undefined,
  text: string,
): boolean {
  return (
    one !== undefined &&
    other !== undefined &&
    listMarks.includes(textBetween(one, other, text))
  );
}

/** 也与, 10月16日与: when they join, or that they do so too. */
const whenJoined =
  /^(?:[也还又已]|近日|日前|昨日|当天|[今去]年\d{1,2}月(?:\d{1,2}日)?|\d{1,2}月(?:\d{1,2}日)?|\d{1,2}日)(?=[和与同跟])/u;

/** What stands between two heads, without quotation marks and counts (、9个); empty when it is long. */
export function textBetween(one: Head, other: Head, text: string): string {
  const { end } = one.mention;
  return other.first - end > 12
    ? text.slice(end, end + 12)
    : text
        .slice(end, other.first)
        .replaceAll(/[”"“》《]/g, '')
        .replace(whenJoined, '')
        .replace(/(?<=[、和及与])\d{1,5}[个家所支座名处]$/, '');
}

/** How many heads of a clause start before an offset. */
export function headsBefore({ heads }: Clause, offset: number): number {
  return partitionPoint(heads, ({ mention }) => mention.start < offset);
}
