import type { Page, PageArticle } from '../page.js';
import { bylinesOf, namedIn } from './bylines-of.js';
import type { DraftLine } from './draft-line.js';
import { draftLines } from './draft-lines.js';
import { placeCaptions } from './place-captions.js';
import { readHeadline } from './read-headline.js';
import { readMasthead } from './read-masthead.js';
import { roleLines } from './role-lines.js';
import { type ArticleRange, splitArticles } from './split-articles.js';

/** So many people at most edit a page: more are a list of other things. */
const mostEditors = 12;
/** Of a title that is made of the text, where the page gives none. */
const longestMadeTitle = 30;

/**
 * Takes the text of a page apart into articles and lines. Every line that is not blank belongs to exactly
 * one article; the articles follow each other. Time grows linearly with the text.
 */
export function readPage(text: string): Page {
  const lines = draftLines(text);
  const ranges = placeCaptions(lines, splitArticles(lines));
  return {
    text,
    articles: ranges.flatMap((range, index) => articleOf(lines, range, index)),
    editors: bylinesOf(lines.filter(({ sort }) => sort === 'EDITORS')).slice(
      0,
      mostEditors,
    ),
    ...readMasthead(lines),
  };
}

function articleOf(
  allLines: readonly DraftLine[],
  range: ArticleRange,
  index: number,
): readonly PageArticle[] {
  const lines = allLines.slice(range.start, range.end);
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) {
    return [];
  }
  const { roles, title, ...headline } = readHeadline(
    allLines
      .slice(range.headlineStart, range.headlineEnd)
      .map((line) => line.text),
  );
  return [
    {
      id: `a${index + 1}`,
      title: title === '' ? madeTitle(lines) : title,
      ...headline,
      start: first.start,
      end: last.end,
      lines: roleLines(lines, {
        start: range.headlineStart - range.start,
        roles,
      }),
      bylines: bylinesOf(lines),
      named: namedIn(lines),
    },
  ];
}

/** The beginning of the first sentence. */
function madeTitle(lines: readonly DraftLine[]): string {
  const line = lines.find(({ sort }) => sort === 'BODY') ?? lines[0];
  const start = line?.text.slice(0, longestMadeTitle) ?? '';
  return /^[^。！？!?]+/u.exec(start)?.[0].trim() ?? start;
}
