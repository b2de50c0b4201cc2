/** Ends that the name of a province, city, district or county drops in its short form, the longer first. */
export const divisionSuffixes: readonly string[] = [
  '特别行政区',
  '自治区',
  '自治州',
  '自治县',
  '自治旗',
  '林区',
  '特区',
  '地区',
  '新区',
  '矿区',
  '省',
  '市',
  '州',
  '县',
  '区',
  '盟',
  '旗',
];

/** Peoples in the names of autonomous areas, which the short form drops too. */
export const peoples: readonly string[] = (
  '蒙古族 柯尔克孜 哈萨克 蒙古 土家族 布依族 哈尼族 景颇族 傈僳族 朝鲜族 达斡尔族 鄂温克族 仫佬族 毛南族 拉祜族 仡佬族 纳西族 裕固族 保安族 东乡族 ' +
  '撒拉族 独龙族 普米族 布朗族 鄂伦春 塔吉克 维吾尔 锡伯 藏族 羌族 彝族 苗族 侗族 壮族 瑶族 傣族 白族 回族 满族 黎族 畲族 水族 佤族 怒族 土族'
).split(' ');

/** Short forms that are words of their own: taken for the area only where the page gives its full name. */
export const doubtfulShortForms: ReadonlySet<string> = new Set(
  (
    '日照 大同 来宾 阿里 白银 和田 安康 南平 海东 百色 玉树 黄山 中山 文山 天水 朝阳 东方 平安 和平 新华 长安 城关 新城 江北 江南 河东 河西 东城 西城 ' +
    '城东 城西 城北 城中 市中 市南 市北 南山 东山 西山 北山 新民 建华 向阳 红旗 前进 爱民 友好 铁东 铁西 海港 港口 太和 太平 普安 吉利 ' +
    '永安 安定 定安 建设 开发 公安 明光 光明 文昌 长寿 新安 新建 青年 兴安 兴国 团结 南城 北塔 东区 西区 南区 北区 万年 大化 新兴 大方 永善'
  ).split(' '),
);

/** Names of districts that are common nouns: only after the area that they lie in. */
export const commonNounDistricts: ReadonlySet<string> = new Set(
  '城区 郊区 矿区 东区 西区 南区 北区 新城区 老城区 新市区 城中区 江岸区 开发区 高新区 新区 示范区 中心区 港口区 海港区 河口区 林区'.split(
    ' ',
  ),
);

/** Those that are too common to be meant even in their own city. */
export const vagueDistricts: ReadonlySet<string> = new Set(
  '城区 郊区 矿区 东区 西区 南区 北区 开发区 高新区 新区 示范区 中心区 林区'.split(
    ' ',
  ),
);

/** After the short name of an area, in words of the dictionary: 吉林大学. */
export const bodiesOfAreas: readonly string[] = [
  '大学',
  '学院',
  '师范',
  '日报',
  '晚报',
  '银行',
];

/** What may follow the last character of a full name and take it for its own word: 株洲|市民, 安溪|县城. */
export const stolenSuffixes: Readonly<
  Record<string, { readonly by: string; readonly unless: readonly string[] }>
> = {
  市: {
    by: '民场容区值面况价直',
    unless: [
      '民政',
      '民宗',
      '民革',
      '民建',
      '民盟',
      '区两级',
      '直机关',
      '直属',
    ],
  },
  县: { by: '城域', unless: ['城市', '城投', '城管', '城镇', '城乡'] },
  区: { by: '域间位块', unless: [] },
  省: { by: '会城', unless: ['城市', '城投', '城乡', '会计'] },
  州: { by: '', unless: [] },
};

/** Ends of development zones, the longer first. */
export const zoneSuffixes: readonly string[] = [
  '高新技术产业开发区',
  '高新技术产业园区',
  '高技术产业开发区',
  '经济技术开发区',
  '工业技术开发区',
  '产业开发区',
  '旅游开发区',
  '经济开发区',
  '经济示范区',
  '城乡一体化示范区',
  '自由贸易试验区',
  '综合实验区',
  '综合保税区',
  '旅游度假区',
  '工业集中区',
  '产业集聚区',
  '产业聚集区',
  '开发区',
  '高新区',
  '经开区',
  '自贸区',
  '综保区',
  '保税区',
  '示范区',
  '管理区',
  '新区',
];

/** Zones that need no area before them to be one: bare, they point to the one that the page names. */
export const bareZones: ReadonlySet<string> = new Set([
  '高新区',
  '经开区',
  '综保区',
  '自贸区',
]);

/** May stand between an area and the end of its zone. */
export const zoneLinks: readonly string[] = ['国家级', '国家', '省级'];

/** Zones whose end is often a common noun: only an area, known or by its tag, makes a name of them. */
export const looseZones: ReadonlySet<string> = new Set([
  '示范区',
  '管理区',
  '新区',
  '开发区',
]);

/** After a short name: the road is called after the city and does not lie in it. */
export const roadEnds: readonly string[] = [
  '大道',
  '大街',
  '胡同',
  '街道',
  '路',
  '街',
  '巷',
  '弄',
  '道',
];
export const roadDirections = '东西南北中上下一二三四五六七八九十新老';

/** In the names of autonomous areas. */
export const autonomous = '自治';

/** The last character of every zone. */
export const zoneLevel = '区';

/** Last characters of districts, counties and cities that the official list need not have. */
export const districtLevels = '市县区州旗';
