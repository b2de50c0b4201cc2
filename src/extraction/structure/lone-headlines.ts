import { newsOpening } from '../lexicon/structure/line-marks.js';
import type { DraftLine } from './draft-line.js';
import type { Block } from './headline-blocks.js';
import { createThemeTest } from './theme.js';

/** A headline that stands alone says what happened. */
const shortestHeadline = 6;

/**
 * Which of the single lines that are not surely headlines begin an article nonetheless: short news stand
 * one under the other with a line each. Such a line is taken for a heading unless the text after it opens
 * like news (a date, 近日) and never comes back to what the article's headline names; or unless an article
 * that opened with its byline ends with another.
 */
export function loneHeadlines(
  lines: readonly DraftLine[],
  blocks: readonly Block[],
  sure: ReadonlySet<Block>,
): readonly Block[] {
  const found: Block[] = [];
  let head: Block | undefined;
  let alone: Block[] = [];
  const close = (end: number): void => {
    if (head !== undefined && alone.length > 0) {
      found.push(...openingsIn(lines, { head, alone, end }));
    }
    alone = [];
  };
  for (const block of blocks) {
    if (sure.has(block)) {
      close(block.start);
      head = block;
    } else if (isCandidate(block, lines)) {
      alone.push(block);
    }
  }
  close(lines.length);
  return found;
}

interface Stretch {
  readonly head: Block;
  readonly alone: readonly Block[];
  readonly end: number;
}

function isCandidate(
  { start, end, before, after }: Block,
  lines: readonly DraftLine[],
): boolean {
  return (
    end - start === 1 &&
    lines[start]?.isNumbered === false &&
    (lines[start]?.text.length ?? 0) >= shortestHeadline &&
    after?.sort === 'BODY' &&
    before?.sort === 'BODY'
  );
}

function openingsIn(
  lines: readonly DraftLine[],
  { head, alone, end }: Stretch,
): readonly Block[] {
  const last = alone.at(-1);
  const endsWithByline =
    last !== undefined &&
    opensWithByline(head) &&
    closesWithByline(lines, last, end);
  const found: Block[] = [];
  let isOfTheme = createThemeTest(textOf(lines, head.start, head.end));
  for (const [index, block] of alone.entries()) {
    const sectionEnd = alone[index + 1]?.start ?? end;
    const isOwn =
      newsOpening.test(block.after?.text ?? '') &&
      !isOfTheme(textOf(lines, block.start, sectionEnd));
    if (isOwn || (endsWithByline && block === last)) {
      found.push(block);
      isOfTheme = createThemeTest(textOf(lines, block.start, block.end));
    }
  }
  return found;
}

function opensWithByline({ after }: Block): boolean {
  return after?.sort === 'BYLINE' || after?.isLead === true;
}

function closesWithByline(
  lines: readonly DraftLine[],
  { end: from }: Block,
  end: number,
): boolean {
  for (let at = end - 1; at >= from; at -= 1) {
    const line = lines[at];
    if (line?.sort === 'BODY' || line?.sort === 'BYLINE') {
      return line.isTail || line.sort === 'BYLINE';
    }
  }
  return false;
}

function textOf(
  lines: readonly DraftLine[],
  start: number,
  end: number,
): string {
  return lines
    .slice(start, end)
    .map(({ text }) => text)
    .join('\n');
}
