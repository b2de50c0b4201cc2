import { describe, expect, it } from 'vitest';

import { createDateReader } from '../../src/extraction/resolution/resolve-dates.js';
import { processorTime } from '../support/processor-time.js';

describe('dates, on a page of 2024-01-03', () => {
  it.each([
    ['2023年12月28日', '2023-12-28'],
    ['2023年7月', '2023-07'],
    ['2019年', '2019'],
    ['二〇二三年五月', '2023-05'],
    ['12月28日', '2023-12-28'],
    ['1月2日', '2024-01-02'],
    ['1月2号', '2024-01-02'],
    ['2月29日', '2020-02-29'],
    ['十二月二十八日', '2023-12-28'],
    ['今年', '2024'],
    ['去年11月', '2023-11'],
    ['前年', '2022'],
    ['今天', '2024-01-03'],
    ['昨日', '2024-01-02'],
    ['2023-12-05', '2023-12-05'],
    ['2023.12.5', '2023-12-05'],
    ['2023年上半年', '2023-01/2023-06'],
    ['去年前三季度', '2023-01/2023-09'],
    ['2023年1-11月', '2023-01/2023-11'],
    ['1至11月', '2023-01/2023-11'],
    ['2023年,全区用心办实事。7月', '2023, 2023-07'],
    ['12月6日,他来了;当天', '2023-12-06, 2023-12-06'],
    ['5月', '2023-05'],
  ])('%s is %s', (text, expected) => {
    const reader = createDateReader(text, '2024-01-03');
    expect(
      reader
        .read(text)
        .map(({ period }) => period)
        .join(', '),
    ).toBe(expected);
  });

  it.each([
    '30年',
    '13月',
    '2月30000日',
    '2月30日',
    '2023年2月29日',
    '十六届',
    '2000年代',
    '10.5月饼',
    '近日',
    '三个月',
  ])('%s is no date', (text) => {
    expect(createDateReader('', '2024-01-03').read(text)).toEqual([]);
  });
});

describe('dates without the page’s date', () => {
  it('takes the year that the page names most', () => {
    const page = '2018年建成。2023年,招商。2023年底。12月26日,封顶。';
    expect(
      createDateReader(page, undefined)
        .read('12月26日,封顶。')
        .map(({ date }) => date),
    ).toEqual(['2023-12-26']);
  });

  it('leaves a date out that nothing places', () => {
    const reader = createDateReader('12月26日,封顶。', undefined);
    expect(reader.read('12月26日,封顶。')).toEqual([]);
    expect(reader.read('今天')).toEqual([]);
  });

  it('forgets the day at the next article', () => {
    const reader = createDateReader('', '2023-12-30');
    reader.read('12月6日检查。');
    reader.startArticle();
    expect(reader.read('当天')).toEqual([]);
  });
});

it('reads a long text in linear time, baits included', () => {
  const reader = createDateReader('', '2023-12-30');
  for (const bait of ['1', '年', '12月', '二', '今年', '2023年1-', '月']) {
    const time = processorTime(() => {
      reader.read(bait.repeat(100_000));
    });
    expect(time, bait).toBeLessThan(3_000);
  }
});
