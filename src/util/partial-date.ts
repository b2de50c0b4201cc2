/** A calendar date known to the year, the month or the day. */
export interface PartialDate {
  readonly precision: 'YEAR' | 'MONTH' | 'DAY';
  /** First day it can mean, as YYYY-MM-DD. */
  readonly earliest: string;
  /** Last day it can mean, as YYYY-MM-DD. */
  readonly latest: string;
}

/**
 * Reads YYYY, YYYY-MM or YYYY-MM-DD; undefined for anything else, days that no calendar has (2023-02-30)
 * included.
 */
export function parsePartialDate(text: string): PartialDate | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  const [, year, month, day] = match ?? [];
  if (year === undefined) return undefined;
  if (month === undefined) {
    return {
      precision: 'YEAR',
      earliest: `${year}-01-01`,
      latest: `${year}-12-31`,
    };
  }
  const days = daysOfMonth(Number(year), Number(month));
  if (days === undefined) return undefined;
  if (day === undefined) {
    return {
      precision: 'MONTH',
      earliest: `${text}-01`,
      latest: `${text}-${String(days)}`,
    };
  }
  if (Number(day) < 1 || Number(day) > days) return undefined;
  return { precision: 'DAY', earliest: text, latest: text };
}

/** Reads a partial date, or two joined by a slash of which the second does not end before the first begins. */
export function parsePeriod(
  text: string,
): { readonly earliest: string; readonly latest: string } | undefined {
  const [fromText = '', toText, ...rest] = text.split('/');
  const from = parsePartialDate(fromText);
  const to = toText === undefined ? from : parsePartialDate(toText);
  if (from === undefined || to === undefined || rest.length > 0)
    return undefined;
  if (to.latest < from.earliest) return undefined;
  return { earliest: from.earliest, latest: to.latest };
}

function daysOfMonth(year: number, month: number): number | undefined {
  if (month < 1 || month > 12) return undefined;
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
