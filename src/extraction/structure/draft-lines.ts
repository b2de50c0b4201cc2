import type { TextSpan } from '../extraction.js';
import {
  commas,
  dashes,
  dateLine,
  fullStop,
  headingNumber,
  sentenceEnds,
  textEnds,
} from '../lexicon/structure/line-marks.js';
import type { Credit } from './credits.js';
import type { DraftLine } from './draft-line.js';
import { isSectionLabel } from './is-section-label.js';
import { type LineReading, readLine } from './read-line.js';
import { resortItems } from './resort-items.js';
import { splitLines } from './split-lines.js';

/** Of a line of a headline; one tied to its title by a dash may be longer. */
const longestShort = 40;
const longestDashed = 60;
/** Of a headline that calls out or asks, with a comma in it. */
const longestCall = 25;

/** The lines of a page, each as it looks by itself, and items of short news as they look together. */
export function draftLines(page: string): readonly DraftLine[] {
  return resortItems(splitLines(page).map((span) => draftLine(page, span)));
}

function draftLine(page: string, span: TextSpan): DraftLine {
  const text = page.slice(span.start, span.end);
  const reading = readLine(text);
  return {
    ...span,
    text,
    sort: sortOf(text, reading),
    credits: reading.credits.map((credit) => moved(credit, span.start)),
    media: reading.media.map((media) => shift(media, span.start)),
    ...(reading.source === undefined
      ? {}
      : { source: shift(reading.source, span.start) }),
    isLead: reading.isLead,
    isTail: reading.isTail,
    isNumbered: headingNumber.test(text),
  };
}

function sortOf(text: string, reading: LineReading): DraftLine['sort'] {
  if (reading.sort !== 'TEXT') {
    return reading.sort;
  }
  if (isSectionLabel(text)) {
    return 'SECTION';
  }
  return isShort(text) && !reading.isLead && !reading.isTail ? 'SHORT' : 'BODY';
}

/** Without the end of a sentence; a headline may call out or ask. */
function isShort(text: string): boolean {
  const last = text.charAt(text.length - 1);
  const isDashed = dashes.includes(text.charAt(0)) || dashes.includes(last);
  if (text.length > (isDashed ? longestDashed : longestShort)) {
    return false;
  }
  const inner = text.slice(0, -1);
  const isSentence =
    sentenceEnds.includes(last) &&
    [...commas].some((comma) => inner.includes(comma)) &&
    text.length > longestCall;
  return (
    !textEnds.includes(last) &&
    !inner.includes(fullStop) &&
    !isSentence &&
    !dateLine.test(text)
  );
}

function moved(credit: Credit, by: number): Credit {
  return {
    ...credit,
    ...shift(credit, by),
    phrase: shift(credit.phrase, by),
    ...(credit.media === undefined ? {} : { media: shift(credit.media, by) }),
  };
}

function shift({ start, end }: TextSpan, by: number): TextSpan {
  return { start: start + by, end: end + by };
}
