import { expect, it } from 'vitest';

import { programTypeOf } from '../../src/extraction/recognition/programs/program-type-of.js';

it.each([
  ['“健康敲门”义诊活动', 'CAMPAIGN'],
  ['“冬安2023”专项整治行动', 'CAMPAIGN'],
  ['“厂BA”篮球锦标赛', 'CONTEST'],
  ['“古城杯”社区篮球赛', 'CONTEST'],
  ['义仓巷改造工程', 'PROJECT'],
  ['中车奇宏散热项目', 'PROJECT'],
  ['“项目管家”制度', 'SYSTEM'],
  ['河长制', 'SYSTEM'],
  ['“一村一法官”工作机制', 'SYSTEM'],
  ['“三高四新”蓝图', 'POLICY'],
  ['硚口区安全隐患举报奖励办法', 'POLICY'],
  ['12315热线', 'SERVICE'],
  ['“暖夕阳”食堂', 'SERVICE'],
  ['全省养老服务先进区', 'AWARD'],
  ['国家新型工业化产业五星示范基地', 'AWARD'],
  ['草莓包销协议', 'AGREEMENT'],
  ['责令限期改正通知书', 'OTHER'],
  ['三十岗草莓文化旅游节', 'OTHER'],
  ['银耀', 'OTHER'],
])('%s is of the sort %s', (name, type) => {
  expect(programTypeOf(name)).toBe(type);
});
