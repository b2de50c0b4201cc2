import { describe, expect, it } from 'vitest';

import { monthCounts } from '../../../src/explorer/views/who-did-what/month-counts.js';

describe('month counts', () => {
  it('counts by month, earliest first, and dates of a year alone apart', () => {
    expect(
      monthCounts(['2023-12-28', '2023', '2023-02', '2018', '2023-12', null]),
    ).toEqual([
      { year: '2018', months: [], yearAlone: 1 },
      {
        year: '2023',
        months: [
          { month: '2023-02', number: 2, count: 1 },
          { month: '2023-12', number: 12, count: 2 },
        ],
        yearAlone: 1,
      },
    ]);
  });

  it('takes the beginning of a stretch of time', () => {
    expect(monthCounts(['2023-11/2024-01'])).toEqual([
      {
        year: '2023',
        months: [{ month: '2023-11', number: 11, count: 1 }],
        yearAlone: 0,
      },
    ]);
  });

  it('has nothing of nothing', () => {
    expect(monthCounts([null])).toEqual([]);
  });
});
