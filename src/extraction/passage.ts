import type { TextSpan } from './extraction.js';
import type { LineRole, PageArticle, PageLine } from './page.js';

/**
 * What is read in one go: a line of an article, together with the lines that go on with its sentence. Its
 * `text` has no line ends; offsets into it are turned into offsets of the page by `toPage`.
 */
export interface Passage {
  readonly article: PageArticle;
  readonly role: LineRole;
  readonly text: string;
  /** Index of each line within the article: where the evidence stands. */
  readonly paragraphs: readonly number[];
  /** The span of the page for a span of `text`, or nothing when it runs over a line's end. */
  readonly toPage: (start: number, end: number) => PageSpan | undefined;
  /** The same for a span of any length: one span of the page for each line that it touches. */
  readonly lineSpans: (start: number, end: number) => readonly PageSpan[];
  /** The other way: the offset into `text` of an offset of the page; nothing outside the passage. */
  readonly fromPage: (offset: number) => number | undefined;
}

/** A span of the page's text, with the paragraph that holds it. */
export interface PageSpan extends TextSpan {
  readonly paragraph: number;
}

/** The passages of an article, in order. */
export function passagesOf(
  article: PageArticle,
  pageText: string,
): readonly Passage[] {
  const groups: { first: number; lines: PageLine[] }[] = [];
  for (const [index, line] of article.lines.entries()) {
    const last = groups.at(-1);
    if (line.continues && last !== undefined) {
      last.lines.push(line);
    } else {
      groups.push({ first: index, lines: [line] });
    }
  }
  return groups.map(({ first, lines }) =>
    passageOf({ article, first, lines }, pageText),
  );
}

function passageOf(
  group: {
    readonly article: PageArticle;
    readonly first: number;
    readonly lines: readonly PageLine[];
  },
  pageText: string,
): Passage {
  const parts: { at: number; line: PageLine; paragraph: number }[] = [];
  let text = '';
  for (const [index, line] of group.lines.entries()) {
    parts.push({ at: text.length, line, paragraph: group.first + index });
    text += pageText.slice(line.start, line.end);
  }
  return {
    article: group.article,
    role: group.lines[0]?.role ?? 'BODY',
    text,
    paragraphs: parts.map(({ paragraph }) => paragraph),
    toPage: (start, end) => {
      const part = parts.findLast(({ at }) => at <= start);
      if (part === undefined) {
        return undefined;
      }
      const shift = part.line.start - part.at;
      return end + shift > part.line.end
        ? undefined
        : {
            start: start + shift,
            end: end + shift,
            paragraph: part.paragraph,
          };
    },
    lineSpans: (start, end) =>
      parts.flatMap(({ at, line, paragraph }) => {
        const from = Math.max(start, at);
        const to = Math.min(end, at + line.end - line.start);
        return from < to
          ? [
              {
                start: from - at + line.start,
                end: to - at + line.start,
                paragraph,
              },
            ]
          : [];
      }),
    fromPage: (offset) => {
      const part = parts.find(
        ({ line }) => line.start <= offset && offset <= line.end,
      );
      return part === undefined
        ? undefined
        : part.at + offset - part.line.start;
    },
  };
}
