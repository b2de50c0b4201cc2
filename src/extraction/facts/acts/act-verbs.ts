import type { TextSpan } from '../../extraction.js';
import {
  carryVerbs,
  futureMark,
  plannedMarks,
  unrealMarks,
  verbBlockersAfter,
} from '../../lexicon/acts/act-marks.js';
import { type ActWords, actWords } from '../../lexicon/acts/act-words.js';
import type { Sentence } from '../../resolution/resolved-document.js';
import type { Clause } from '../clauses.js';
import { firstFrom, isCovered } from '../sorted-spans.js';

/** A verb of an act in a clause. */
export interface ActVerb extends TextSpan {
  readonly word: string;
  readonly act: ActWords;
}

/** How far before a verb its clause may say that it is a plan. */
const longestPlan = 40;

/** How far behind a verb the word stands that it needs. */
const longestNeed = 40;

interface Entry {
  readonly word: string;
  readonly act: ActWords;
}

/** Every verb by its first character, the longest first. */
const verbsByStart: ReadonlyMap<string, readonly Entry[]> = groupByStart(
  actWords.flatMap((act) =>
    [
      ...new Set([
        ...act.transitive,
        ...act.afterObject,
        ...(act.visited ?? []),
        ...(act.suffered ?? []),
        ...(act.received ?? []),
      ]),
    ].map((word) => ({ word, act })),
  ),
);

/**
 * The verbs of acts in a clause, outside of names, each by its longest form; one word can be the verb of
 * several acts. What is planned, denied or part of a noun is left out.
 */
export function actVerbsIn(clause: Clause): readonly ActVerb[] {
  const { text, mentions } = clause.sentence;
  const verbs: ActVerb[] = [];
  for (let start = clause.start; start < clause.end; start += 1) {
    const entries = verbsByStart
      .get(text[start] ?? '')
      ?.filter(({ word }) => text.startsWith(word, start));
    const [longest] = entries ?? [];
    if (entries === undefined || longest === undefined) {
      continue;
    }
    const end = start + longest.word.length;
    if (
      end <= clause.end &&
      !isCovered(mentions, start) &&
      !isCovered(mentions, end - 1) &&
      !isUnreal(clause.sentence, start, end)
    ) {
      for (const { word, act } of entries) {
        if (word === longest.word && hasNeeded(clause, end, { word, act })) {
          verbs.push({ start, end, word, act });
        }
      }
    }
    start = end - 1;
  }
  return [...verbs, ...carriedOut(clause)].sort((a, b) => a.start - b.start);
}

/** 开展专项检查, where the name of the programme holds the verb. */
function carriedOut({ heads, sentence }: Clause): readonly ActVerb[] {
  return heads.flatMap(({ mention, first }) =>
    mention.kind === 'PROGRAM' &&
    carryVerbs.some((verb) => endsAt(sentence.text, verb, first))
      ? actWords.flatMap((act) => {
          const word = act.visited?.find((one) =>
            mention.surface.slice(-12).includes(one),
          );
          return word === undefined
            ? []
            : [{ start: mention.start, end: mention.end, word, act }];
        })
      : [],
  );
}

/** Whether a word ends at an offset, or before the quotation mark that stands there. */
function endsAt(text: string, word: string, end: number): boolean {
  const from = '“"《'.includes(text[end - 1] ?? ' ') ? end - 1 : end;
  return text.startsWith(word, from - word.length);
}

/** Whether what the clause says before an offset makes it a plan, a wish or a denial. */
export function isPlanned(
  { start, sentence }: Clause,
  before: number,
): boolean {
  const from = Math.max(start, before - longestPlan);
  const lead = sentence.text.slice(from, before);
  if (plannedMarks.some((mark) => lead.includes(mark))) {
    return true;
  }
  const at = lead.indexOf(futureMark);
  if (at < 0) {
    return false;
  }
  const mark = from + at;
  const { text, mentions } = sentence;
  // 将 right before a name, or before its quotation mark, makes it an object.
  const next = '“"《'.includes(text[mark + 1] ?? ' ') ? mark + 2 : mark + 1;
  return mentions[firstFrom(mentions, mark + 1)]?.start !== next;
}

/** Where a name follows, its first character makes no noun of the verb: 视察长春. */
function isUnreal(
  { text, mentions }: Sentence,
  start: number,
  end: number,
): boolean {
  return (
    unrealMarks.some((mark) => text.startsWith(mark, start - mark.length)) ||
    (!isCovered(mentions, end) &&
      verbBlockersAfter.some((word) => text.startsWith(word, end)))
  );
}

function hasNeeded(clause: Clause, end: number, { word, act }: Entry): boolean {
  const needed = act.needing?.[word];
  if (needed === undefined) {
    return true;
  }
  const rest = clause.sentence.text.slice(
    end,
    Math.min(clause.end, end + longestNeed),
  );
  return needed.some((one) => rest.includes(one));
}

function groupByStart(
  entries: readonly Entry[],
): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = entry.word.slice(0, 1);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  for (const group of groups.values()) {
    group.sort((a, b) => b.word.length - a.word.length);
  }
  return groups;
}
