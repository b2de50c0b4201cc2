import type { Word } from '../../words.js';
import { bracketStart } from '../bracketed-lead.js';
import type { TaggedPassage } from '../candidate-rule.js';
import {
  type WordBefore,
  leftBoundary,
  wordsBefore,
} from '../name-boundary.js';
import { mayStandInFirm } from './may-stand-in-firm.js';

const maxLength = 30;

/** The words that may belong to the name, the nearest first; a bracketed area among them is one word. */
export function firmWordsBefore(
  passage: TaggedPassage,
  end: number,
  isPart: (word: Word) => boolean = mayStandInFirm,
): readonly WordBefore[] {
  const run: WordBefore[] = [];
  let at = end;
  for (let parts = 0; parts < 3; parts += 1) {
    const left = leftBoundary(passage, at, {
      maxLength,
      isPart,
    });
    for (const word of wordsBefore(passage, at)) {
      if (word.end <= left || end - word.start > maxLength) {
        break;
      }
      const start = Math.max(word.start, left);
      run.push({ ...word, start, text: passage.text.slice(start, word.end) });
    }
    const opening = bracketStart(passage.text, left);
    if (opening === undefined || run.at(-1)?.tag === 'ns') {
      break;
    }
    run.push({
      start: opening,
      end: left,
      text: passage.text.slice(opening, left),
      tag: 'w',
      isCut: false,
    });
    at = opening;
  }
  return run.at(-1)?.tag === 'w' ? run.slice(0, -1) : run;
}
