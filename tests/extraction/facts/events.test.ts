import { describe, expect, it } from 'vitest';

import { endlessFacts } from '../support/endless-facts.js';
import { events } from '../../../src/extraction/facts/rules/events.js';
import { factsTold } from '../support/facts-told.js';
import { timeOfFacts } from '../support/time-of-facts.js';

describe('events', () => {
  it.each<[string, readonly string[]]>([
    [
      '本报讯（记者 [PER 李明] 通讯员 [PER 王芳]）5月8日，[PLA 春江大桥]建成通车。',
      ['2024-05-08 春江大桥建成通车 {春江大桥 TARGET}'],
    ],
    [
      '本报电 记者 [PER 李明] 通讯员 [PER 王芳]报道:5月8日，[PLA 春江大桥]建成通车。',
      ['2024-05-08 春江大桥建成通车 {春江大桥 TARGET}'],
    ],
    [
      '5月8日，[PRO “健康敲门”活动]在[PLA 文化广场]启动。',
      ['2024-05-08 “健康敲门”活动启动 {“健康敲门”活动 TARGET} @文化广场'],
    ],
    [
      '5月8日，[ORG “说事”工作室]在[COM 赤土社区]揭牌。',
      ['2024-05-08 “说事”工作室揭牌 {“说事”工作室 TARGET} @赤土社区'],
    ],
    [
      '5月8日，[ORG 县教育局]召开推进会。',
      ['2024-05-08 县教育局召开推进会 {县教育局 ACTOR}'],
    ],
    [
      '去年10月，[PLA 五里公园]动工。',
      ['2023-10 五里公园动工 {五里公园 TARGET}'],
    ],
    [
      '今年，[ENT 宏达机械厂]投产。',
      ['2024 宏达机械厂投产 {宏达机械厂 ACTOR}'],
    ],
    [
      '近日，[STR 春江街道]开展[PRO 河道清理行动]。',
      ['2024 春江街道开展河道清理行动 {春江街道 ACTOR, 河道清理行动 TARGET}'],
    ],
    [
      '[ORG 春江合唱团]成立于2015年。',
      ['2015 春江合唱团成立 {春江合唱团 TARGET}'],
    ],
    [
      '5月8日，[ORG 县教育局]调研。当天，[ENT 宏达机械厂]与[ORG 湘江学院]签订协议。',
      [
        '2024-05-08 县教育局调研 {县教育局 ACTOR}',
        '2024-05-08 宏达机械厂签订协议 {宏达机械厂 ACTOR, 湘江学院 ACTOR}',
      ],
    ],
    [
      '5月8日，村里很热闹。[PRO 油菜花节]在[COM 石桥村]开幕。',
      ['2024-05-08 油菜花节开幕 {油菜花节 TARGET} @石桥村'],
    ],
    ['5月8日，[ORG 春江队]夺冠。', ['2024-05-08 春江队夺冠 {春江队 ACTOR}']],
    [
      '今年1月，[STR 青山街道]获评[PRO “基层治理示范街道”]。',
      [
        '2024-01 青山街道获评“基层治理示范街道” {青山街道 BENEFICIARY, “基层治理示范街道” PARTICIPANT}',
      ],
    ],
    [
      '5月8日，[ENT 万家超市]被处罚款2万元。',
      ['2024-05-08 万家超市被处罚 {万家超市 TARGET}'],
    ],
    [
      '5月8日，[ENT 康润公司]为[COM 石桥村]捐赠药箱。',
      ['2024-05-08 康润公司捐赠药箱 {康润公司 ACTOR, 石桥村 BENEFICIARY}'],
    ],
    ['[DIS 株洲市]两会落下帷幕。', ['no date 株洲市落下帷幕 {株洲市 ACTOR}']],
    [
      '3月，[ORG 县妇联]开会，5月8日，[PRO “巧手”大赛]开赛。',
      [
        '2024-05-08 “巧手”大赛开赛 {“巧手”大赛 TARGET}',
        '2024-03 县妇联开会 {县妇联 ACTOR}',
      ],
    ],
    [
      '5月8日清晨，[PER 李明]在[STR 青山街道]救起落水儿童。',
      ['2024-05-08 李明在青山街道救起落水儿童 {李明 ACTOR} @青山街道'],
    ],
    [
      '5月8日，[COM 石桥村]给[ORG 石桥小学]送水。',
      ['2024-05-08 石桥村给石桥小学送水 {石桥村 ACTOR, 石桥小学 PARTICIPANT}'],
    ],
    [
      '去年3月，[PER 李明]从[ORG 湘江学院]毕业。',
      ['2023-03 李明从湘江学院毕业 {李明 ACTOR, 湘江学院 PARTICIPANT}'],
    ],
    [
      '3月起，[ORG 县海关]试行[PRO 船边直提模式]。',
      ['2024-03 县海关试行船边直提模式 {县海关 ACTOR, 船边直提模式 TARGET}'],
    ],
  ])('tells an event: %s', (marked, expected) => {
    expect(factsTold(events, marked, 'EVENT')).toEqual(expected);
  });

  it.each([
    '5月8日，[ORG 县教育局]将召开会议。',
    '[ENT 宏达机械厂]每年举办运动会。',
    '[PRO 道路改造项目]预计6月开工。',
    '[PRO 道路改造项目]建成后惠及群众。',
    '2022年以来，[STR 春江街道]举办活动。',
    '1至5月，[ENT 宏达机械厂]完成产值。',
    '[ENT 宏达机械厂]开业。',
    '5月8日，天气晴好，大会召开。',
    '5月8日，[PER 李明]正在地里忙着。',
    '5月8日清晨，[COM 石桥村]的地里。',
    '3月，[ENT 宏达机械厂]发货318车。',
    '截至5月8日，[ENT 宏达机械厂]发货。',
    '5月8日起，[PER 李明]每天巡河。',
    '[PER 李明]介绍，2025年[PRO 新区方案]建成。',
  ])('tells nothing of %s', (marked) => {
    expect(factsTold(events, marked, 'EVENT')).toEqual([]);
  });

  it.each(endlessFacts)('takes linear time over %s without end', (bait) => {
    timeOfFacts(events, bait.repeat(200));
    expect(timeOfFacts(events, bait.repeat(8_000))).toBeLessThan(2_000);
  });
});
