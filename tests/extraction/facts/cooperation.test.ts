import { describe, expect, it } from 'vitest';

import { endlessFacts } from '../support/endless-facts.js';
import { cooperation } from '../../../src/extraction/facts/rules/cooperation.js';
import { factsTold } from '../support/facts-told.js';
import { timeOfFacts } from '../support/time-of-facts.js';

describe('cooperation', () => {
  it.each<[string, readonly string[]]>([
    [
      '赛事由[ORG 市体育局]、[ORG 市足协]主办。',
      ['COOPERATED_WITH 市体育局 -> 市足协'],
    ],
    [
      '活动由[ORG 市体育局]主办，[ORG 市足协]承办。',
      ['COOPERATED_WITH 市体育局 -> 市足协'],
    ],
    [
      '[ORG 市职教中心]10月16日与[ENT 宏远公司]签订协议。',
      ['COOPERATED_WITH 市职教中心 -> 宏远公司'],
    ],
    [
      '[COM 凤山社区]联合[ORG 区中医院]开展义诊。',
      ['COOPERATED_WITH 凤山社区 -> 区中医院'],
    ],
    [
      '[STR 春江街道]联合[ORG 区住建局]、[ENT 润泉供水公司]现场办公。',
      [
        'COOPERATED_WITH 春江街道 -> 区住建局',
        'COOPERATED_WITH 春江街道 -> 润泉供水公司',
      ],
    ],
    [
      '[ORG 区应急管理局]、[ORG 区消防救援大队]联合[STR 春江街道]开展检查。',
      [
        'COOPERATED_WITH 区应急管理局 -> 春江街道',
        'COOPERATED_WITH 区消防救援大队 -> 春江街道',
      ],
    ],
    [
      '[COM 凤山社区]与[ENT 安巡公司]签订协议。',
      ['COOPERATED_WITH 凤山社区 -> 安巡公司'],
    ],
    [
      '[ORG 区妇联]、[ORG 区司法局]与[COM 凤山社区]签订协议。',
      [
        'COOPERATED_WITH 区妇联 -> 凤山社区',
        'COOPERATED_WITH 区司法局 -> 凤山社区',
      ],
    ],
    [
      '[ENT 云骧公司]也和[ORG 湘江学院]共建实验室。',
      ['COOPERATED_WITH 云骧公司 -> 湘江学院'],
    ],
    [
      '[ORG 区妇联]、[ORG 区总工会]联合举办招聘会。',
      ['COOPERATED_WITH 区妇联 -> 区总工会'],
    ],
    [
      '[ORG 区妇联]、[ORG 区总工会]联合[ENT 安巡公司]举办招聘会。',
      [
        'COOPERATED_WITH 区妇联 -> 安巡公司',
        'COOPERATED_WITH 区总工会 -> 安巡公司',
      ],
    ],
    [
      '[ORG 南张法庭]庭长[PER 欧阳功]没有急于开庭，而是联合[ORG 综治中心]上门调解。',
      ['COOPERATED_WITH 南张法庭 -> 综治中心'],
    ],
    [
      '[STR 春江街道]走访居民，并与[ORG 区司法局]共建调解室。',
      ['COOPERATED_WITH 春江街道 -> 区司法局'],
    ],
    [
      '[STR 春江街道]组织人员，联合[ENT 鹤翔热力公司]建立机制。',
      ['COOPERATED_WITH 春江街道 -> 鹤翔热力公司'],
    ],
    [
      '[DIS 衡阳高新区]与[ORG 南华大学]共同启动计划。',
      ['COOPERATED_WITH 衡阳高新区 -> 南华大学'],
    ],
    [
      '[ORG 市林业局]会同[ORG 市水利局]实施工程。',
      ['COOPERATED_WITH 市林业局 -> 市水利局'],
    ],
  ])('tells joint work: %s', (marked, expected) => {
    expect(factsTold(cooperation, marked, 'RELATION')).toEqual(expected);
  });

  it.each([
    '[STR 春江街道]未联合[ENT 安巡公司]开展活动。',
    '[COM 凤山社区]与[COM 石桥村]相邻。',
    '[COM 凤山社区]和[COM 石桥村]的居民都来了。',
    '[PRO “冬安”行动]联合[ORG 区住建局]开展。',
  ])('tells nothing of %s', (marked) => {
    expect(factsTold(cooperation, marked, 'RELATION')).toEqual([]);
  });

  it.each(endlessFacts)('takes linear time over %s without end', (bait) => {
    timeOfFacts(cooperation, bait.repeat(200));
    expect(timeOfFacts(cooperation, bait.repeat(8_000))).toBeLessThan(2_000);
  });
});
