import { describe, expect, it } from 'vitest';

import { monthCounts } from '../../../src/explorer/views/who-did-what/month-counts.js';

describe('month counts', () => {
  it('stand by year, earliest first, and those of a year alone apart', () => {
    expect(
      monthCounts([
        { month: '2018', count: 1 },
        { month: '2023', count: 4 },
        { month: '2023-12', count: 2 },
        { month: '2023-02', count: 3 },
      ]),
    ).toEqual([
      { year: '2018', months: [], yearAlone: 1 },
      {
        year: '2023',
        months: [
          { month: '2023-02', number: 2, count: 3 },
          { month: '2023-12', number: 12, count: 2 },
        ],
        yearAlone: 4,
      },
    ]);
  });

  it('are none of nothing', () => {
    expect(monthCounts([])).toEqual([]);
  });
});
