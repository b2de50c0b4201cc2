import type { Page, PageLine } from '../page.js';

/** Takes the text of a page apart into articles and lines. */
export function readPage(text: string): Page {
  const lines: PageLine[] = [...text.matchAll(/\S[^\n]*/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].trimEnd().length,
    role: 'BODY',
    continues: false,
  }));
  const first = lines[0];
  const last = lines.at(-1);
  return {
    text,
    articles:
      first === undefined || last === undefined
        ? []
        : [
            {
              id: 'a1',
              title: text.slice(first.start, first.end),
              start: first.start,
              end: last.end,
              lines,
              bylines: [],
            },
          ],
    editors: [],
  };
}
