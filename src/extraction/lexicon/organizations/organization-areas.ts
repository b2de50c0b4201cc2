/** Ends of the names of areas, the longer first. */
export const areaEnds = [
  '工业园区',
  '自治区',
  '自治州',
  '自治县',
  '高新区',
  '经开区',
  '开发区',
  '示范区',
  '管理区',
  '街道',
  '社区',
  '新区',
  '省',
  '市',
  '县',
  '区',
  '州',
  '盟',
  '旗',
  '镇',
  '乡',
  '村',
] as const;

/** Ends that may stand for the area on their own in the name of a body. */
export const bareAreaEnds: ReadonlySet<string> = new Set(
  '省 市 县 区 州 旗 镇 乡 村 街道 社区 高新区 经开区 开发区 新区 示范区 自治区 自治州 自治县'.split(
    ' ',
  ),
);

/** Ends of areas whose name is often a common word, so that any noun may stand before them. */
export const lowerAreaEnds: ReadonlySet<string> = new Set(
  '街道 社区 镇 乡 村'.split(' '),
);

/** Ends of zones, which an unsuffixed city may precede (`株洲高新区`). */
export const zoneEnds: ReadonlySet<string> = new Set(
  '工业园区 高新区 经开区 开发区 示范区 管理区 新区'.split(' '),
);

/** Common words that end as areas do. */
export const areaLikeWords: ReadonlySet<string> = new Set(
  (
    '城市 都市 超市 上市 夜市 股市 楼市 门市 集市 早市 花市 城区 小区 山区 地区 园区 辖区 老区 景区 库区 灾区 片区 ' +
    '校区 院区 病区 厂区 矿区 牧区 林区 工区 战区 禁区 市区 郊区 社区 街区 商圈 展区 赛区 营区 军区 军分 城镇 乡镇 集镇 小镇 古镇 特色小镇 ' +
    '农村 乡村 新村 全村 山村 渔村 城中村 镇村 县市 县区 市县 区县 市区县 省市 家乡 城乡 老乡 下乡 返乡 同乡 红旗 国旗 锦旗 党旗 ' +
    '驻村 进村 入村 行政村 自然村 贫困村 示范村 建制镇 重点镇 中心镇 中心村 县乡 省区 各村 ' +
    '联盟 加盟 同盟 神州 商业区 住宅区 生活区 居民区 保护区 服务区 示范区 工业区 试验区 实验区 功能区 行政区 直辖市 地级市 县级市'
  ).split(' '),
);

/** Before a bare end: they make it any area (`各区`) or point back to one (`该区`). */
export const countingAreaLeads = '全各每某两多跨几数外' as const;
export const pointingAreaLeads = '该我本此这那' as const;

/** Ends of areas that a school or a clinic in them does not take into its name. */
export const separateAreaEnds: ReadonlySet<string> = new Set(
  '街道 社区 村'.split(' '),
);
