import { describe, expect, it } from 'vitest';

import { targets } from '../../../src/extraction/facts/rules/targets.js';
import { relationsStated } from '../support/facts-stated.js';
import { timeOfFacts } from '../support/time-of-facts.js';

describe('TARGETS', () => {
  it.each([
    [
      'the next sentence points to it',
      '[PRO “清洁家园”行动]启动。该行动覆盖[COM 曲尺村]、[COM 石子头社区]。',
      ['“清洁家园”行动 -> 曲尺村', '“清洁家园”行动 -> 石子头社区'],
    ],
    [
      'a verb of serving',
      '[PRO “健康敲门”义诊活动]覆盖[COM 石子头社区]、[COM 曲尺村]。',
      ['“健康敲门”义诊活动 -> 石子头社区', '“健康敲门”义诊活动 -> 曲尺村'],
    ],
    [
      'the programme of the clause before',
      '[STR 月塘街道]推行[PRO “一户一档”制度],惠及[COM 曲尺村]。',
      ['“一户一档”制度 -> 曲尺村'],
    ],
    [
      'what 对 marks',
      '[STR 月塘街道]对[PLA 大丰产业园]开展[PRO 消防安全专项整治]。',
      ['消防安全专项整治 -> 大丰产业园'],
    ],
    [
      'what 为 marks',
      '[ORG 区中医院]为[COM 曲尺村]开展[PRO “健康敲门”义诊活动]。',
      ['“健康敲门”义诊活动 -> 曲尺村'],
    ],
    [
      'where somebody goes with it',
      '[ORG 区检察院]到[ORG 东桥中学]、[ORG 文昌小学]开展[PRO “法治进校园”活动]。',
      ['“法治进校园”活动 -> 东桥中学', '“法治进校园”活动 -> 文昌小学'],
    ],
    [
      'where it is spread',
      '[ORG 区法院]把[PRO “一村一法官”工作机制]推广到[STR 仙庾镇]、[STR 月塘街道]。',
      ['“一村一法官”工作机制 -> 仙庾镇', '“一村一法官”工作机制 -> 月塘街道'],
    ],
    [
      'to whom a paper is served',
      '[ORG 区应急局]向[ENT 金钛公司]下达《[PRO 责令限期改正通知书]》。',
      ['责令限期改正通知书 -> 金钛公司'],
    ],
    [
      'who is ordered after it',
      '检查组当场下达《[PRO 责令限期改正通知书]》,要求[ENT 金钛公司]3日内整改。',
      ['责令限期改正通知书 -> 金钛公司'],
    ],
    [
      'what the works are named after',
      '[PRO [PLA 义仓巷]改造工程]完工。',
      ['义仓巷改造工程 -> 义仓巷'],
    ],
    [
      'the community of the works',
      '[PRO [COM 曲尺村]环境整治工程]启动。',
      ['曲尺村环境整治工程 -> 曲尺村'],
    ],
    [
      'a verb after the verb of running',
      '[STR 月塘街道]启动[PRO “暖冬行动”]服务[COM 曲尺村]。',
      ['“暖冬行动” -> 曲尺村'],
    ],
    [
      'a body that somebody goes to',
      '[ORG 区司法局]走进[ENT 金钛公司]开展[PRO “送法进企业”活动]。',
      ['“送法进企业”活动 -> 金钛公司'],
    ],
    [
      'whom the clause before visits',
      '[ORG 区应急局]来到[ENT 鲜达公司]、[ENT 润家超市],开展[PRO “冬安”专项行动]。',
      ['“冬安”专项行动 -> 鲜达公司', '“冬安”专项行动 -> 润家超市'],
    ],
    [
      'the communities of works',
      '[ORG 区住建局]在[COM 明月社区]、[COM 永安社区]实施[PRO 老旧楼房改造工程]。',
      ['老旧楼房改造工程 -> 明月社区', '老旧楼房改造工程 -> 永安社区'],
    ],
    [
      'each of the places in its name',
      '[PRO [PLA 梁王河]、[PLA 东大河]综合整治工程]开工。',
      [
        '梁王河、东大河综合整治工程 -> 梁王河',
        '梁王河、东大河综合整治工程 -> 东大河',
      ],
    ],
    [
      'no: where it is held',
      '[STR 月塘街道]在[PLA 清水塘广场]举办[PRO “神农杯”乒乓球赛]。',
      [],
    ],
    [
      'where those go who serve',
      '项目配套“[PRO 名师流动站]”,35名教师将赴[DIS 荷塘区]、[DIS 渌口区]驻校一年。',
      ['名师流动站 -> 荷塘区', '名师流动站 -> 渌口区'],
    ],
    [
      'no: where those go who only look',
      '[PRO “绿波带”改造工程]完工,记者前往[DIS 荷塘区]采访。',
      [],
    ],
    ['no: who runs it', '[STR 月塘街道]开展[PRO “清洁家园”行动]。', []],
    ['no: an area in its name', '[PRO [DIS 荷塘区]“清洁家园”行动]启动。', []],
    ['no: a firm of its own project', '[PRO [ENT 中车奇宏]散热项目]开工。', []],
    [
      'no: another sentence',
      '[STR 月塘街道]推行[PRO “一户一档”制度]。活动覆盖面广,[COM 曲尺村]很热闹。',
      [],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(relationsStated(targets, text)).toEqual(expected);
  });

  it('stays linear on long clauses and lists', () => {
    for (const bait of [
      '对[COM 曲尺村]开展[PRO “清洁家园”行动]',
      '覆盖[COM 曲尺村]',
      '[PRO [PLA 义仓巷]改造工程],',
      '要求[COM 曲尺村],',
    ]) {
      expect(timeOfFacts(targets, bait.repeat(5_000)), bait).toBeLessThan(
        1_500,
      );
    }
  });
});
