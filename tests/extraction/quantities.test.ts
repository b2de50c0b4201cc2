import { expect, it } from 'vitest';

import { quantitiesIn } from '../../src/extraction/facts/figures/quantities.js';
import { processorTime } from '../support/processor-time.js';

it.each([
  ['累计合同引资额72.56亿元', '7256000000 元 EXACT'],
  ['获得超1700万元的政策兑现', '17000000 元 OVER'],
  ['增长10.2%', '10.2 % EXACT'],
  ['提高8%-10%', '8-10 % RANGE'],
  ['降低10%至12%', '10-12 % RANGE'],
  ['补贴20元至5元', ''],
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
  ['同比增长两成多', '20 % OVER'],
  ['减少近四成', '40 % ABOUT'],
  ['降了七成以上', '70 % AT_LEAST'],
  ['五成员、十成功', ''],
  ['以2分38秒夺冠', '158 秒 EXACT'],
  ['以1分23.4秒夺冠', '83.4 秒 EXACT'],
  ['以72比65战胜', '72 分 EXACT, 65 分 EXACT'],
  ['以72比65的票数', ''],
  ['走一个半小时', '1.5 小时 EXACT'],
  ['两个半月', ''],
  ['用了两个半月', '2.5 个月 EXACT'],
  ['20来分钟就到', '20 分钟 ABOUT'],
  ['建有两个生产基地', '2 个 EXACT'],
  ['两个生产基地', ''],
  ['产品远销12个国家', '12 个 EXACT'],
  ['12个国民', ''],
  ['从业26年', '26 年 EXACT'],
  ['26年前', ''],
  ['工期10个月', '10 个月 EXACT'],
  ['8个月来', ''],
  ['保底价每公斤不低于4.5元', '4.5 元/公斤 AT_LEAST'],
  ['每亩年托管费800元', '800 元/亩 EXACT'],
  ['每亩增收1200至1500元', '1200-1500 元/亩 RANGE'],
  ['每公斤高出市价0.2元', '0.2 元 EXACT'],
  ['每亩种好了，补贴5元', '5 元 EXACT'],
  ['每份价值近200元', '200 元 ABOUT'],
  ['一晚上能卖两三百元', '200-300 元 RANGE'],
  ['来了五六十户', '50-60 户 RANGE'],
  ['三四万人到场', '30000-40000 人 RANGE'],
  ['十七八岁', '17-18 岁 RANGE'],
  ['三四个人', ''],
  ['一顿饭赚三四毛', '0.3-0.4 元 RANGE'],
  ['多卖3毛钱', '0.3 元 EXACT'],
  ['三块钱管饱', '3 元 EXACT'],
  ['三毛利率', ''],
  ['订单占了四成五', '45 % EXACT'],
  ['三成五个县', '30 % EXACT'],
  ['气温跌到零下24℃', '-24 ℃ EXACT'],
  ['滑出46秒82', '46.82 秒 EXACT'],
  ['获刑一年', '1 年 EXACT'],
  ['学制两年', '2 年 EXACT'],
  ['免收三年租金', '3 年 EXACT'],
  ['卖了20年黄芪', '20 年 EXACT'],
  ['为期三天', '3 天 EXACT'],
  ['司法拘留15日', '15 日 EXACT'],
  ['两年来', ''],
  ['近三年', ''],
  ['国庆假期7天', ''],
  ['下架凉鞋318双', '318 双 EXACT'],
  ['接了87单', '87 单 EXACT'],
  ['30单位', ''],
  ['卖出480杯', '480 杯 EXACT'],
  ['两辆新校车', '2 辆 EXACT'],
  ['两双筷子', ''],
  ['企业三十岁生日', ''],
  ['《二十四节气》', ''],
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
    const time = processorTime(() => {
      quantitiesIn(bait.repeat(100_000));
    });
    expect(time, bait).toBeLessThan(3_000);
  }
});
