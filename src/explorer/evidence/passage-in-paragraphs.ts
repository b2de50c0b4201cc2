/** A line of an article, and the part of it that states the fact, if any; offsets into the line. */
export interface Paragraph {
  readonly text: string;
  readonly marked: { readonly start: number; readonly end: number } | undefined;
}

/**
 * The lines of an article with the part marked that lies between two offsets, which count from the
 * article's beginning in UTF-16 code units. A passage that runs over several lines is marked in each.
 */
export function passageInParagraphs(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    const from = Math.max(start - offset, 0);
    const to = Math.min(end - offset, line.length);
    if (line.trim() !== '') {
      paragraphs.push({
        text: line,
        marked: from < to ? { start: from, end: to } : undefined,
      });
    }
    offset += line.length + 1;
  }
  return paragraphs;
}
