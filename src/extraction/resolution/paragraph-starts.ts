import { partitionPoint } from '../../util/partition-point.js';
import type { Page } from '../page.js';

/** Where the paragraph begins in which an offset of the page stands; a broken line goes on with the one before. */
export function paragraphStartsOf(page: Page): (offset: number) => number {
  const starts = page.articles.flatMap(({ lines }) =>
    lines.filter(({ continues }) => !continues).map(({ start }) => start),
  );
  return (offset) =>
    starts[partitionPoint(starts, (start) => start <= offset) - 1] ?? 0;
}
