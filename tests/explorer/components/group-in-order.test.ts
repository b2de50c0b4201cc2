import { describe, expect, it } from 'vitest';

import { groupInOrder } from '../../../src/explorer/components/event-timeline/group-in-order.js';

describe('rows of a timeline, newest first', () => {
  it('keeps the order in which they came, and those without a date apart', () => {
    const rows = ['2023', '2023-12-28', '2023-12', '2023-02', '2018', null];
    expect(groupInOrder(rows, (date) => date)).toEqual({
      years: [
        {
          year: '2023',
          months: [
            { month: undefined, rows: ['2023'] },
            { month: '2023-12', rows: ['2023-12-28', '2023-12'] },
            { month: '2023-02', rows: ['2023-02'] },
          ],
        },
        { year: '2018', months: [{ month: undefined, rows: ['2018'] }] },
      ],
      undated: [null],
    });
  });
});
