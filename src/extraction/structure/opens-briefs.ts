import { bulletMarks } from '../lexicon/structure/line-marks.js';
import {
  briefsEndings,
  briefsOpenings,
} from '../lexicon/structure/section-words.js';
import type { DraftLine } from './draft-line.js';
import type { Block } from './headline-blocks.js';

const longestLabel = 10;
/** A lone item below a heading is no column. */
const fewestItems = 2;

/**
 * Whether a line heads a column of short news, an article of its own: items with the same mark stand below
 * it, and it is called so (乡村短波), or the items end with a byline.
 */
export function opensBriefs(
  block: Block,
  lines: readonly DraftLine[],
): boolean {
  const label = lines[block.end - 1]?.text ?? '';
  const first = firstBody(lines, block.end);
  const mark = lines[first]?.text.charAt(0) ?? '';
  if (
    block.end - block.start !== 1 ||
    label.length > longestLabel ||
    mark === '' ||
    !bulletMarks.includes(mark)
  ) {
    return false;
  }
  let end = first;
  while (isItem(lines[end], mark)) {
    end += 1;
  }
  return (
    end - first >= fewestItems &&
    (isCalledSo(label) ||
      lines[end]?.sort === 'BYLINE' ||
      lines[end - 1]?.isTail === true)
  );
}

function firstBody(lines: readonly DraftLine[], from: number): number {
  return lines[from]?.sort === 'BYLINE' ? from + 1 : from;
}

function isItem(line: DraftLine | undefined, mark: string): boolean {
  return line?.sort === 'BODY' && line.text.startsWith(mark);
}

function isCalledSo(label: string): boolean {
  return (
    briefsEndings.some((word) => label.endsWith(word)) ||
    briefsOpenings.some((word) => label.startsWith(word))
  );
}
