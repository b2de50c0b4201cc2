import { describe, expect, it } from 'vitest';

import { endlessFacts } from '../support/endless-facts.js';
import { acts } from '../../../src/extraction/facts/rules/acts.js';
import { factsTold } from '../support/facts-told.js';
import { timeOfFacts } from '../support/time-of-facts.js';

describe('acts', () => {
  it.each<[string, readonly string[]]>([
    [
      '[ORG 区应急管理局]检查了[ENT 宏达机械厂]。',
      ['INSPECTED 区应急管理局 -> 宏达机械厂'],
    ],
    [
      '5月8日，[ORG 区应急管理局]对[ENT 宏达机械厂]开展突击检查。',
      ['INSPECTED 区应急管理局 -> 宏达机械厂'],
    ],
    [
      '[ORG 区消防救援大队]来到[ENT 万家超市]，查看消防设施。',
      ['INSPECTED 区消防救援大队 -> 万家超市'],
    ],
    [
      '[ORG 区教育局]深入[ORG 向阳小学]督查食堂卫生。',
      ['INSPECTED 区教育局 -> 向阳小学'],
    ],
    [
      '[ORG 区应急管理局]联合[ORG 区住建局]对[ENT 宏达机械厂]开展检查。',
      [
        'INSPECTED 区应急管理局 -> 宏达机械厂',
        'INSPECTED 区住建局 -> 宏达机械厂',
      ],
    ],
    [
      '[ORG 区应急管理局]会同[ORG 区住建局]、[STR 春江街道]，来到[ENT 宏达机械厂]、[ENT 万家超市]，开展执法检查。',
      [
        'INSPECTED 区应急管理局 -> 宏达机械厂',
        'INSPECTED 区应急管理局 -> 万家超市',
        'INSPECTED 区住建局 -> 宏达机械厂',
        'INSPECTED 区住建局 -> 万家超市',
        'INSPECTED 春江街道 -> 宏达机械厂',
        'INSPECTED 春江街道 -> 万家超市',
      ],
    ],
    [
      '[ORG 区市场监管局]执法人员在检查时，查获[ENT 万家超市]过期食品12件。',
      ['INSPECTED 区市场监管局 -> 万家超市'],
    ],
    [
      '[ORG 区应急管理局]召开会议。随后，检查组来到[ENT 宏达机械厂]检查。',
      ['INSPECTED 区应急管理局 -> 宏达机械厂'],
    ],
    [
      '[ORG 县委]书记[PER 周立国]到[STR 春江镇]调研。',
      ['INSPECTED 周立国 -> 春江镇'],
    ],
    [
      '在[COM 石桥村]的育苗大棚，[PER 周立国]详细了解烟苗长势。',
      ['INSPECTED 周立国 -> 石桥村'],
    ],
    [
      '[ORG 区应急管理局]对[ENT 宏达机械厂]开展[PRO 安全生产专项检查]。',
      ['INSPECTED 区应急管理局 -> 宏达机械厂'],
    ],
  ])('tells an inspection: %s', (marked, expected) => {
    expect(factsTold(acts, marked, 'RELATION')).toEqual(expected);
  });

  it.each([
    '[ENT 宏达机械厂]接受[ORG 区应急管理局]检查。',
    '[ORG 区应急管理局]将对[ENT 宏达机械厂]开展检查。',
    '[ORG 区应急管理局]未检查[ENT 宏达机械厂]。',
    '[ORG 区应急管理局]检查组走访群众，记者来到[ENT 宏达机械厂]查看。',
    '[ORG 区应急管理局]在[STR 春江街道]检查。',
  ])('tells no inspection: %s', (marked) => {
    expect(factsTold(acts, marked, 'RELATION')).toEqual([]);
  });

  it.each<[string, readonly string[]]>([
    [
      '[ORG 区市场监管局]对[ENT 万家超市]罚款5000元。',
      ['PENALISED 区市场监管局 -> 万家超市'],
    ],
    [
      '[ORG 区市场监管局]责令[ENT 万家超市]停业整改。',
      ['PENALISED 区市场监管局 -> 万家超市'],
    ],
    [
      '[ENT 万家超市]被[ORG 区市场监管局]处以罚款2万元。',
      ['PENALISED 区市场监管局 -> 万家超市'],
    ],
    [
      '[ORG 区市场监管局]查处[ENT 万家超市]。',
      ['PENALISED 区市场监管局 -> 万家超市'],
    ],
    [
      '[ORG 区消防救援大队]检查了[ENT 万家超市]。该店存在隐患，[ENT 万家超市]被责令整改。',
      [
        'INSPECTED 区消防救援大队 -> 万家超市',
        'PENALISED 区消防救援大队 -> 万家超市',
      ],
    ],
    [
      '[ORG 区消防救援大队]向[ENT 万家超市]下达整改通知书。',
      ['PENALISED 区消防救援大队 -> 万家超市'],
    ],
    [
      '[ORG 区消防救援大队]要求[ENT 万家超市]3日内整改到位。',
      ['PENALISED 区消防救援大队 -> 万家超市'],
    ],
    [
      '[ORG 区城管局]约谈[ENT 安居物业公司]。',
      ['PENALISED 区城管局 -> 安居物业公司'],
    ],
    [
      '[ORG 区城管局]对[ENT 安居物业公司]给予警告。',
      ['PENALISED 区城管局 -> 安居物业公司'],
    ],
    [
      '[ORG 区城管局]对[PER 张某]处以500元罚款。',
      ['PENALISED 区城管局 -> 张某'],
    ],
  ])('tells a penalty: %s', (marked, expected) => {
    expect(factsTold(acts, marked, 'RELATION')).toEqual(expected);
  });

  it.each([
    '[ORG 区消防救援大队]要求[ENT 万家超市]派人参加培训。',
    '[ORG 区城管局]可对[ENT 安居物业公司]处以罚款。',
    '[ENT 万家超市]被罚款5000元。',
  ])('tells no penalty: %s', (marked) => {
    expect(factsTold(acts, marked, 'RELATION')).toEqual([]);
  });

  it.each<[string, readonly string[]]>([
    [
      '[ORG 省民政厅]授予[COM 石桥村]“先进村”称号。',
      ['AWARDED 省民政厅 -> 石桥村'],
    ],
    [
      '[COM 石桥村]被[ORG 省民政厅]评为先进村。',
      ['AWARDED 省民政厅 -> 石桥村'],
    ],
    [
      '[COM 石桥村]获[ORG 省民政厅]授予先进村称号。',
      ['AWARDED 省民政厅 -> 石桥村'],
    ],
    ['[ORG 县政府]表彰[ENT 宏达机械厂]。', ['AWARDED 县政府 -> 宏达机械厂']],
    [
      '[ORG 县文旅局]局长[PER 施海]为[ORG 春江队]颁奖。',
      ['AWARDED 施海 -> 春江队'],
    ],
    [
      '[PER 施海]为[PRO “种植能手”]颁奖，[PER 李平]、[PER 周宁]获奖。',
      ['AWARDED 施海 -> 李平', 'AWARDED 施海 -> 周宁'],
    ],
    ['[ORG 县科协]向[ORG 向阳小学]授牌。', ['AWARDED 县科协 -> 向阳小学']],
    [
      '[ORG 县妇联]、[ORG 县总工会]联合授予[ORG 春江队]“巾帼文明岗”称号。',
      ['AWARDED 县妇联 -> 春江队', 'AWARDED 县总工会 -> 春江队'],
    ],
    [
      '[ORG 县政府]将[ENT 宏达机械厂]评为纳税大户。',
      ['AWARDED 县政府 -> 宏达机械厂'],
    ],
    [
      '[ORG 县政府]奖励[ENT 宏达机械厂]20万元。',
      ['AWARDED 县政府 -> 宏达机械厂'],
    ],
  ])('tells an award: %s', (marked, expected) => {
    expect(factsTold(acts, marked, 'RELATION')).toEqual(expected);
  });

  it.each([
    '[ORG 县政府]拟授予[COM 石桥村]“先进村”称号。',
    '[COM 石桥村]荣获“先进村”称号。',
    '[ORG 县总工会]申请表彰[ENT 宏达机械厂]。',
  ])('tells no award: %s', (marked) => {
    expect(factsTold(acts, marked, 'RELATION')).toEqual([]);
  });

  it.each<[string, readonly string[]]>([
    [
      '[COM 石桥村]成立[ORG 石桥果业合作社]。',
      ['ESTABLISHED 石桥村 -> 石桥果业合作社'],
    ],
    [
      '[ORG 春江队]由[ORG 社区党委]牵头组建。',
      ['ESTABLISHED 社区党委 -> 春江队'],
    ],
    [
      '[ENT 宏达机械厂]与[ORG 湘江学院]共建[ORG “智造”实验室]。',
      [
        'ESTABLISHED 宏达机械厂 -> “智造”实验室',
        'ESTABLISHED 湘江学院 -> “智造”实验室',
      ],
    ],
    [
      '[ENT 宏达机械厂]也和[ORG 湘江学院]共建了[ORG “智造”实验室]。',
      [
        'ESTABLISHED 宏达机械厂 -> “智造”实验室',
        'ESTABLISHED 湘江学院 -> “智造”实验室',
      ],
    ],
    [
      '2019年，[PER 李平]创办了[ENT 李平农庄]。',
      ['ESTABLISHED 李平 -> 李平农庄'],
    ],
    [
      '[ENT 李平农庄]由返乡青年[PER 李平]于2016年创办。',
      ['ESTABLISHED 李平 -> 李平农庄'],
    ],
    [
      '[ORG 县教育局]开设[ORG 向阳夜校]。',
      ['ESTABLISHED 县教育局 -> 向阳夜校'],
    ],
    [
      '[DIS 桂阳县]搭建1个[ORG 就业总站]、9个[ORG 就业分站]。',
      ['ESTABLISHED 桂阳县 -> 就业总站', 'ESTABLISHED 桂阳县 -> 就业分站'],
    ],
    [
      '[ORG 县妇联]设立[ORG 调解室]，并在[STR 春江镇]组建[ORG 巾帼队]。',
      ['ESTABLISHED 县妇联 -> 调解室', 'ESTABLISHED 县妇联 -> 巾帼队'],
    ],
  ])('tells a foundation: %s', (marked, expected) => {
    expect(factsTold(acts, marked, 'RELATION')).toEqual(expected);
  });

  it.each([
    '[ORG 县妇联]拟成立[ORG 调解室]。',
    '[ORG 县妇联]开会。2019年成立的[ORG 调解室]很忙。',
    '[ORG 县妇联]成立以来服务群众。',
    '[ORG 县妇联]推行[PRO 网格制度]。',
  ])('tells no foundation: %s', (marked) => {
    expect(factsTold(acts, marked, 'RELATION')).toEqual([]);
  });

  it.each<[string, readonly string[]]>([
    [
      '[PLA 五里公园]由[ORG 市城管局]建设、[ENT 远景园林公司]施工。',
      ['BUILT 市城管局 -> 五里公园', 'BUILT 远景园林公司 -> 五里公园'],
    ],
    [
      '[ORG 县农业农村局]建成[PLA 蔬菜集散中心]。',
      ['BUILT 县农业农村局 -> 蔬菜集散中心'],
    ],
    [
      '[STR 春江街道]联合[ENT 嘉城公司]，把旧厂房改建成[PLA 春江文创园]。',
      ['BUILT 春江街道 -> 春江文创园', 'BUILT 嘉城公司 -> 春江文创园'],
    ],
    [
      '由[ENT 嘉城公司]承建的[PLA 春江文创园]开园。',
      ['BUILT 嘉城公司 -> 春江文创园'],
    ],
    [
      '[PRO “暖阳”食堂]由[ORG 县民政局]和[STR 春江街道]共同建设。',
      ['BUILT 县民政局 -> “暖阳”食堂', 'BUILT 春江街道 -> “暖阳”食堂'],
    ],
    [
      '承建[PLA 五里公园]的[ENT 远景园林公司]已进场。',
      ['BUILT 远景园林公司 -> 五里公园'],
    ],
    [
      '[ENT 嘉城公司]投资兴建[PLA 春江文创园]。',
      ['BUILT 嘉城公司 -> 春江文创园'],
    ],
    ['[ENT 嘉城公司]新建[ORG 向阳小学]。', ['BUILT 嘉城公司 -> 向阳小学']],
    [
      '[ENT 嘉城公司]援建的[ORG 向阳小学]开学。',
      ['BUILT 嘉城公司 -> 向阳小学'],
    ],
  ])('tells a building: %s', (marked, expected) => {
    expect(factsTold(acts, marked, 'RELATION')).toEqual(expected);
  });

  it.each([
    '[ENT 嘉城公司]计划建设[PLA 春江文创园]。',
    '[ENT 嘉城公司]承建[PRO 道路改造工程]。',
    '[ORG 市建设局]建设者来到[PLA 五里公园]。',
    '[ENT 嘉城公司]参与[PLA 五里公园]建设。',
  ])('tells no building: %s', (marked) => {
    expect(factsTold(acts, marked, 'RELATION')).toEqual([]);
  });

  it.each(endlessFacts)('takes linear time over %s without end', (bait) => {
    timeOfFacts(acts, bait.repeat(200));
    expect(timeOfFacts(acts, bait.repeat(8_000))).toBeLessThan(2_000);
  });
});
