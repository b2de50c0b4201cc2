import type { DraftLine } from './draft-line.js';

/** Lines in a row that may be a headline, with what stands around them; captions are looked through. */
export interface Block {
  readonly start: number;
  readonly end: number;
  readonly before: DraftLine | undefined;
  /** Index of `before`; -1 without one. */
  readonly beforeIndex: number;
  readonly after: DraftLine | undefined;
  /** What follows its bylines: without any text there is no article. */
  readonly isFollowed: boolean;
}

/** Every run of short lines on the page, in order. */
export function headlineBlocks(lines: readonly DraftLine[]): readonly Block[] {
  const afterCaptions = nextOtherThan(lines, ['CAPTION']);
  const afterBylines = nextOtherThan(lines, ['CAPTION', 'BYLINE']);
  const blocks: Block[] = [];
  let beforeIndex = -1;
  let at = 0;
  while (at < lines.length) {
    const start = at;
    while (lines[at]?.sort === 'SHORT') {
      at += 1;
    }
    if (at > start) {
      const next = lines[afterBylines[at] ?? lines.length]?.sort;
      blocks.push({
        start,
        end: at,
        before: lines[beforeIndex],
        beforeIndex,
        after: lines[afterCaptions[at] ?? lines.length],
        isFollowed: next === 'BODY' || next === 'SHORT',
      });
      beforeIndex = at - 1;
    } else {
      if (lines[at]?.sort !== 'CAPTION') {
        beforeIndex = at;
      }
      at += 1;
    }
  }
  return blocks;
}

/** For each line the first from it on that is of another sort. */
function nextOtherThan(
  lines: readonly DraftLine[],
  sorts: readonly DraftLine['sort'][],
): readonly number[] {
  const next: number[] = Array.from({ length: lines.length + 1 });
  let other = lines.length;
  for (let at = lines.length; at >= 0; at -= 1) {
    const sort = lines[at]?.sort;
    if (sort !== undefined && !sorts.includes(sort)) {
      other = at;
    }
    next[at] = other;
  }
  return next;
}
