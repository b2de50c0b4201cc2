import { describe, expect, it } from 'vitest';

import {
  dayOf,
  knownDate,
} from '../../../src/explorer/components/date-range/partial-days.js';

describe('days of a partial date', () => {
  it.each([
    ['2023', '2023-01-01', '2023-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-12-05', '2023-12-05', '2023-12-05'],
  ])('of %s', (date, first, last) => {
    expect(dayOf(date, 'FIRST')).toBe(first);
    expect(dayOf(date, 'LAST')).toBe(last);
  });

  it.each(['', '0202-01-01', '2023-13', '2023-02-30', '2023-00', 'soon'])(
    'has none of %j',
    (text) => {
      expect(dayOf(text, 'FIRST')).toBeUndefined();
      expect(dayOf(text, 'LAST')).toBeUndefined();
      expect(knownDate(text)).toBeUndefined();
    },
  );
});
