import type { DraftLine } from './draft-line.js';
import type { ArticleRange } from './split-articles.js';

const gram = 2;

/**
 * Gives captions that stand between two articles to the one that they speak of: the article whose text
 * has more of their words for itself, the one before when neither has.
 */
export function placeCaptions(
  lines: readonly DraftLine[],
  ranges: readonly ArticleRange[],
): readonly ArticleRange[] {
  const placed = [...ranges];
  for (let index = 1; index < placed.length; index += 1) {
    const before = placed[index - 1];
    const next = placed[index];
    if (before === undefined || next === undefined) {
      continue;
    }
    const start = captionsStart(lines, before, next);
    const moved =
      start < next.start ? ownCaptions(lines, { before, next, start }) : 0;
    if (moved > 0) {
      placed[index - 1] = { ...before, end: before.end - moved };
      placed[index] = { ...next, start: next.start - moved };
    }
  }
  return placed;
}

function captionsStart(
  lines: readonly DraftLine[],
  before: ArticleRange,
  next: ArticleRange,
): number {
  let start = next.start;
  while (
    start - 1 > before.headlineEnd &&
    lines[start - 1]?.sort === 'CAPTION'
  ) {
    start -= 1;
  }
  return start;
}

/** How many captions right before the headline belong to it. */
function ownCaptions(
  lines: readonly DraftLine[],
  place: {
    readonly before: ArticleRange;
    readonly next: ArticleRange;
    readonly start: number;
  },
): number {
  const { before, next, start } = place;
  const behind = gramsIn(lines, before.start, start);
  const ahead = gramsIn(lines, next.headlineStart, next.end);
  let moved = 0;
  for (let at = next.start - 1; at >= start; at -= 1) {
    const line = lines[at];
    const grams = line === undefined ? [] : [...captionGrams(line)];
    const weight = (own: Set<string>, other: Set<string>): number =>
      grams.filter((part) => own.has(part) && !other.has(part)).length;
    if (weight(ahead, behind) <= weight(behind, ahead)) {
      break;
    }
    moved += 1;
  }
  return moved;
}

function gramsIn(
  lines: readonly DraftLine[],
  start: number,
  end: number,
): Set<string> {
  const grams = new Set<string>();
  for (let at = start; at < end; at += 1) {
    for (const part of gramsOf(lines[at]?.text ?? '')) {
      grams.add(part);
    }
  }
  return grams;
}

/** Without the names of those who took the picture. */
function captionGrams({ text, start, credits }: DraftLine): Iterable<string> {
  const [first] = credits;
  return gramsOf(
    first === undefined ? text : text.slice(0, first.phrase.start - start),
  );
}

function* gramsOf(text: string): Iterable<string> {
  for (let at = 0; at + gram <= text.length; at += 1) {
    const part = text.slice(at, at + gram);
    if (/^\p{Script=Han}{2}$/u.test(part)) {
      yield part;
    }
  }
}
