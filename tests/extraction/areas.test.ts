import { describe, expect, it } from 'vitest';

import { findAreas } from '../../src/extraction/recognition/rules/areas.js';
import { namesFound, timeOf } from './support/names-found.js';

function areasIn(
  text: string,
  known: { readonly districts?: string; readonly streets?: string } = {},
): string {
  return namesFound(
    findAreas,
    text,
    new Map([
      ['DISTRICT', new Set(known.districts?.split(' ') ?? [])],
      ['STREET', new Set(known.streets?.split(' ') ?? [])],
    ]),
  ).join(' ');
}

describe('areas', () => {
  it.each([
    ['湖南省株洲市天元区的居民', '湖南省 株洲市 天元区'],
    ['攸县网岭镇启动春耕', '攸县 网岭镇'],
    [
      '湘西土家族苗族自治州吉首市乾州街道',
      '湘西土家族苗族自治州 吉首市 乾州街道',
    ],
    ['来自株洲、湖南和内蒙古的客商', '株洲 湖南 内蒙古'],
    ['福建筑岭公司捐款', '福建'],
    ['株洲市民走上街头', '株洲'],
    ['株洲市民政局发布', '株洲市'],
    ['安溪县城的夜市', '安溪'],
    ['中共株洲市委召开会议', '株洲市'],
    ['在株洲高新区签约', '株洲高新区 株洲'],
    ['庐阳区的庐阳经开区管委会', '庐阳区 庐阳经开区'],
    ['郴州市经济技术开发区', '郴州市经济技术开发区 郴州市'],
    ['云龙示范区开工', '云龙示范区'],
    ['株洲市云龙示范区', '株洲市 云龙示范区'],
    ['宁波前湾新区', '宁波前湾新区 宁波'],
    ['市区主要街道张灯结彩', ''],
    ['福州市鼓楼区东街街道', '福州市 鼓楼区 东街街道'],
    ['在新兖镇牛王村召开', '新兖镇'],
    ['住房和城乡建设局、乡镇和城镇', ''],
    ['泰山街道办事处联合月塘街道', '泰山街道 月塘街道'],
    ['苏仙区良田镇、五里牌镇', '苏仙区 良田镇 五里牌镇'],
    ['临川区展坪乡道路硬化', '临川区 展坪乡'],
    ['大事不出街道', ''],
    ['南张、安居2个街道', '南张 安居'],
  ])('%s -> %s', (text, expected) => {
    expect(areasIn(text)).toBe(expected);
  });

  it.each([
    ['a road called after a city', '沿黄山西路、北京路前行', ''],
    ['a word that ends as an area', '城区、郊区、社区和景区', ''],
    ['a word that holds a city', '日照充足,大同小异', ''],
    ['a city called after a town', '前往镇江', '镇江'],
    ['a post', '新任镇长和副镇长', ''],
    ['a sort of town', '小城镇、农业大镇、示范镇和边贸镇', ''],
    ['a sort of township', '畲族乡、瑶族乡和龙渣瑶族乡', '龙渣瑶族乡'],
    ['a count of towns', '白兔潭镇、浦口镇三镇联动', '白兔潭镇 浦口镇'],
    ['streets at large', '属地街道、相关街道和步行街道', ''],
  ])('is not misled by %s', (_, text, expected) => {
    expect(areasIn(text)).toBe(expected);
  });

  it.each([
    ['a district without its end', '硚口日报', { districts: '硚口区' }, '硚口'],
    [
      'a district without its end in a zone',
      '庐阳经开区',
      { districts: '庐阳区' },
      '庐阳经开区 庐阳',
    ],
    ['a bare zone', '高新区党工委', { districts: '株洲高新区' }, '高新区'],
    ['a street without its end', '南张法庭', { streets: '南张街道' }, '南张'],
    ['no road', '泰山路边', { streets: '泰山街道' }, ''],
    ['no bare zone when none is named', '高新区党工委', {}, ''],
  ])('finds %s on a page that names it', (_, text, known, expected) => {
    expect(areasIn(text, known)).toBe(expected);
  });

  it.each(['区', '镇', '街道', '高新区', '株洲', '个街道', '、', '天元区'])(
    'takes linear time over %s again and again',
    (word) => {
      const text = word.repeat(20_000);
      timeOf(findAreas, text);
      expect(timeOf(findAreas, text)).toBeLessThan(2_000);
    },
  );

  it.each([
    ['老城区西关街道办起夜市', { districts: '洛阳市' }, '老城区 西关街道'],
    ['漫步老城区的街巷', {}, ''],
    ['在城区设点', { districts: '晋城市' }, ''],
    ['教师将赴仙居、天台、三门驻校', { districts: '仙居县' }, '仙居 天台 三门'],
    ['海安商贸节开幕', { districts: '南通市 启东市' }, '海安'],
    ['在天台上晒被子', { districts: '台州市' }, ''],
    ['吉林大学与公司签约', {}, '吉林'],
    ['九江码头的老渡口', { streets: '九江镇' }, '九江'],
    ['大陈岛的渔船', { streets: '大陈镇' }, ''],
  ])('are told by the cities that the page names: %s', (text, known, names) => {
    expect(areasIn(text, known)).toBe(names);
  });
});
