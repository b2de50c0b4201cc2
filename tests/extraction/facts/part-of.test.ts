import { describe, expect, it } from 'vitest';

import { partOf } from '../../../src/extraction/facts/rules/part-of.js';
import { relationsStated } from '../support/facts-stated.js';
import { processorTime } from '../../support/processor-time.js';

describe('part of', () => {
  it.each([
    [
      'areas in a row',
      '[DIS 湖南省][DIS 株洲市][DIS 天元区]',
      ['株洲市 -> 湖南省', '天元区 -> 株洲市'],
    ],
    [
      'a street and a compound',
      '[DIS 荷塘区][STR 月塘街道][COM 检察院小区]',
      ['月塘街道 -> 荷塘区', '检察院小区 -> 月塘街道'],
    ],
    [
      'what a street has',
      '[STR 长岭街道]的[COM 机修厂家属院]、[STR 春江街道]辖区内的[COM 凤山社区]',
      ['机修厂家属院 -> 长岭街道', '凤山社区 -> 春江街道'],
    ],
    [
      'a town behind the county that heads the news',
      '●[DIS 平江县] [STR 安定镇]改造老街。',
      ['安定镇 -> 平江县'],
    ],
    [
      "a county's media",
      '[ORG [DIS 石峰区]融媒体中心]供稿',
      ['石峰区融媒体中心 -> 石峰区'],
    ],
    [
      'villages in a row',
      '[STR 坪头镇][COM 大湾村]、[COM 码头村]',
      ['大湾村 -> 坪头镇', '码头村 -> 坪头镇'],
    ],
    [
      'a zone by its name',
      '[DIS [DIS 株洲]高新区]开工',
      ['株洲高新区 -> 株洲市'],
    ],
    [
      'a bureau by its name',
      '[ORG [DIS 天元区]民政局]',
      ['天元区民政局 -> 天元区'],
    ],
    [
      'a bureau that leaves its area out',
      '[DIS 天元区]启动行动。[ORG 区民政局]牵头。',
      ['天元区民政局 -> 天元区'],
    ],
    ['a party body', '[ORG 中共[DIS 株洲市]委]', ['中共株洲市委 -> 株洲市']],
    [
      'a team of a street',
      '[ORG [STR 学林街道]综合执法组]',
      ['学林街道综合执法组 -> 学林街道'],
    ],
    [
      'a section of a court, not of its district',
      '[ORG [DIS 任城区]人民法院]与[ORG [DIS 任城区]人民法院执行局]',
      ['任城区人民法院 -> 任城区', '任城区人民法院执行局 -> 任城区人民法院'],
    ],
  ])('states %s', (_, marked, expected) => {
    expect(relationsStated(partOf, marked)).toEqual(expected);
  });

  it.each([
    [
      'a town and a county that heads no news',
      '昨日，[DIS 平江县] [STR 安定镇]改造老街。',
    ],
    ['areas in a list', '[DIS 天元区]、[DIS 芦淞区]和[STR 长丰街道]'],
    ['a larger area after a smaller', '[STR 月塘街道][DIS 荷塘区]'],
    ['what only the official lexicon says', '[DIS 天元区]走进[STR 栗雨街道]。'],
    ['a school by its name', '[ORG [DIS 株洲市]第六中学]'],
    ["a village's committee", '[ORG [COM 曲尺村]村委会]'],
  ])('states nothing of %s', (_, marked) => {
    expect(relationsStated(partOf, marked)).toEqual([]);
  });

  it('takes linear time over a list of areas', () => {
    const marked = '[DIS 天元区][STR 栗雨街道]、'.repeat(2_000);
    relationsStated(partOf, marked.slice(0, 2_000));
    const time = processorTime(() => {
      relationsStated(partOf, marked);
    });
    expect(time).toBeLessThan(2_000);
  });
});
