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
  /** How many dates name no month. */
  readonly yearAlone: number;
}

/** How many of some dates lie in each month, earliest year first; of a stretch of time its beginning counts. */
export function monthCounts(
  dates: Iterable<string | null>,
): readonly YearCounts[] {
  const years = new Map<string, Map<number | undefined, number>>();
  for (const date of dates) {
    const [, year, month] = /^(\d{4})(?:-(\d\d))?/.exec(date ?? '') ?? [];
    if (year === undefined) {
      continue;
    }
    const counts = years.get(year) ?? new Map<number | undefined, number>();
    years.set(year, counts);
    const key = month === undefined ? undefined : Number(month);
    counts.set(key, (counts.get(key) ?? 0) + 1);
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
