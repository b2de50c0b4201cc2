import type { TextSpan } from '../../extraction.js';

/** A stretch between quotation marks; the span includes them. */
export interface Quotation extends TextSpan {
  readonly inner: string;
}

const closing: Readonly<Record<string, string>> = {
  '“': '”',
  '「': '」',
  '‘': '’',
};
const longest = 20;

/** The short quotations of a text, in order; no mark is read twice, so nested ones show their inner one. */
export function quotationsIn(text: string): readonly Quotation[] {
  const quotations: Quotation[] = [];
  let isStraightOpen = false;
  for (let start = 0; start < text.length; start += 1) {
    const mark = text.charAt(start);
    const isStraight = mark === '"';
    if (isStraight) {
      isStraightOpen = !isStraightOpen;
    }
    const close = isStraight && isStraightOpen ? '"' : closing[mark];
    const end =
      close === undefined ? undefined : endOf(text, start + 1, { mark, close });
    if (end !== undefined) {
      quotations.push({ start, end, inner: text.slice(start + 1, end - 1) });
    }
  }
  return quotations;
}

/** The spans of the titles in 《》. */
export function titlesIn(text: string): readonly Quotation[] {
  const titles: Quotation[] = [];
  for (let start = 0; start < text.length; start += 1) {
    if (text.charAt(start) === '《') {
      const end = endOf(text, start + 1, {
        mark: '《',
        close: '》',
        limit: 50,
      });
      if (end !== undefined) {
        titles.push({ start, end, inner: text.slice(start + 1, end - 1) });
      }
    }
  }
  return titles;
}

function endOf(
  text: string,
  from: number,
  marks: {
    readonly mark: string;
    readonly close: string;
    readonly limit?: number;
  },
): number | undefined {
  const last = Math.min(text.length, from + (marks.limit ?? longest) + 1);
  for (let at = from; at < last; at += 1) {
    const character = text.charAt(at);
    if (character === marks.close) {
      return at > from ? at + 1 : undefined;
    }
    if (character === marks.mark) {
      return undefined;
    }
  }
  return undefined;
}
