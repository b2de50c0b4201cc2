/** Ends of the names of streets, towns and townships, the longer first. */
export const streetSuffixes: readonly string[] = [
  '民族乡',
  '街道',
  '苏木',
  '镇',
  '乡',
];

/** Words that end as a town does and name none; also as the end of what stands before a suffix. */
export const commonTowns: readonly string[] = (
  '城镇 乡镇 集镇 小镇 古镇 名镇 重镇 强镇 建制镇 重点镇 中心镇 市镇 村镇 县镇 各镇 全镇 该镇 本镇 我镇 两镇 某镇 冰镇 坐镇 此镇 区镇 工业镇 ' +
  '城乡 家乡 老乡 下乡 返乡 同乡 故乡 入乡 回乡 离乡 还乡 归乡 思乡 他乡 异乡 水乡 侨乡 梦乡 原乡 各乡 全乡 该乡 本乡 我乡 进乡 兴乡 名乡 ' +
  '县乡 镇乡 村乡 某乡 留乡 爱乡 山乡 醉乡 鱼米之乡 之乡 文化乡 区乡 ' +
  '主要街道 市区街道 城区街道 各街道 全街道 该街道 本街道 我街道 镇街道 乡街道 区街道 市街道 条街道 城市街道 背街道 沿街道 主街道 商业街道 个街道 某街道 其他街道'
).split(' ');

/** After the suffix: `镇上`, `街道两旁` speak of no name; `镇长` is a post, `镇江` a city. */
export const townFollowers: Readonly<Record<string, readonly string[]>> = {
  镇: ['江', '痛', '静', '压', '定', '守', '长'],
  乡: [
    '村',
    '镇',
    '愁',
    '亲',
    '音',
    '里',
    '贤',
    '土',
    '间',
    '情',
    '野',
    '下',
    '长',
  ],
  街道: [],
};

/** In the names of papers for 泰山路街道: the official name may say 路. */
export const streetRoad = '路';

/** After the short name of a street: the whole is a road, a village or the full name itself. */
export const shortStreetBlockers: readonly string[] =
  '街道 镇 乡 苏木 民族乡 社区 村 路 大道 东路 西路 南路 北路 中路 街 巷 山 河 湖 江 水库 县 市 区 州 岛 杯 港'.split(
    ' ',
  );

/** A count of streets after an enumeration of their short names: 南张、安居2个街道. */
export const countedStreets: readonly string[] = [
  '街道',
  '镇街',
  '乡镇',
  '镇',
  '乡',
];

/** Around such a list: `甲、乙和丙等3个街道`. */
export const listCounter = '个';
export const listRest = '等';
export const listSeparators = '、和与及';
export const countDigits = /[0-9一二三四五六七八九十两]/;
