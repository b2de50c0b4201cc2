import { describe, expect, it } from 'vitest';

import { acts } from '../../../src/extraction/facts/rules/acts.js';
import { foundedBy } from '../../../src/extraction/facts/rules/founded-by.js';
import { factsTold } from '../support/facts-told.js';

describe('acts whose doer stands clauses before', () => {
  it.each<[string, readonly string[]]>([
    [
      '[ORG 区城管局]5月8日通报：[ENT 锦筑公司]擅自拆墙，被罚款5万元。',
      ['PENALISED 区城管局 -> 锦筑公司'],
    ],
    [
      '[ORG 县法院]审结一起案件：[PER 许某]、[PER 曹某]电鱼，各被处罚金3000元。',
      ['PENALISED 县法院 -> 许某', 'PENALISED 县法院 -> 曹某'],
    ],
    [
      '[ORG 交警大队]设卡夜查，驾驶人[PER 宋某]被罚款200元。',
      ['PENALISED 交警大队 -> 宋某'],
    ],
    [
      '[ORG 县法院]对[PER 史某]司法拘留15日，对[ENT 锦途公司]罚款10万元。',
      ['PENALISED 县法院 -> 史某', 'PENALISED 县法院 -> 锦途公司'],
    ],
    [
      '[ORG 区卫健局]表彰20名“最美护士”。护士长[PER 简慧]入选。',
      ['AWARDED 区卫健局 -> 简慧'],
    ],
    [
      '[ORG 省文旅厅]公布“最美志愿者”名单，[PER 龙明]榜上有名。',
      ['AWARDED 省文旅厅 -> 龙明'],
    ],
    [
      '[PER 李明]一行，视察[PLA 长春物流园]。',
      ['INSPECTED 李明 -> 长春物流园'],
    ],
    [
      '[ORG 市监局]对[PLA 东方药城]412台电子秤逐台检定。',
      ['INSPECTED 市监局 -> 东方药城'],
    ],
    [
      '[ENT 芯梧公司]2021年由[ORG 湘江学院]副教授[PER 闻骁]创办。',
      ['ESTABLISHED 闻骁 -> 芯梧公司'],
    ],
    [
      '[ENT 皋能公司]与[ORG 湘江学院]合办的[ORG 储氢实验室]出了成果。',
      [
        'ESTABLISHED 皋能公司 -> 储氢实验室',
        'ESTABLISHED 湘江学院 -> 储氢实验室',
      ],
    ],
    [
      '[ENT 翠篁公司]捐建的[PLA 竹乐工坊]启用。',
      ['BUILT 翠篁公司 -> 竹乐工坊'],
    ],
  ])('in %s', (marked, expected) => {
    expect(factsTold(acts, marked, 'RELATION')).toEqual(expected);
  });

  it.each([
    '[ORG 区卫健局]表彰20名“最美护士”，[PER 简慧]入选[PRO “好人榜”]。',
    '[ORG 市监局]检定了电子秤。药商们自发成立[ORG 监督队]。',
    '[ORG 红十字会]送来奖牌。这支由[PER 王喜]发起成立的队伍很忙。',
    '[ORG 区城管局]通报，今年罚款5万元。',
  ])('are not told in %s', (marked) => {
    expect(factsTold(acts, marked, 'RELATION')).toEqual([]);
  });
});

describe('founders', () => {
  it.each<[string, readonly string[]]>([
    ['[ENT 金穗公司]创始人[PER 辛芳]说', ['ESTABLISHED 辛芳 -> 金穗公司']],
    [
      '[ENT 金穗公司]联合创始人、董事长[PER 辛芳]说',
      ['ESTABLISHED 辛芳 -> 金穗公司'],
    ],
    ['[PER 辛芳]是[ENT 金穗公司]的创始人', ['ESTABLISHED 辛芳 -> 金穗公司']],
    ['[ORG 救援队]发起人[PER 王喜]说', ['ESTABLISHED 王喜 -> 救援队']],
    ['[ENT 金穗公司]董事长[PER 辛芳]说', []],
    ['[ENT 金穗公司]投产，创始人[PER 辛芳]说', []],
  ])('of %s', (marked, expected) => {
    expect(factsTold(foundedBy, marked, 'RELATION')).toEqual(expected);
  });
});
