import { describe, expect, it } from 'vitest';

import { groupByTime } from '../../../src/explorer/views/entity/timeline/group-by-time.js';

const group = (
  ...dates: readonly (string | null)[]
): ReturnType<typeof groupByTime<string | null>> =>
  groupByTime(dates, (date) => date);

describe('groupByTime', () => {
  it('has nothing for nothing', () => {
    expect(group()).toEqual({ years: [], undated: [] });
  });

  it('sorts years and months, oldest first, and keeps the order in a month', () => {
    expect(
      group('2023-12-28', '2022-05', '2023-12-05', '2023-02').years,
    ).toEqual([
      { year: '2022', months: [{ month: '2022-05', rows: ['2022-05'] }] },
      {
        year: '2023',
        months: [
          { month: '2023-02', rows: ['2023-02'] },
          { month: '2023-12', rows: ['2023-12-28', '2023-12-05'] },
        ],
      },
    ]);
  });

  it('puts what is known to the year alone first in its year', () => {
    expect(group('2023-02', '2023').years).toEqual([
      {
        year: '2023',
        months: [
          { month: undefined, rows: ['2023'] },
          { month: '2023-02', rows: ['2023-02'] },
        ],
      },
    ]);
  });

  it('keeps what has no date apart', () => {
    expect(group(null, '2023', null).undated).toEqual([null, null]);
  });
});
