import { type ActWords, actWords, unrealMarks } from '../lexicon/act-words.js';
import type { Sentence } from '../resolution/resolved-document.js';
import { type ActReading, readAct } from './act-reading.js';
import { type Clause, clausesOf, type Head } from './clauses.js';

/** An act that a sentence tells: its sort, its sides, and where its verb stands. */
export interface ToldAct extends ActReading {
  readonly act: ActWords;
  readonly at: number;
}

/** The acts of a sentence, in order. */
export function readActs(sentence: Sentence): readonly ToldAct[] {
  let subjects: readonly Head[] = [];
  const told: ToldAct[] = [];
  for (const clause of clausesOf(sentence)) {
    for (const act of actWords) {
      for (const verb of verbsOf(clause, act)) {
        const reading = readAct(clause, verb, { act, subjects });
        if (reading !== undefined) {
          told.push({ ...reading, act, at: verb.start });
        }
      }
    }
    const own = clause.heads.filter(({ part }) => part === 'PLAIN');
    subjects = own[0] === undefined ? subjects : own.slice(0, 1);
  }
  return told;
}

interface Verb {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

/** The act's verbs in a clause, outside of names, each read once by its longest form. */
function verbsOf(clause: Clause, act: ActWords): readonly Verb[] {
  const { text, mentions } = clause.sentence;
  const verbs: Verb[] = [];
  const words = [...act.transitive, ...act.afterObject].sort(
    (a, b) => b.length - a.length,
  );
  for (let start = clause.start; start < clause.end; start += 1) {
    const word = words.find((candidate) => text.startsWith(candidate, start));
    if (word === undefined) {
      continue;
    }
    const end = start + word.length;
    const isNamed = mentions.some(
      (mention) => mention.start < end && start < mention.end,
    );
    const isUnreal = unrealMarks.some((mark) =>
      text.slice(clause.start, start).endsWith(mark),
    );
    if (!isNamed && !isUnreal) {
      verbs.push({ start, end, word });
    }
    start = end - 1;
  }
  return verbs;
}
