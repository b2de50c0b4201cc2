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
  '城镇 乡镇 集镇 小镇 古镇 名镇 重镇 强镇 建制镇 重点镇 中心镇 市镇 村镇 县镇 各镇 全镇 该镇 本镇 我镇 两镇 三镇 四镇 五镇 六镇 七镇 八镇 数镇 多镇 大镇 老镇 新镇 首镇 边镇 边贸镇 文明镇 示范镇 特色镇 电商镇 淘宝镇 试点镇 卫星镇 百强镇 千强镇 专业镇 产业镇 旅游镇 农业镇 山区镇 平原镇 街镇 属镇 辖镇 外镇 邻镇 回镇 到镇 进镇 某某镇 冰镇 坐镇 此镇 区镇 工业镇 ' +
  '城乡 家乡 老乡 下乡 返乡 同乡 故乡 入乡 回乡 离乡 还乡 归乡 思乡 他乡 异乡 水乡 侨乡 梦乡 原乡 各乡 全乡 该乡 本乡 我乡 进乡 兴乡 名乡 ' +
  '县乡 镇乡 村乡 某乡 留乡 爱乡 山乡 醉乡 鱼米之乡 之乡 文化乡 区乡 两乡 三乡 四乡 五乡 数乡 富乡 强乡 大乡 老乡 茶乡 瓷乡 花乡 果乡 酒乡 药乡 戏乡 歌乡 墨乡 武乡 橘乡 稻乡 鱼乡 油乡 竹乡 桑乡 酒乡 邻乡 外乡 到乡 在乡 贫困乡 民族乡 少数民族乡 ' +
  '主要街道 市区街道 城区街道 各街道 全街道 该街道 本街道 我街道 镇街道 乡街道 区街道 市街道 条街道 城市街道 背街道 沿街道 主街道 商业街道 个街道 某街道 其他街道 属地街道 步行街道 相关街道 有关街道 所在街道 辖区街道 涉事街道 该区街道 整条街道 清扫街道 打扫街道 冲洗街道 主干街道 老街道 旧街道 新街道 中心街道 繁华街道 两侧街道 试点街道 示范街道 周边街道 附近街道 邻近街道'
).split(' ');

/** Official names of some county that are more often a sort of town. */
export const doubtfulTowns: ReadonlySet<string> = new Set(
  '小城镇 中心镇 卫星镇 新镇 中心街道 武乡 花乡 茶镇 范镇 商镇 口镇 店镇 坊镇 铺镇 通镇 兴镇 道镇 法镇'.split(
    ' ',
  ),
);

/** Ends of the nationality that a township is of: 瑶族乡 alone is a sort of it. */
export const nationalityEnd = '族';

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

/** After the short name of a street: the whole is a road, a village, a gorge or the full name itself. */
export const shortStreetBlockers: readonly string[] = (
  '街道 镇 乡 苏木 民族乡 社区 村 路 大道 东路 西路 南路 北路 中路 一路 二路 三路 横路 支路 环路 快速路 公路 街 横街 直街 斜街 正街 东街 西街 南街 北街 中街 ' +
  '巷 横巷 里弄 弄 胡同 山 岭 峰 河 湖 江 溪 海 湾 滩 沟 潭 洲 岛 峡 峡谷 大峡谷 瀑布 溶洞 水库 电站 水电站 渠 堰 坝 大坝 桥 大桥 特大桥 立交 隧道 枢纽 ' +
  '高速 铁路 高铁 高架 国道 省道 寺 塔 庙 庵 祠 书院 屯堡 古堡 古寨 县 市 区 州 杯 港 号 牌'
).split(' ');

/** Last characters of rivers and mountains: a street that is called after one has its name from it. */
export const namesOfNature = '河湖江溪山海岭';

/** Behind such a name these tell that the street is meant. */
export const bodiesOfStreets: readonly string[] =
  '派出所 司法所 法庭 人民法庭 检察室 卫生院 分局 中队 大队 税务所 供电所 交警 市场监管所 市场监督管理所 水利站 中心校 中心小学 中学 小学 敬老院 政府 党委 党工委 办事处 、 等'.split(
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
