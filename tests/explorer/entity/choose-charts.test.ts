import { describe, expect, it } from 'vitest';

import { chooseCharts } from '../../../src/explorer/views/entity/figures/choose-charts.js';
import { inOrder } from '../../../src/explorer/views/entity/figures/figure-order.js';

type Figure = Parameters<typeof chooseCharts>[0][number];

let made = 0;
const figure = (given: Partial<Figure>): Figure => ({
  id: `metric-${(made += 1)}`,
  name: '企业数',
  value: 1,
  valueTo: null,
  unit: '家',
  qualifier: 'EXACT',
  period: null,
  ...given,
});

const yearly = (...years: readonly string[]): readonly Figure[] =>
  years.map((period, index) => figure({ period, value: index }));

const named = (...names: readonly string[]): readonly Figure[] =>
  names.map((name, index) => figure({ name, value: index, period: '2023' }));

describe('chooseCharts', () => {
  it('draws one measure over three years, oldest first', () => {
    const [chart] = chooseCharts(yearly('2023', '2021', '2022'));
    expect(chart?.sort).toBe('TIME');
    expect(chart?.figures.map(({ period }) => period)).toEqual([
      '2021',
      '2022',
      '2023',
    ]);
  });

  it.each([
    ['too few times', yearly('2021', '2022')],
    ['periods of several lengths', yearly('2021', '2022', '2023-05')],
    ['two values of one time', yearly('2021', '2022', '2023', '2023')],
    [
      'spans, which lie on no one point',
      yearly('2021/2022', '2022/2023', '2023/2024'),
    ],
  ])('draws nothing over time for %s', (_, figures) => {
    expect(chooseCharts(figures)).toEqual([]);
  });

  it('compares four measures of one unit and period, largest first', () => {
    const [chart] = chooseCharts(named('甲', '乙', '丙', '丁'));
    expect(chart).toMatchObject({
      sort: 'COMPARISON',
      unit: '家',
      period: '2023',
    });
    expect(chart?.figures.map(({ name }) => name)).toEqual([
      '丁',
      '丙',
      '乙',
      '甲',
    ]);
  });

  it('compares nothing of several units or periods, nor too few', () => {
    const [first, ...others] = named('甲', '乙', '丙', '丁');
    expect(chooseCharts(others)).toEqual([]);
    expect(
      chooseCharts([...others, figure({ name: '戊', period: '2022' })]),
    ).toEqual([]);
    expect(
      chooseCharts([
        ...others,
        figure({ name: '己', unit: '户', period: '2023' }),
      ]),
    ).toEqual([]);
    expect(first).toBeDefined();
  });

  it('leaves ranges to the table', () => {
    expect(
      chooseCharts([
        ...named('甲', '乙', '丙'),
        figure({ name: '丁', period: '2023', qualifier: 'RANGE', valueTo: 2 }),
      ]),
    ).toEqual([]);
  });

  it('does not compare what it has drawn over time', () => {
    const charts = chooseCharts([
      ...yearly('2021', '2022', '2023'),
      ...named('甲', '乙', '丙'),
    ]);
    expect(charts.map(({ sort }) => sort)).toEqual(['TIME']);
  });
});

describe('inOrder', () => {
  it('puts figures of one name together, oldest first', () => {
    const figures = [
      figure({ name: '乙', period: '2023' }),
      figure({ name: '甲' }),
      figure({ name: '乙', period: '2021' }),
    ];
    expect(inOrder(figures).map(({ name, period }) => [name, period])).toEqual([
      ['乙', '2021'],
      ['乙', '2023'],
      ['甲', null],
    ]);
  });
});
