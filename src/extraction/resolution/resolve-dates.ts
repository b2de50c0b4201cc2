import { parsePartialDate } from '../../util/partial-date.js';
import type { TextSpan } from '../extraction.js';
import { type DateExpression, dateExpressionsIn } from './date-expressions.js';

/** A date in a text. */
export interface ResolvedDate extends TextSpan {
  /** A partial ISO date: the first day or month of a stretch. */
  readonly date: string;
  /** `date`, or two joined by a slash for a stretch of months. */
  readonly period: string;
}

/** Reads the dates of one text after another, in the order of the page. */
export interface DateReader {
  /** Call once for each article: 当天 does not reach back beyond it. */
  readonly startArticle: () => void;
  readonly read: (text: string) => readonly ResolvedDate[];
}

/**
 * What a date leaves out is taken from the page's own date, so that a day without a year is the last such
 * day before the page appeared; without one, from the year that the page names most. A date that nothing
 * places stays out.
 */
export function createDateReader(
  pageText: string,
  pageDate: string | undefined,
): DateReader {
  const anchor = pageDate ?? usualYearOf(pageText);
  let lastDay: string | undefined;
  return {
    startArticle: () => {
      lastDay = undefined;
    },
    read: (text) => {
      let lastYear: number | undefined;
      return dateExpressionsIn(text).flatMap((expression) => {
        const year = expression.year ?? undefined;
        lastYear = year ?? lastYear;
        const resolved = resolveExpression(expression, {
          anchor,
          lastDay,
          lastYear,
        });
        if (resolved === undefined || !isOnCalendar(resolved)) {
          return [];
        }
        if (resolved.date.length === 10) {
          lastDay = resolved.date;
        }
        return [{ ...resolved, start: expression.start, end: expression.end }];
      });
    },
  };
}

interface Surroundings {
  readonly anchor: string | undefined;
  readonly lastDay: string | undefined;
  /** Named before in the same sentence. */
  readonly lastYear: number | undefined;
}

function resolveExpression(
  expression: DateExpression,
  { anchor, lastDay, lastYear }: Surroundings,
): { readonly date: string; readonly period: string } | undefined {
  if (expression.isSameDay) {
    return lastDay === undefined
      ? undefined
      : { date: lastDay, period: lastDay };
  }
  if (expression.dayShift !== undefined) {
    return shiftedDay(anchor, expression.dayShift);
  }
  const anchorYear =
    anchor === undefined ? undefined : Number(anchor.slice(0, 4));
  const year =
    expression.year ??
    (expression.yearShift === undefined
      ? (lastYear ?? impliedYear(expression, anchor, anchorYear))
      : anchorYear === undefined
        ? undefined
        : anchorYear + expression.yearShift);
  if (year === undefined) {
    return undefined;
  }
  const { month, day, monthTo } = expression;
  const date = isoDate(year, month, day);
  return {
    date,
    period: monthTo === undefined ? date : `${date}/${isoDate(year, monthTo)}`,
  };
}

/** The anchor's year, or the one before when the date would lie after the anchor. */
function impliedYear(
  { month, day, monthTo }: DateExpression,
  anchor: string | undefined,
  anchorYear: number | undefined,
): number | undefined {
  if (anchor === undefined || anchorYear === undefined) {
    return undefined;
  }
  const candidate = isoDate(anchorYear, monthTo ?? month, day);
  const length = Math.min(candidate.length, anchor.length);
  const year =
    candidate.slice(0, length) > anchor.slice(0, length)
      ? anchorYear - 1
      : anchorYear;
  // The last 29 February lies up to eight years back.
  return month === 2 && day === 29 ? (leapYears(year)[0] ?? year) : year;
}

/** The years from `year` back in which February may have 29 days. */
function leapYears(year: number): readonly number[] {
  return Array.from({ length: 9 }, (_, back) => year - back).filter(
    (one) => parsePartialDate(`${one}-02-29`) !== undefined,
  );
}

/** 2月30日 is a slip of the page, and no date. */
function isOnCalendar({ period }: { readonly period: string }): boolean {
  return period
    .split('/')
    .every((date) => parsePartialDate(date) !== undefined);
}

function shiftedDay(
  anchor: string | undefined,
  days: number,
): { readonly date: string; readonly period: string } | undefined {
  if (anchor?.length !== 10) {
    return undefined;
  }
  const day = new Date(`${anchor}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  const date = day.toISOString().slice(0, 10);
  return { date, period: date };
}

function isoDate(year: number, month?: number, day?: number): string {
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** The year that the page names most; the later of two that it names alike. */
function usualYearOf(pageText: string): string | undefined {
  const counts = new Map<number, number>();
  for (const { year } of dateExpressionsIn(pageText)) {
    if (year !== undefined) {
      counts.set(year, (counts.get(year) ?? 0) + 1);
    }
  }
  const [usual] = [...counts].sort(
    ([year, count], [otherYear, otherCount]) =>
      otherCount - count || otherYear - year,
  );
  return usual === undefined ? undefined : String(usual[0]);
}
