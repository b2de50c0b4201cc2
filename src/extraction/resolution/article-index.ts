import type { Page } from '../page.js';

/** The id of the article in which an offset of the page stands. */
export function articleIndexOf(page: Page): (offset: number) => string {
  const { articles } = page;
  return (offset) => {
    let low = 0;
    let high = articles.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((articles[middle]?.start ?? 0) <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return articles[low]?.id ?? '';
  };
}
