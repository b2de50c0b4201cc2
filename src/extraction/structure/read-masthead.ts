import { dayWithYear } from '../lexicon/structure/section-words.js';
import type { DraftLine } from './draft-line.js';
import { mastheadOf } from './is-section-label.js';

export interface Masthead {
  readonly publisher?: string;
  readonly date?: string;
}

/** The newspaper and the day, as the page's labels and the lines of sources give them. */
export function readMasthead(lines: readonly DraftLine[]): Masthead {
  let publisher: string | undefined;
  let date: string | undefined;
  for (const line of lines) {
    if (line.sort === 'SECTION') {
      publisher ??= mastheadOf(line.text);
      date ??= dayIn(line.text);
    } else if (line.sort === 'BYLINE' && line.source !== undefined) {
      const { start, end } = line.source;
      publisher ??= line.text.slice(start - line.start, end - line.start);
      date ??= dayIn(line.text);
    }
  }
  return {
    ...(publisher === undefined ? {} : { publisher }),
    ...(date === undefined ? {} : { date }),
  };
}

function dayIn(text: string): string | undefined {
  const [, year, month = '', day = ''] = dayWithYear.exec(text) ?? [];
  return year === undefined || Number(month) > 12 || Number(day) > 31
    ? undefined
    : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
