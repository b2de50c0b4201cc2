import { expect, it } from 'vitest';

import { quantitiesIn } from '../../src/extraction/facts/figures/quantities.js';

it.each([
  ['累计合同引资额72.56亿元', '7256000000 元 EXACT'],
  ['获得超1700万元的政策兑现', '17000000 元 OVER'],
  ['增长10.2%', '10.2 % EXACT'],
  ['提高8%-10%', '8-10 % RANGE'],
  ['降低10%至12%', '10-12 % RANGE'],
  ['亩产3至5万元', '30000-50000 元 RANGE'],
  ['近千家企业代表', '1000 家 ABOUT'],
  ['小企业有两百余家', '200 家 OVER'],
  ['三十多名志愿者', '30 名 OVER'],
  ['拆除违建30余处', '30 处 OVER'],
  ['面积达2000余平方米', '2000 平方米 OVER'],
  ['投入5000多万元', '50000000 元 OVER'],
  ['服务群众1.2万人次', '12000 人次 EXACT'],
  ['不少于本辖区户数的10%', '10 % EXACT'],
  ['长约15公里', '15 公里 ABOUT'],
  ['1,540条信息', '1540 条 EXACT'],
  ['10万以上人口', ''],
  ['12月26日', ''],
  ['第3名', ''],
  ['三类500强企业', ''],
  ['一个目标、两家人', ''],
  ['千家万户', ''],
  ['3个月', ''],
  ['生产效率提升3倍', '3 倍 EXACT'],
  ['100名以上专员', '100 名 AT_LEAST'],
])('%s: %s', (text, expected) => {
  expect(
    quantitiesIn(text)
      .map(
        ({ value, valueTo, unit, qualifier }) =>
          `${value}${valueTo === undefined ? '' : `-${valueTo}`} ${unit} ${qualifier}`,
      )
      .join(', '),
  ).toBe(expected);
});

it('marks the figure without the words around it', () => {
  const text = '投资约3.5亿元,建成';
  const [quantity] = quantitiesIn(text);
  expect(text.slice(quantity?.start, quantity?.end)).toBe('3.5亿元');
});

it('reads baits in linear time', () => {
  for (const bait of ['1', '一', '万', '1,000', '10-', '%', '余', '百千']) {
    const started = performance.now();
    quantitiesIn(bait.repeat(100_000));
    expect(performance.now() - started, bait).toBeLessThan(3_000);
  }
});
