import { dayOf } from '../../components/date-range/partial-days.js';

/** The days that something may lie in, as YYYY-MM-DD, both included; an end that is absent is open. */
export interface DateSpan {
  readonly earliest?: string;
  readonly latest?: string;
}

/**
 * The days that a partial date (`2023`, `2023-12`, `2023-12-05`, or two joined by a slash) may mean;
 * undefined for what is no date.
 */
export function dateSpan(text: string): DateSpan | undefined {
  const [first, last = first, ...rest] = text.split('/').map(partSpan);
  return first === undefined || last === undefined || rest.length > 0
    ? undefined
    : { earliest: first.earliest, latest: last.latest };
}

/** Whether two spans have a day in common. */
export function spansOverlap(left: DateSpan, right: DateSpan): boolean {
  return (
    startsInTime(left.earliest, right.latest) &&
    startsInTime(right.earliest, left.latest)
  );
}

function startsInTime(
  earliest: string | undefined,
  latest: string | undefined,
): boolean {
  return earliest === undefined || latest === undefined || earliest <= latest;
}

function partSpan(
  text: string,
): { readonly earliest: string; readonly latest: string } | undefined {
  const earliest = dayOf(text, 'FIRST');
  const latest = dayOf(text, 'LAST');
  return earliest === undefined || latest === undefined
    ? undefined
    : { earliest, latest };
}
