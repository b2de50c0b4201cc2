import { genericModifiers } from '../../lexicon/organizations/organization-heads.js';
import { bracketStart } from '../bracketed-lead.js';
import type { TaggedPassage } from '../candidate-rule.js';
import {
  type WordBefore,
  leftBoundary,
  wordsBefore,
} from '../name-boundary.js';

/** The words of a passage between two offsets, from the right to the left. */
export function wordsOfRun(
  passage: TaggedPassage,
  left: number,
  end: number,
): readonly WordBefore[] {
  const run: WordBefore[] = [];
  for (const word of wordsBefore(passage, end)) {
    if (word.end <= left) {
      break;
    }
    run.push(
      word.start < left
        ? { ...word, start: left, text: passage.text.slice(left, word.end) }
        : word,
    );
  }
  return run;
}

/** The run, from the head to the left, without the words at its far end that name nothing. */
export function withoutLeadingGeneric(
  run: readonly WordBefore[],
): readonly WordBefore[] {
  const far = run.findLastIndex(({ text }) => !genericModifiers.has(text));
  return run.slice(0, far + 1);
}

const maxLength = 24;

/** Where a house and the area in brackets behind it begin (`中国移动(株洲)工业互联网研究院`). */
export function bracketedBrandStart(
  passage: TaggedPassage,
  left: number,
): number | undefined {
  const opening = bracketStart(passage.text, left);
  if (opening === undefined) {
    return undefined;
  }
  const start = leftBoundary(passage, opening, { maxLength });
  return opening - start > 1 ? start : undefined;
}
