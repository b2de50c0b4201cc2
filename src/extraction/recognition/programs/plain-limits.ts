import {
  countingWords,
  plainEnds,
} from '../../lexicon/programs/program-grammar.js';
import {
  bodiesAfterField,
  otherHeads,
} from '../../lexicon/programs/program-heads.js';
import type { Word } from '../../words.js';
import type { TaggedPassage } from '../candidate-rule.js';
import { wordsBefore } from '../name-boundary.js';

const otherWords: ReadonlySet<string> = new Set(otherHeads.split(' '));
const ends: ReadonlySet<string> = new Set(
  Object.values(plainEnds).flatMap((words) => words.split(' ')),
);

/** 新开工项目60个, 3个产业项目: so many of them, none by name. */
export function isCounted(
  passage: TaggedPassage,
  start: number,
  next: Word | undefined,
): boolean {
  const [before] = wordsBefore(passage, start);
  return (
    next?.tag === 'm' ||
    before?.tag === 'q' ||
    countingWords.has(before?.text ?? '')
  );
}

/** The name goes on to another thing: 项目部, 项目负责人. */
export function goesOnAsOther({ text }: Word): boolean {
  return (
    bodiesAfterField.has(text) ||
    otherWords.has(text) ||
    ends.has(text) ||
    '部组办队员人方'.includes(text)
  );
}
