import { describe, expect, it } from 'vitest';

import { runs } from '../../../src/extraction/facts/rules/runs.js';
import { relationsStated } from '../support/facts-stated.js';
import { timeOfFacts } from '../support/time-of-facts.js';

describe('RUNS', () => {
  it.each([
    [
      'holders before what they hold',
      '由[ORG 市文旅局]主办、[ORG 市文化馆]承办的“[PRO 江城夜校]”开班。',
      ['市文旅局 -> 江城夜校', '市文化馆 -> 江城夜校'],
    ],
    [
      'holders in a list before what they hold',
      '由[ORG 市教育局]、[ORG 市科协]联合主办的第五届[PRO 校园机器人大赛]落幕。',
      ['市教育局 -> 校园机器人大赛', '市科协 -> 校园机器人大赛'],
    ],
    [
      'subject, verb, programme',
      '[STR 月塘街道]开展[PRO “百日攻坚”专项行动]。',
      ['月塘街道 -> “百日攻坚”专项行动'],
    ],
    [
      'words of manner between',
      '今年以来,[STR 月塘街道]全面推行[PRO 河长制]。',
      ['月塘街道 -> 河长制'],
    ],
    [
      'the last of areas in a row',
      '[DIS 荷塘区][STR 月塘街道]严格落实[PRO 安全生产责任制]。',
      ['月塘街道 -> 安全生产责任制'],
    ],
    [
      'a list',
      '[ORG 区妇联]、[ORG 区司法局]联合举办[PRO “巧媳妇”技能大赛]。',
      ['区妇联 -> “巧媳妇”技能大赛', '区司法局 -> “巧媳妇”技能大赛'],
    ],
    [
      'those who join',
      '[COM 石子头社区]联合[ORG 区中医院],在[PLA 清水塘广场]开展[PRO “健康敲门”义诊活动]。',
      ['石子头社区 -> “健康敲门”义诊活动', '区中医院 -> “健康敲门”义诊活动'],
    ],
    [
      'the subject of the clause before',
      '[ORG 区法院]主动作为,推行[PRO “一村一法官”工作机制]。',
      ['区法院 -> “一村一法官”工作机制'],
    ],
    [
      'the object of 由',
      '[PRO “古城杯”篮球赛]由[ORG 区文体局]主办、[STR 月塘街道]承办。',
      ['区文体局 -> “古城杯”篮球赛', '月塘街道 -> “古城杯”篮球赛'],
    ],
    [
      '由 with a relative clause',
      '由[ORG 区总工会]主办的[PRO “建设杯”职工技能大赛]落幕。',
      ['区总工会 -> “建设杯”职工技能大赛'],
    ],
    [
      'what 把 marks',
      '[ORG 区法院]将把[PRO “一村一法官”工作机制]推广到[STR 仙庾镇]。',
      ['区法院 -> “一村一法官”工作机制'],
    ],
    [
      'a firm in the name of its project',
      '[PRO [ENT 中车奇宏]散热项目]开工。',
      ['中车奇宏 -> 中车奇宏散热项目'],
    ],
    [
      'an area in the name of its rule',
      '按照《[PRO [DIS 荷塘区]安全隐患举报奖励办法]》给予奖励。',
      ['荷塘区 -> 荷塘区安全隐患举报奖励办法'],
    ],
    [
      'where it is done is no runner',
      '[ORG 区检察院]到[ORG 东桥中学]、[ORG 文昌小学]开展[PRO “法治进校园”活动]。',
      ['区检察院 -> “法治进校园”活动'],
    ],
    [
      'two areas in parentheses',
      '[DIS 株洲高新区]([DIS 天元区])开展[PRO “机关干部进小区”活动]。',
      ['株洲高新区 -> “机关干部进小区”活动', '天元区 -> “机关干部进小区”活动'],
    ],
    [
      'several programmes',
      '[ORG 区公安分局]开展[PRO “利剑护蕾”专项行动]和[PRO “护苗”行动]。',
      ['区公安分局 -> “利剑护蕾”专项行动', '区公安分局 -> “护苗”行动'],
    ],
    [
      'with the subject of the clause before',
      '[STR 湖滨街道]走访居民,联合[ENT 鹤翔热力公司]建立[PRO “接诉即暖”机制]。',
      ['湖滨街道 -> “接诉即暖”机制', '鹤翔热力公司 -> “接诉即暖”机制'],
    ],
    [
      'a body of a body',
      '[ORG 区文体局]的[ORG 文化馆]举办[PRO “神农杯”乒乓球赛]。',
      ['文化馆 -> “神农杯”乒乓球赛'],
    ],
    [
      'what a programme is said to be',
      '“[PRO 议事亭]”是[STR 月塘街道]去年推出的议事制度。',
      ['月塘街道 -> 议事亭'],
    ],
    [
      'whose it is',
      '[ORG 区妇联]的[PRO “巧媳妇”技能大赛]落幕。',
      ['区妇联 -> “巧媳妇”技能大赛'],
    ],
    [
      'the next sentence points to it',
      '[PRO “古城杯”篮球赛]开赛。比赛由[ORG 区文体局]主办。',
      ['区文体局 -> “古城杯”篮球赛'],
    ],
    [
      'who builds a project',
      '由[ENT 中车奇宏]投资3亿元建设的[PRO 散热器项目]开工。',
      ['中车奇宏 -> 散热器项目'],
    ],
    [
      'since when',
      '[ORG 区法院]2022年起推行[PRO “一村一法官”工作机制]。',
      ['区法院 -> “一村一法官”工作机制'],
    ],
    [
      'relative, since when',
      '那是[ORG 区行政审批局]2022年推行的[PRO “项目专员”制度]。',
      ['区行政审批局 -> “项目专员”制度'],
    ],
    [
      'by whom since when',
      '[PRO “幸福食堂”助老项目]由[ORG 区民政局]2022年推出。',
      ['区民政局 -> “幸福食堂”助老项目'],
    ],
    [
      'two joined by 联合 behind 由',
      '[PRO “绿波带”改造工程]由[ORG 区交警大队]联合[ENT 中车奇宏]实施。',
      ['区交警大队 -> “绿波带”改造工程', '中车奇宏 -> “绿波带”改造工程'],
    ],
    [
      'run together',
      '[PRO “海漂垃圾银行”项目]由[ORG 镇政府]与[ENT 中车奇宏]合办。',
      ['镇政府 -> “海漂垃圾银行”项目', '中车奇宏 -> “海漂垃圾银行”项目'],
    ],
    [
      'built together',
      '[COM 石子头社区]与[ORG 区图书馆]合建的“[PRO 邻里书房]”开放。',
      ['石子头社区 -> 邻里书房', '区图书馆 -> 邻里书房'],
    ],
    [
      'what 把 carries on',
      '[ORG 石子头社区党委]把“[PRO 圆桌议事会]”开进楼栋。',
      ['石子头社区党委 -> 圆桌议事会'],
    ],
    [
      'a fund that is drawn on',
      '[ORG 区总工会]从“[PRO 安薪应急金]”里先垫付10万元。',
      ['区总工会 -> 安薪应急金'],
    ],
    [
      'what has been done since',
      '今年3月[PRO “利剑护企”专项行动]开展以来,[ORG 区法院]执结案件689件。',
      ['区法院 -> “利剑护企”专项行动'],
    ],
    [
      'a district with a campaign of its own',
      '今年以来,[DIS 荷塘区][PRO “护渔亮剑”行动]出动71次。',
      ['荷塘区 -> “护渔亮剑”行动'],
    ],
    [
      'who gives an award',
      '[ORG 省民政厅]授予[DIS 荷塘区]“[PRO 全省养老服务先进区]”称号。',
      ['省民政厅 -> 全省养老服务先进区'],
    ],
    [
      'who honours so many',
      '昨日,[ORG 区卫健局]表彰20名“[PRO 最美社区护士]”。',
      ['区卫健局 -> 最美社区护士'],
    ],
    [
      'no: who takes the lead in something else',
      '[DIS 荷塘区]启动[PRO “古院新生”工程],[STR 月塘街道]牵头同住户商谈腾退。',
      ['荷塘区 -> “古院新生”工程'],
    ],
    [
      'no: who gets the award',
      '[ORG 东桥中学]被授予“[PRO 全省文明校园]”称号。',
      [],
    ],
    [
      'no: the next sentence points to something else',
      '[PRO “古城杯”篮球赛]开赛。项目由[ORG 区文体局]主办。',
      [],
    ],
    [
      'no: given to whom it stands by',
      '走进[ORG 东桥中学][PRO “法治进校园”活动]现场。',
      [],
    ],
    ['no: its people', '[DIS 荷塘区]企业参与[PRO “揭榜挂帅”活动]。', []],
    ['no: a part of it', '[STR 月塘街道]的居民开展[PRO “清洁家园”行动]。', []],
    ['no: a person', '[PER 李建国]发起[PRO “清洁家园”行动]。', []],
    ['no: denied', '[STR 月塘街道]未开展[PRO “清洁家园”行动]。', []],
    [
      'no: another sentence',
      '[STR 月塘街道]很热闹。开展[PRO “清洁家园”行动]。',
      [],
    ],
    [
      'no: two who may run it',
      '[DIS 荷塘区]表扬[STR 月塘街道]开展[PRO “清洁家园”行动]。',
      [],
    ],
    [
      'no: only where it is',
      '在[PLA 清水塘广场]举办[PRO “神农杯”乒乓球赛]。',
      [],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(relationsStated(runs, text)).toEqual(expected);
  });

  it('stays linear on long clauses and lists', () => {
    for (const bait of [
      '[STR 月塘街道]开展[PRO “清洁家园”行动]',
      '[STR 月塘街道]、',
      '开展[PRO “清洁家园”行动],',
      '由[STR 月塘街道]主办',
    ]) {
      expect(timeOfFacts(runs, bait.repeat(5_000)), bait).toBeLessThan(1_500);
    }
  });
});
