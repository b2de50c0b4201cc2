import {
  pointedKinds,
  pointMarks,
  thisMark,
} from '../../lexicon/figures/measure-classes.js';
import type { ExtractedEntityKind } from '../../extraction.js';
import { type Clause, clausesOf } from '../clauses.js';
import type { FigurePlace } from './figure-place.js';

/** The longest phrase that points back. */
const longestPointer = 14;

/** Within a clause it is shorter: 建成这张网. */
const shortestPointer = 6;
const longestRest = 60;

/** The kind of what a figure's clause, or the one before, points back to: 这支队伍现有队员43名. */
export function pointedKind({
  sentence,
  clause,
  at,
}: FigurePlace): ExtractedEntityKind | undefined {
  const clauses = clausesOf(sentence);
  const near =
    kindPointedAt(clause) ??
    (at === 0 ? undefined : kindPointedAt(clauses[at - 1]));
  return near ?? kindOpening(clauses[0]);
}

/** 该工程由某公司实施，花费…，换装…: what a sentence begins by pointing at holds for all of it. */
function kindOpening(
  clause: Clause | undefined,
): ExtractedEntityKind | undefined {
  const text = clause?.sentence.text.slice(clause.start, clause.end) ?? '';
  return pointMarks.some((mark) => text.startsWith(mark))
    ? kindPointedAt(clause)
    : undefined;
}

function kindPointedAt(
  clause: Clause | undefined,
): ExtractedEntityKind | undefined {
  if (clause === undefined) {
    return undefined;
  }
  const { start, end, heads, sentence } = clause;
  const text = sentence.text
    .slice(start, Math.min(end, start + longestPointer))
    .replace(/^[“"]/, '');
  const [first] = heads;
  if (
    pointMarks.some((mark) => text.startsWith(mark)) &&
    (first === undefined || first.mention.start > start + 1)
  ) {
    return kindNamedIn(text);
  }
  const rest = sentence.text.slice(Math.max(start, end - longestRest), end);
  const at = rest.lastIndexOf(thisMark);
  return at === -1
    ? undefined
    : kindNamedIn(rest.slice(at, at + shortestPointer));
}

function kindNamedIn(text: string): ExtractedEntityKind | undefined {
  return pointedKinds.find(({ nouns }) =>
    nouns.some((noun) => text.includes(noun)),
  )?.kind;
}
