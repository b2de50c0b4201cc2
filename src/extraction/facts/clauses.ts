import { clauseEnds } from '../lexicon/metric-words.js';
import { actorMarks, listMarks, objectMarks } from '../lexicon/act-words.js';
import { locatives } from '../lexicon/topic-words.js';
import type { TextSpan } from '../extraction.js';
import type {
  ResolvedMention,
  Sentence,
} from '../resolution/resolved-document.js';

/** A part of a sentence between two commas, by offsets into the sentence's text. */
export interface Clause extends TextSpan {
  readonly sentence: Sentence;
  /** The names of the clause with their part in it; of names in a row the last. */
  readonly heads: readonly Head[];
}

/** A name, and what the word before it makes of it. */
export interface Head {
  readonly mention: ResolvedMention;
  /**
   * PLAIN stands free (a subject before the verb, an object after it); OBJECT after 对 or 为, ACTOR after 被
   * or 由, PLACE after 在 or 来到, LENT before the person whose title it is.
   */
  readonly part: 'PLAIN' | 'OBJECT' | 'ACTOR' | 'PLACE' | 'LENT';
}

export function clausesOf(sentence: Sentence): readonly Clause[] {
  const clauses: Clause[] = [];
  const outer = sentence.mentions.filter(({ isNested }) => !isNested);
  let start = 0;
  let next = 0;
  for (let end = 0; end <= sentence.text.length; end += 1) {
    const isEnd =
      end === sentence.text.length ||
      (clauseEnds.includes(sentence.text[end] ?? '') &&
        !outer.some((mention) => mention.start <= end && end < mention.end));
    if (!isEnd) {
      continue;
    }
    const inside: ResolvedMention[] = [];
    let mention = outer[next];
    while (mention !== undefined && mention.end <= end) {
      inside.push(mention);
      next += 1;
      mention = outer[next];
    }
    clauses.push({ sentence, start, end, heads: headsOf(inside, sentence) });
    start = end + 1;
  }
  return clauses;
}

function headsOf(
  mentions: readonly ResolvedMention[],
  { text }: Sentence,
): readonly Head[] {
  return mentions.flatMap((mention, index): readonly Head[] => {
    const next = mentions[index + 1];
    const first = firstOfRow(mentions, index);
    if (next?.start === mention.end && next.kind !== 'PERSON') {
      return [];
    }
    return [{ mention, part: partOf(mention, { first, next }, text) }];
  });
}

/** Where the row of names that this one ends begins: 荷塘区 of 荷塘区月塘街道. */
function firstOfRow(
  mentions: readonly ResolvedMention[],
  index: number,
): number {
  let at = index;
  while (at > 0 && mentions[at - 1]?.end === mentions[at]?.start) {
    at -= 1;
  }
  return mentions[at]?.start ?? 0;
}

function partOf(
  mention: ResolvedMention,
  row: { readonly first: number; readonly next: ResolvedMention | undefined },
  text: string,
): Head['part'] {
  const before = withoutOpening(
    text.slice(Math.max(0, row.first - 6), row.first),
  );
  if (
    row.next?.kind === 'PERSON' &&
    mention.kind !== 'PERSON' &&
    row.next.start - mention.end <= 8 &&
    !/[，,、的]/.test(text.slice(mention.end, row.next.start))
  ) {
    return 'LENT';
  }
  return endsWithAny(before, locatives)
    ? 'PLACE'
    : endsWithAny(before, actorMarks)
      ? 'ACTOR'
      : endsWithAny(before, objectMarks)
        ? 'OBJECT'
        : 'PLAIN';
}

function withoutOpening(text: string): string {
  return /[“"《(（]$/.test(text) ? text.slice(0, -1) : text;
}

function endsWithAny(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.endsWith(word));
}

/** The head and those listed with it before it or after it: 甲、乙和丙. */
export function listWith(
  head: Head,
  { heads, sentence }: Clause,
): readonly Head[] {
  const index = heads.indexOf(head);
  const list = [head];
  for (let at = index; at > 0 && isListed(heads, at, sentence.text); at -= 1) {
    const before = heads[at - 1];
    list.unshift(...(before === undefined ? [] : [before]));
  }
  for (
    let at = index + 1;
    at < heads.length && isListed(heads, at, sentence.text);
    at += 1
  ) {
    const after = heads[at];
    list.push(...(after === undefined ? [] : [after]));
  }
  return list;
}

function isListed(
  heads: readonly Head[],
  index: number,
  text: string,
): boolean {
  const between = text
    .slice(heads[index - 1]?.mention.end, heads[index]?.mention.start)
    .replaceAll(/[”"“》《]/g, '');
  return listMarks.includes(between);
}
