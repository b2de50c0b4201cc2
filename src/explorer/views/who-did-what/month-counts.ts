export interface MonthCount {
  /** `2023-12`. */
  readonly month: string;
  /** 1 to 12. */
  readonly number: number;
  readonly count: number;
}

export interface YearCounts {
  readonly year: string;
  /** The months in which something happened, earliest first. */
  readonly months: readonly MonthCount[];
  /** How many are known to the year alone. */
  readonly yearAlone: number;
}

/** What the server counts: events of a month (`2023-12`), or those known to a year alone (`2023`). */
export interface EventsInMonth {
  readonly month: string;
  readonly count: number;
}

/** The counts by year, earliest year first. */
export function monthCounts(
  counts: Iterable<EventsInMonth>,
): readonly YearCounts[] {
  const years = new Map<string, Map<number | undefined, number>>();
  for (const { month: date, count } of counts) {
    const [year, month] = date.split('-');
    if (year === undefined) {
      continue;
    }
    const inYear = years.get(year) ?? new Map<number | undefined, number>();
    years.set(year, inYear);
    inYear.set(month === undefined ? undefined : Number(month), count);
  }
  return [...years]
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([year, counts]) => ({
      year,
      months: monthsOf(year, counts),
      yearAlone: counts.get(undefined) ?? 0,
    }));
}

function monthsOf(
  year: string,
  counts: ReadonlyMap<number | undefined, number>,
): readonly MonthCount[] {
  return [...counts]
    .flatMap(([number, count]) =>
      number === undefined
        ? []
        : [
            {
              month: `${year}-${String(number).padStart(2, '0')}`,
              number,
              count,
            },
          ],
    )
    .toSorted((left, right) => left.number - right.number);
}
