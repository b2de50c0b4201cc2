import type { TextSpan } from '../extraction.js';

/** Whatever a file may end a line with; a form feed parts pages. */
const lineEnd = /[\n\r\u000b\u000c\u0085\u2028\u2029]/g;

/** The lines of a text that are not blank, trimmed. */
export function splitLines(text: string): readonly TextSpan[] {
  const lines: TextSpan[] = [];
  let from = 0;
  const add = (to: number): void => {
    const line = text.slice(from, to);
    const start = from + line.length - line.trimStart().length;
    const end = from + line.trimEnd().length;
    if (start < end) {
      lines.push({ start, end });
    }
  };
  for (const { index } of text.matchAll(lineEnd)) {
    add(index);
    from = index + 1;
  }
  add(text.length);
  return lines;
}
