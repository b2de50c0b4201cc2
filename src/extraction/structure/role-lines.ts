import {
  closingMarks,
  colons,
  commas,
  dateLine,
  fieldLine,
  openEnds,
  sentenceEnds,
  textEnds,
} from '../lexicon/structure/line-marks.js';
import type { LineRole, PageLine } from '../page.js';
import type { DraftLine } from './draft-line.js';

/** A line of text that breaks off has at least so many characters, or an end that no sentence has. */
const shortestBroken = 18;
/** Of a short line with a comma that is a piece of text. */
const shortestClause = 24;
/** So many lines at most are one passage. */
const longestPassage = 8;

/** The roles of the lines of an article below its headline, and which of them go on with the one before. */
export function roleLines(
  lines: readonly DraftLine[],
  headline: { readonly start: number; readonly roles: readonly LineRole[] },
): readonly PageLine[] {
  const end = headline.start + headline.roles.length;
  const isNumbered = lines.some(
    (line, index) =>
      index >= end &&
      line.isNumbered &&
      line.sort === 'SHORT' &&
      lines[index + 1]?.sort === 'BODY',
  );
  const run = shortRuns(lines);
  const roles = lines.map((line, index): LineRole => {
    if (index >= headline.start && index < end) {
      return headline.roles[index - headline.start] ?? 'TITLE';
    }
    return line.sort === 'SHORT'
      ? isHeading(lines, index, { isNumbered, run: run[index] ?? 0 })
        ? 'HEADING'
        : 'BODY'
      : line.sort;
  });
  let passage = 1;
  return lines.map(({ start, end: lineEnd }, index) => {
    const continues =
      passage < longestPassage &&
      roles[index] === 'BODY' &&
      roles[index - 1] === 'BODY' &&
      goesOn(lines[index - 1], lines[index], isNumbered);
    passage = continues ? passage + 1 : 1;
    return { start, end: lineEnd, role: roles[index] ?? 'BODY', continues };
  });
}

/** How many short lines stand in a row around each. */
function shortRuns(lines: readonly DraftLine[]): readonly number[] {
  const runs: number[] = [];
  let start = 0;
  for (const [index, line] of lines.entries()) {
    if (line.sort !== 'SHORT') {
      start = index + 1;
    }
    const next = lines[index + 1]?.sort;
    if (line.sort === 'SHORT' && next !== 'SHORT') {
      runs.fill(index + 1 - start, start, index);
      runs.push(index + 1 - start);
    } else {
      runs.push(0);
    }
  }
  return runs;
}

/**
 * A short line over text; where the headings have numbers, one without is a piece of text at the end of a
 * column. Three in a row are a list.
 */
function isHeading(
  lines: readonly DraftLine[],
  index: number,
  { isNumbered, run }: { readonly isNumbered: boolean; readonly run: number },
): boolean {
  const line = lines[index];
  const before = lines[index - 1];
  if (line === undefined || run > 2 || !isOverText(lines, index)) {
    return false;
  }
  if (isNumbered) {
    return line.isNumbered;
  }
  if (isClause(line.text)) {
    return false;
  }
  return !(
    before?.sort === 'BODY' &&
    openEnds.includes(before.text.charAt(before.text.length - 1))
  );
}

/** Too long for a heading that has a comma. */
function isClause(text: string): boolean {
  return (
    text.length >= shortestClause &&
    [...commas].some((comma) => text.includes(comma))
  );
}

function isOverText(lines: readonly DraftLine[], index: number): boolean {
  let next = index + 1;
  while (
    next <= index + longestPassage &&
    (lines[next]?.sort === 'SHORT' || lines[next]?.sort === 'CAPTION')
  ) {
    next += 1;
  }
  return lines[next]?.sort === 'BODY';
}

function goesOn(
  before: DraftLine | undefined,
  line: DraftLine | undefined,
  hasNumberedHeadings: boolean,
): boolean {
  if (
    before === undefined ||
    line === undefined ||
    line.isLead ||
    before.isTail ||
    line.isNumbered ||
    dateLine.test(line.text) ||
    dateLine.test(before.text) ||
    fieldLine.test(line.text)
  ) {
    return false;
  }
  const last = before.text.charAt(before.text.length - 1);
  if (openEnds.includes(last)) {
    return true;
  }
  const isLong = before.text.length >= shortestBroken;
  const isFragment =
    before.sort === 'SHORT' && (hasNumberedHeadings || isClause(before.text));
  return (
    !sentenceEnds.includes(last) &&
    !closingMarks.includes(last) &&
    !colons.includes(last) &&
    !textEnds.includes(last) &&
    (isFragment || (isLong && before.sort === 'BODY')) &&
    line.sort === 'BODY'
  );
}
