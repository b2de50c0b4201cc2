import { bulletMarks, itemMarks } from '../lexicon/structure/line-marks.js';
import type { DraftLine } from './draft-line.js';

/**
 * Sorts anew what a line's neighbours show to be no caption and no masthead: lines in a row with the same
 * mark are items of short news unless they name a photographer, and a name over an item is its heading.
 */
export function resortItems(lines: readonly DraftLine[]): readonly DraftLine[] {
  const isItem = (line: DraftLine | undefined, mark: string): boolean =>
    mark !== '' &&
    line?.text.charAt(0) === mark &&
    itemMarks.includes(mark) &&
    line.sort === 'CAPTION' &&
    line.credits.length === 0;
  return lines.map((line, index) => {
    const mark = line.text.charAt(0);
    const next = lines[index + 1];
    if (
      isItem(line, mark) &&
      (isItem(next, mark) || isItem(lines[index - 1], mark))
    ) {
      return { ...line, sort: 'BODY' };
    }
    return line.sort === 'SECTION' &&
      next?.sort === 'BODY' &&
      bulletMarks.includes(next.text.charAt(0))
      ? { ...line, sort: 'SHORT' }
      : line;
  });
}
