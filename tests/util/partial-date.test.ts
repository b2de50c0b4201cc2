import { describe, expect, it } from 'vitest';

import { parsePartialDate, parsePeriod } from '../../src/util/partial-date.js';

describe('parsePartialDate', () => {
  it.each([
    ['2023', '2023-01-01', '2023-12-31'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2023-04', '2023-04-01', '2023-04-30'],
    ['2023-12-28', '2023-12-28', '2023-12-28'],
  ])('reads %s as %s to %s', (text, earliest, latest) => {
    expect(parsePartialDate(text)).toMatchObject({ earliest, latest });
  });

  it.each([
    '',
    '23',
    '2023-1',
    '2023-13',
    '2023-00',
    '2023-02-29',
    '2023-04-31',
    '2023-01-00',
    '2023-01-01T00:00',
    ' 2023',
    '2023/01',
    '2023\n',
  ])('refuses %j', (text) => {
    expect(parsePartialDate(text)).toBeUndefined();
  });
});

describe('parsePeriod', () => {
  it('reads one date and two', () => {
    expect(parsePeriod('2023')).toEqual({
      earliest: '2023-01-01',
      latest: '2023-12-31',
    });
    expect(parsePeriod('2023-01/2023-11')).toEqual({
      earliest: '2023-01-01',
      latest: '2023-11-30',
    });
  });

  it.each(['2023/2022', '2023/', '/2023', '2021/2022/2023'])(
    'refuses %j',
    (text) => {
      expect(parsePeriod(text)).toBeUndefined();
    },
  );
});
