/** A date as the API takes it: a day, a month or a year; undefined for what is none. */
export function knownDate(text: string | undefined): string | undefined {
  return text !== undefined && dayOf(text, 'FIRST') !== undefined
    ? text
    : undefined;
}

/** The first or last day that a date (`2023`, `2023-12`, `2023-12-05`) may mean; undefined for what is no date. */
export function dayOf(
  text: string,
  which: 'FIRST' | 'LAST',
): string | undefined {
  const match = /^([1-9]\d{3})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  const [, year, month, day] = match ?? [];
  if (year === undefined) {
    return undefined;
  }
  const wanted = month ?? (which === 'FIRST' ? '01' : '12');
  const daysInMonth = new Date(
    Date.UTC(Number(year), Number(wanted), 0),
  ).getUTCDate();
  const wantedDay = day ?? (which === 'FIRST' ? '01' : String(daysInMonth));
  const isInCalendar =
    Number(wanted) >= 1 &&
    Number(wanted) <= 12 &&
    Number(wantedDay) >= 1 &&
    Number(wantedDay) <= daysInMonth;
  return isInCalendar ? `${year}-${wanted}-${wantedDay}` : undefined;
}
