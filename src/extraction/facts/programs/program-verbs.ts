import { notRunMarks } from '../../lexicon/programs/program-acts.js';
import type { Word } from '../../words.js';
import { listFrom } from './acting-subjects.js';
import type { ProgramClause } from './program-clauses.js';
import type { Clause, Head } from '../clauses.js';
import { firstEndingAfter } from '../first-ending-after.js';

/** A verb of a clause, outside of names. */
export interface ProgramVerb {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** How far behind its verb the programme may begin. */
const longestGap = 14;

/** Verbs by their first character, the longer first. */
export type VerbTable = ReadonlyMap<string, readonly string[]>;

export function verbTableOf(verbs: Iterable<string>): VerbTable {
  const table = new Map<string, string[]>();
  for (const verb of [...new Set(verbs)].sort((a, b) => b.length - a.length)) {
    const first = verb.charAt(0);
    table.set(first, [...(table.get(first) ?? []), verb]);
  }
  return table;
}

/** The verbs of a clause, each by its longest form, that begin where a word does. */
export function programVerbsIn(
  { sentence, start, end }: Clause,
  verbs: VerbTable,
): readonly ProgramVerb[] {
  const { text, mentions, words } = sentence;
  const found: ProgramVerb[] = [];
  let reach = start;
  let nextMention = firstEndingAfter(mentions, start);
  for (
    let index = firstEndingAfter(words, start);
    index < words.length;
    index += 1
  ) {
    const word = words[index];
    if (word === undefined || word.start >= end) {
      break;
    }
    const at = verbStart(word, text, verbs);
    const verb = verbAt(text, at, verbs);
    if (verb === undefined || at < reach || at + verb.length > end) {
      continue;
    }
    let mention = mentions[nextMention];
    while (mention !== undefined && mention.end <= at) {
      nextMention += 1;
      mention = mentions[nextMention];
    }
    const isNamed = mention !== undefined && mention.start < at + verb.length;
    if (!isNamed && !notRunMarks.some((mark) => text.endsWith(mark, at))) {
      reach = at + verb.length;
      found.push({ word: verb, start: at, end: reach });
    }
  }
  return found;
}

/**
 * The start of the word, of its second half when that is the verb (全面推行 is one word), or of its last character
 * before marks (20人获“…” has the unknown word 人获).
 */
function verbStart(word: Word, text: string, verbs: VerbTable): number {
  const half = word.start + 2;
  const last = word.end - 1;
  if (
    word.tag === 'x' &&
    last > word.start &&
    '“"《'.includes(text.charAt(word.end) || ' ') &&
    verbAt(text, last, verbs)?.length === 1
  ) {
    return last;
  }
  return word.end - word.start === 4 &&
    verbAt(text, word.start, verbs) === undefined &&
    verbAt(text, half, verbs) !== undefined
    ? half
    : word.start;
}

function verbAt(
  text: string,
  at: number,
  verbs: VerbTable,
): string | undefined {
  return verbs.get(text.charAt(at))?.find((verb) => text.startsWith(verb, at));
}

/** The programmes that are the object of a verb, with those listed after them. */
export function programsAfter(
  clause: Clause,
  verb: ProgramVerb,
): readonly Head[] {
  const { text } = clause.sentence;
  const after = clause.heads.filter(({ mention }) => mention.start >= verb.end);
  const [first] = after;
  const program =
    first?.mention.kind === 'PROGRAM'
      ? first
      : // 启动湖南省“…”: the level before the marks.
        after[1]?.mention.kind === 'PROGRAM' &&
          first !== undefined &&
          /^[“"《「]?$/.test(
            text.slice(first.mention.end, after[1].mention.start),
          )
        ? after[1]
        : undefined;
  if (
    program === undefined ||
    (program.part !== 'PLAIN' && !isMarkedBy(verb, program)) ||
    program.mention.start - verb.end > longestGap ||
    !isDirectObject(text.slice(verb.end, program.mention.start))
  ) {
    return [];
  }
  return listFrom(program, clause).filter(
    ({ mention }) => mention.kind === 'PROGRAM',
  );
}

/** The verb itself is the mark of the programme, which does not act: 获“…”称号. */
function isMarkedBy({ end }: ProgramVerb, { first, part }: Head): boolean {
  return (part === 'OBJECT' || part === 'ACTOR') && first - end < 2;
}

/** Nothing between the verb and the programme makes another thing its object. */
function isDirectObject(gap: string): boolean {
  return (
    /^的(?:首届|第.{1,4}届)?[“"《「]?$/.test(gap) || !/[的和与、对为]/.test(gap)
  );
}

/** The programme named last before a verb in its clause, else the one that the clause goes on with. */
export function programBefore(
  clause: ProgramClause,
  verb: Pick<ProgramVerb, 'start'>,
): Head | undefined {
  return (
    clause.heads.findLast(
      ({ mention }) => mention.kind === 'PROGRAM' && mention.end <= verb.start,
    ) ?? clause.program
  );
}
