import { describe, expect, it } from 'vitest';

import { locatedIn } from '../../../src/extraction/facts/rules/located-in.js';
import { relationsStated } from '../support/facts-stated.js';

describe('located in', () => {
  it.each([
    [
      'an enterprise by its name',
      '[ENT [DIS 株洲]金钛制品有限公司]',
      ['株洲金钛制品有限公司 -> 株洲市'],
    ],
    [
      'a school by its name',
      '[ORG [DIS 株洲市]第六中学]',
      ['株洲市第六中学 -> 株洲市'],
    ],
    [
      "a village's committee",
      '[ORG [COM 曲尺村]村委会]',
      ['曲尺村村委会 -> 曲尺村'],
    ],
    [
      'a place after its district',
      '在[DIS 石峰区][PLA 清水塘广场]散步',
      ['清水塘广场 -> 石峰区'],
    ],
    [
      'a shop of a community',
      '来到[STR 宝丰街道][COM 公安社区]的[ENT 老灶台火锅店]',
      ['老灶台火锅店 -> 公安社区'],
    ],
    [
      'what 位于 says',
      '[PLA 五里沟公园]位于[DIS 石狮市][COM 仁里社区]。',
      ['五里沟公园 -> 仁里社区'],
    ],
    [
      'the venue of a programme',
      '[PRO 健康义诊活动]在[DIS 石峰区][PLA 清水塘广场]启动。',
      ['清水塘广场 -> 石峰区', '健康义诊活动 -> 清水塘广场'],
    ],
    [
      'the venue before a programme',
      '在[PLA 文化广场]开展[PRO “健康敲门”活动]',
      ['“健康敲门”活动 -> 文化广场'],
    ],
    [
      'where an office opens',
      '[ORG “说事”工作室]在[COM 赤土社区]揭牌',
      ['“说事”工作室 -> 赤土社区'],
    ],
    [
      'a house where two roads cross',
      '位于[DIS 任城区][PLA 琵琶山路]与[PLA 红星东路]交叉口的[PLA 金桂商务中心]',
      [
        '琵琶山路 -> 任城区',
        '红星东路 -> 任城区',
        '金桂商务中心 -> 任城区',
        '金桂商务中心 -> 琵琶山路',
        '金桂商务中心 -> 红星东路',
      ],
    ],
  ])('states %s', (_, marked, expected) => {
    expect(relationsStated(locatedIn, marked)).toEqual(expected);
  });

  it.each([
    ['a body of an area', '[ORG [DIS 天元区]民政局]在[COM 赤土社区]召开会议'],
    ['a visitor', '[ORG 区法院]在[STR 新兖镇]举行听证会'],
    ['the owner of a house', '[ENT 永晟置业]名下位于[PLA 红星东路]的房产'],
    ['the next clause', '[ENT 永晟置业]表示，位于[PLA 红星东路]的房产'],
  ])('states nothing of %s', (_, marked) => {
    expect(relationsStated(locatedIn, marked)).toEqual([]);
  });

  it('takes linear time over a sentence without end', () => {
    const marked = '[ENT 永晟置业]位于[DIS 天元区][PLA 石浦路]、'.repeat(2_000);
    relationsStated(locatedIn, marked.slice(0, 2_000));
    const start = performance.now();
    relationsStated(locatedIn, marked);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
