import type { DraftLine } from './draft-line.js';
import { type Block, headlineBlocks } from './headline-blocks.js';
import { loneHeadlines } from './lone-headlines.js';
import { opensBriefs } from './opens-briefs.js';

/** The lines of an article, by index, and those of its headline. */
export interface ArticleRange {
  readonly start: number;
  readonly end: number;
  readonly headlineStart: number;
  readonly headlineEnd: number;
}

/** A kicker, a title of two lines and a subtitle. */
const longestHeadline = 4;

/**
 * Where each article begins. A headline shows itself by the byline after it, by the end of the article
 * before it (its byline, the editors' line), or by having more than one line. One line alone may as well
 * be a heading within an article: see `loneHeadlines`.
 */
export function splitArticles(
  lines: readonly DraftLine[],
): readonly ArticleRange[] {
  const heads = headsOf(lines);
  const firstContent = lines.findIndex(isContent);
  const opensWithText =
    lines.length > 0 && (heads[0]?.start ?? lines.length) > firstContent;
  const ranges: ArticleRange[] = opensWithText
    ? [
        {
          start: 0,
          end: heads[0]?.start ?? lines.length,
          headlineStart: 0,
          headlineEnd: 0,
        },
      ]
    : [];
  for (const [index, head] of heads.entries()) {
    ranges.push({
      start: ranges.length === 0 ? 0 : head.start,
      end: heads[index + 1]?.start ?? lines.length,
      headlineStart: head.start,
      headlineEnd: head.end,
    });
  }
  return ranges;
}

function isContent({ sort }: DraftLine): boolean {
  return sort === 'BODY' || sort === 'BYLINE' || sort === 'SHORT';
}

function headsOf(lines: readonly DraftLine[]): readonly Head[] {
  const blocks = headlineBlocks(lines);
  const bodies = countBodies(lines);
  const sure: Block[] = [];
  let last: Block | undefined;
  for (const block of blocks) {
    const hasText =
      (bodies[Math.max(0, block.beforeIndex)] ?? 0) >
      (bodies[last?.end ?? 0] ?? 0);
    if (isHeadline(block, lines, hasText)) {
      sure.push(block);
      last = block;
    }
  }
  return [...sure, ...loneHeadlines(lines, blocks, new Set(sure))]
    .sort((one, other) => one.start - other.start)
    .map((block) => headOf(block, lines));
}

interface Head {
  readonly start: number;
  readonly end: number;
}

/** How many lines of text stand before each line. */
function countBodies(lines: readonly DraftLine[]): readonly number[] {
  const counts = [0];
  for (const [index, { sort }] of lines.entries()) {
    counts.push((counts[index] ?? 0) + (sort === 'BODY' ? 1 : 0));
  }
  return counts;
}

/** `hasText`: the article before the block has text before its last byline. */
function isHeadline(
  block: Block,
  lines: readonly DraftLine[],
  hasText: boolean,
): boolean {
  const { start, end, before, after } = block;
  const size = end - start;
  if (before === undefined || !hasContentBefore(block, lines)) {
    return true;
  }
  if (!block.isFollowed || after === undefined) {
    return false;
  }
  if (after.sort === 'BYLINE' || after.isLead) {
    return true;
  }
  if (after.sort !== 'BODY') {
    return false;
  }
  return (
    opensBriefs(block, lines) ||
    before.isTail ||
    before.sort === 'EDITORS' ||
    before.sort === 'SECTION' ||
    (before.sort === 'BYLINE' && hasText) ||
    (size > 1 &&
      size <= longestHeadline &&
      before.sort === 'BODY' &&
      lines[start]?.isNumbered !== true)
  );
}

/** Labels and captions are no content: what follows them is the first headline. */
function hasContentBefore(
  { beforeIndex }: Block,
  lines: readonly DraftLine[],
): boolean {
  for (let at = beforeIndex; at >= 0; at -= 1) {
    const line = lines[at];
    if (line !== undefined && isContent(line)) {
      return true;
    }
  }
  return false;
}

/** A longer run of short lines is a list at the end of the text before, with the headline behind it. */
function headOf(
  { start, end, after }: Block,
  lines: readonly DraftLine[],
): Head {
  const numbered = lines
    .slice(start + 1, Math.min(end, start + longestHeadline))
    .findIndex(({ isNumbered }) => isNumbered);
  if (numbered >= 0) {
    return { start, end: start + 1 + numbered };
  }
  if (end - start <= longestHeadline) {
    return { start, end };
  }
  return after === undefined || after.sort === 'SECTION'
    ? { start, end: start + 1 }
    : { start: end - 2, end };
}
