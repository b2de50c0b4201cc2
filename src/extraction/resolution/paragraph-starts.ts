import type { Page } from '../page.js';

/** Where the paragraph begins in which an offset of the page stands; a broken line goes on with the one before. */
export function paragraphStartsOf(page: Page): (offset: number) => number {
  const starts = page.articles.flatMap(({ lines }) =>
    lines.filter(({ continues }) => !continues).map(({ start }) => start),
  );
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] ?? 0) <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return starts[low - 1] ?? 0;
  };
}
