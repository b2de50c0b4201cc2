import { describe, expect, it } from 'vitest';

import { resolveEntities } from '../../src/extraction/resolution/resolve-entities.js';
import { markedPage } from './support/marked-text.js';
import { processorTime } from '../support/processor-time.js';

/** Every entity as `name (aliases): surfaces of its mentions`. */
function resolve(marked: string, publisher?: string): readonly string[] {
  const { page, mentions } = markedPage(marked);
  const { entities } = resolveEntities(page, mentions, {
    ...(publisher === undefined ? {} : { publisher }),
  });
  return [...entities.values()].map(
    ({ name, mentions }) =>
      `${name}: ${mentions.map(({ surface }) => surface).join(' ')}`,
  );
}

describe('one entity for all forms of a name', () => {
  it.each([
    [
      'a name that comes again',
      '[PER 李明]来了。[PER 李明]说',
      ['李明: 李明 李明'],
    ],
    [
      'an area without its ending',
      '[DIS 株洲]今年……[DIS 株洲市]',
      ['株洲市: 株洲 株洲市'],
    ],
    [
      'a street without its ending',
      '平安[STR 学林],[STR 学林街道]',
      ['学林街道: 学林 学林街道'],
    ],
    [
      'a body that leaves its area out',
      '[DIS 芦淞区]的[ORG 区民政局]',
      ['芦淞区: 芦淞区', '芦淞区民政局: 区民政局'],
    ],
    [
      'a body of the county, of the town and of the village',
      '[DIS 桂阳县][STR 正和镇][COM 和谐村]:[ORG 县政府]、[ORG 镇政府]、[ORG 村委会]',
      [
        '桂阳县: 桂阳县',
        '正和镇: 正和镇',
        '和谐村: 和谐村',
        '桂阳县政府: 县政府',
        '正和镇政府: 镇政府',
        '和谐村村委会: 村委会',
      ],
    ],
    [
      'the abbreviation of a bureau',
      '[ORG 荷塘区人力资源和社会保障局]与[ORG 荷塘区人社局]',
      ['荷塘区人力资源和社会保障局: 荷塘区人力资源和社会保障局 荷塘区人社局'],
    ],
    [
      'a party body with and without 中共',
      '[ORG 中共株洲市委]、[ORG 株洲市委]',
      ['中共株洲市委: 中共株洲市委 株洲市委'],
    ],
    [
      'the short name that parentheses give',
      '[ENT 甲乙丙食品有限公司](以下简称“[ENT~ 甲丙食品]”)',
      ['甲乙丙食品有限公司: 甲乙丙食品有限公司 甲丙食品'],
    ],
    [
      'the core of an enterprise’s name',
      '[ENT 株洲比特跳动信息技术有限公司]投产,[ENT~ 比特跳动]和[ENT~ 比特跳动公司]',
      [
        '株洲比特跳动信息技术有限公司: 株洲比特跳动信息技术有限公司 比特跳动 比特跳动公司',
      ],
    ],
    [
      'the quoted core of a programme',
      '首届[PRO “厂BA”篮球锦标赛]开赛,“[PRO 厂BA]”',
      ['“厂BA”篮球锦标赛: “厂BA”篮球锦标赛 厂BA'],
    ],
  ])('%s', (_case, marked, expected) => {
    expect(resolve(marked)).toEqual(expected);
  });

  it('takes the newspaper’s city for a bare 市', () => {
    expect(resolve('[ORG 市委]', '株洲日报')).toEqual(['株洲市委: 市委']);
  });
});

describe('two entities that look alike', () => {
  it.each([
    [
      'two areas that work as one',
      '[DIS 株洲高新区]([DIS 天元区])',
      ['株洲高新区: 株洲高新区', '天元区: 天元区'],
    ],
    [
      'a short form that two names have',
      '[ORG 天元区教育局]、[ORG 石峰区教育局]与[ORG~ 教育局]的[DIS 天元区][DIS 石峰区]',
      [
        '天元区教育局: 天元区教育局',
        '石峰区教育局: 石峰区教育局',
        '教育局: 教育局',
        '天元区: 天元区',
        '石峰区: 石峰区',
      ],
    ],
    [
      'a person and a place of one name',
      '[PER 黄山]走过[PLA 黄山]',
      ['黄山: 黄山', '黄山: 黄山'],
    ],
  ])('%s', (_case, marked, expected) => {
    expect(resolve(marked)).toEqual(expected);
  });
});

describe('phrases that point back', () => {
  it.each([
    [
      '该区 to the district named last',
      '[DIS 天元区]与[DIS 石峰区]。[DIS^ 该区]',
      ['天元区: 天元区', '石峰区: 石峰区 该区'],
    ],
    [
      '该企业 to the enterprise named last',
      '[ENT 金钛公司]。[ENT^ 该企业]',
      ['金钛公司: 金钛公司 该企业'],
    ],
    [
      '街道 to the only street',
      '[STR 学林街道]开会。[STR^ 街道]检查',
      ['学林街道: 学林街道 街道'],
    ],
    [
      '街道 to none of two',
      '[STR 学林街道]、[STR 月塘街道]。[STR^ 街道]检查',
      ['学林街道: 学林街道', '月塘街道: 月塘街道'],
    ],
    ['该村 to no town', '[STR 正和镇]。[COM^ 该村]', ['正和镇: 正和镇']],
    [
      '李局长 to the only Li',
      '[PER 李国强]、[PER 王明]。[PER^ 李局长]说',
      ['李国强: 李国强 李局长', '王明: 王明'],
    ],
    [
      '欧阳主任 to the only Ouyang',
      '[PER 欧阳建功]、[PER 欧明]。[PER^ 欧阳主任]',
      ['欧阳建功: 欧阳建功 欧阳主任', '欧明: 欧明'],
    ],
    [
      '李局长 to none of two',
      '[PER 李国强]、[PER 李明]。[PER^ 李局长]说',
      ['李国强: 李国强', '李明: 李明'],
    ],
  ])('%s', (_case, marked, expected) => {
    expect(resolve(marked)).toEqual(expected);
  });
});

it('resolves many names in linear time', () => {
  const time = (count: number): number => {
    const { page, mentions } = markedPage(
      Array.from(
        { length: count },
        (_, index) =>
          `[DIS 第${index}区][ORG 区民政局][ORG 第${index}区教育局][PER^ 李局长][STR^ 街道]`,
      ).join('。'),
    );
    return processorTime(() => {
      resolveEntities(page, mentions, {});
    });
  };
  time(500);
  const once = Math.max(time(2_000), 5);
  expect(time(8_000)).toBeLessThan(once * 12);
});
