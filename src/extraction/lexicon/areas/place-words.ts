/** Ends of the names of roads, the longer first. They never take an area into the name. */
export const roadSuffixes: readonly string[] = [
  '高速公路',
  '公路',
  '快速路',
  '大道',
  '大街',
  '胡同',
  '高速',
  '国道',
  '省道',
  '县道',
  '路',
  '街',
  '巷',
];

/** Ends of the names of waters and heights: one character, so that only a naming word before it counts. */
export const natureSuffixes: readonly string[] = [
  '水库',
  '水电站',
  '湿地',
  '瀑布',
  '峡谷',
  '草原',
  '半岛',
  '海滩',
  '干渠',
  '水渠',
  '灌渠',
  '渠',
  '河',
  '江',
  '湖',
  '溪',
  '山',
  '岭',
  '岛',
  '洲',
  '港',
];

/** Ends of the names of buildings, parks and grounds. */
export const siteSuffixes: readonly string[] = (
  '家纺城 建材城 家居城 汽车城 电子城 服装城 药城 皮革城 小商品城 商贸城 国际商贸城 职教城 鞋城 灯具城 茶城 花卉市场 古玩城 美食城 体育公园 帝陵 王陵 古刹 寺 禅寺 庙 宫 古塔 宝塔 圩 涌 工人文化宫 青少年宫 集散中心 交易中心 会客厅 体验馆 水文站 变电站 泵站 污水处理厂 滑雪场 影视城 动漫城 大世界 欢乐谷 石窟 石林 古道 古巷 古村 牌坊 城墙 天文馆 水族馆 海洋馆 档案馆 党史馆 大桥 特大桥 立交桥 桥 广场 商业广场 公园 湿地公园 森林公园 地质公园 体育公园 主题公园 口袋公园 体育馆 体育场 体育中心 奥体中心 文化馆 文化中心 文化宫 ' +
  '博物馆 图书馆 美术馆 纪念馆 展览馆 陈列馆 科技馆 规划馆 会展中心 会议中心 国际会议中心 大剧院 剧院 艺术中心 火车站 汽车站 客运站 高铁站 车站 ' +
  '东站 西站 南站 北站 机场 国际机场 码头 港区 景区 风景区 风景名胜区 旅游区 度假区 旅游度假区 产业园 产业园区 工业园 工业园区 科技园 科技园区 软件园 创业园 ' +
  '创新园 物流园 文创园 文创产业园 创意园 创意产业园 孵化园 示范园 农业园 生态园 采摘园 园区 植物园 动物园 游乐园 陵园 烈士陵园 步行街 商业街 ' +
  '美食街 商圈 商务中心 购物中心 商业中心 商贸城 商业综合体 大厦 写字楼 村史馆 农贸市场 批发市场 菜市场 建材市场 水产市场 集贸市场 市场 ' +
  '故居 旧址 遗址 风光带 风光带 步道 绿道 球场 足球场 篮球场 灯光球场 游泳馆 体育场馆 游客中心 党群服务中心 新时代文明实践站 文化礼堂 古城 古镇 老街 古街 ' +
  '书院 祠堂 古寺 大坝 水电站 电站 枢纽 隧道 服务区 收费站 牧场 度假村 新城 大院 古村落 科学城 大学城 物流港 空港 粮库'
).split(' ');

/** Sites that are common nouns: a name only with a naming word before them, never with an area alone. */
export const weakSiteSuffixes: ReadonlySet<string> = new Set(
  '药城 鞋城 茶城 寺 庙 宫 圩 涌 古刹 桥 园区 市场 车站 码头 大院 服务区 步道 绿道 枢纽 隧道 商圈 商业中心 牧场 新城 老街 电站 旧址 遗址 收费站 示范园 大坝 写字楼 大桥 港区 旅游区 商业街 空港 粮库 交易中心 会客厅 体验馆 泵站 变电站 滑雪场 古道 古巷 古村 牌坊 城墙 档案馆 集散中心'.split(
    ' ',
  ),
);

/** Common words that end as a place does. */
export const placeLikeWords: ReadonlySet<string> = new Set(
  (
    '香港 海港 空港 渔港 军港 商港 良港 入港 离港 进港 出港 到港 靠港 返港 回港 大港 小港 内港 外港 沪港 深港 粤港 来港 在港 驻港 赴港 抵港 自由港 避风港 陆港 无水港 ' +
    '道路 公路 铁路 马路 思路 出路 网路 一路 半路 小路 大路 山路 水路 老路 新路 弯路 险路 土路 生路 死路 后路 来路 去路 门路 套路 电路 线路 ' +
    '路路 引路 带路 问路 让路 修路 筑路 铺路 养路 护路 探路 开路 赶路 走路 上路 同路 一条路 路上 高速路 快速路 主干路 支路 次干路 环路 思路 ' +
    '沥青路 水泥路 柏油路 砂石路 石板路 机耕路 断头路 致富路 幸福路上 小康路 振兴路 发展路 创业路上 产业路 旅游路 乡村路 通村路 通组路 回家路 求学路 ' +
    '街 大街 上街 逛街 沿街 临街 老街 小街 长街 步行街 商业街 主街 背街 镇街 小巷 街巷 大巷 背街小巷 大街小巷 街头巷 ' +
    '江河 山河 运河 内河 小河 大河 天河 银河 冰河 江湖 湖 大湖 河湖 江 大江 长江大 渡江 过江 沿江 跨江 沿河 过河 入河 护河 巡河 治河 跨河 河 ' +
    '江山 河山 火山 高山 大山 青山 深山 登山 爬山 靠山 金山 银山 金山银山 绿水青山 荒山 雪山 矿山 上山 下山 进山 出山 封山 假山 小山 群山 山山 名山 冰山 ' +
    '出山 满山 开山 后山 前山 满洲 亚洲 欧洲 非洲 美洲 绿洲 神州 半岛 海岛 小岛 安全岛 全岛 孤岛 岛 小溪 溪 山溪 沟渠 渠 河渠 明渠 暗渠 主渠 水渠 ' +
    '桥 大桥 天桥 小桥 危桥 架桥 搭桥 修桥 过桥 路桥 公铁 立交桥 高架桥 便桥 石桥 木桥 老桥 新桥 连心桥 ' +
    '校园 家园 花园 乐园 果园 茶园 菜园 田园 公园 园区 工业园 产业园 科技园 游园 公园园区 景区 旅游景区 风景区 市场 超市场 人才市场 房地产市场 ' +
    '资本市场 消费市场 国际市场 国内市场 劳动力市场 农村市场 车站 机场 广场 现场 商场 电影院 道大道 国省道 高速 国道 省道 县道 山岭 峻岭 分水岭 隧道 大厦 码头'
  ).split(' '),
);

/** Leads that make no name of the place after them: `致富|路`, `口袋|公园`, `国内|市场`. */
export const commonPlaceLeads: ReadonlySet<string> = new Set(
  (
    '村口 镇口 门口 路口 街口 火车站 致富 发展 振兴 改革 成长 求学 求职 回家 上学 小康 复兴 强国 奋进 筑梦 追梦 维权 赶考 长征 共富 共同富裕 富民 增收 产业 连心 民心 出行 通村 机耕 ' +
    '断头 乡间 旅游 水泥 柏油 沥青 砂石 泥巴 石板 通组 通户 进村 出村 林间 田间 山间 进城 返乡 返程 快速 主干 城市 农村 乡村 村级 县乡 生产 生活 消防 ' +
    '口袋 综合性 城市 社区 国内 国际 国外 海外 全国 人才 劳动力 资本 消费 房地产 证券 汽车 二手车 农产品 各大 大型 多个 周边 附近 沿线 相关 重点 农贸 菜 ' +
    '省级 市级 国家级 区级 县级 现代 高端 特色 示范 专业 知名 主要 部分 其他 老 新 大 小 各 全 该 本 两 双 多 几 某 每 此 一 美丽 幸福 中心 主 城镇 ' +
    '首个 首家 最大 唯一 全省 全市 全区 全县 我市 我区 我县 建筑 施工 休闲 体育 健身 文化 公共 爱心 连接 架起 搭建 内 外 上 下 中 前 后 左 右 室内 室外 ' +
    '农业 工业 物流 智慧 绿色 生态 历史 红色 露天 街头 小型 微型 高速 铁路 公路 地铁 轨道 交通 水利 水运 小区 校内 村里 村内 村级 老旧 危旧 破旧 大众 传统 新兴 旅客 应急 商品 网络 线上 线下 ' +
    '创新 奋斗 开放 合作 服务 安全 平安 成功 胜利之 致富之 发展之 民生 冬季 夏季 春季 秋季 本地 当地 外地 邻近 就近 拥军 背 沿 小微 河岸 湖岸 江岸 海岸 岸线 人工 天然 就地 境外 域外 境内'
  ).split(' '),
);

/** Common nouns within the name of a site: with an area before them they are its name (`江南街道灯光球场`). */
export const genericSiteLeads: ReadonlySet<string> = new Set(
  (
    '文化 灯光 体育 市民 全民 全民健身 健身 农贸 休闲 中心 党群 综合 便民 室内 青少年 老年 儿童 生态 湿地 森林 烈士 革命 历史 城市 民俗 美术 公共 智慧 科技 工业 农业 ' +
    '现代 现代农业 物流 创业 产业 高新 高新技术 电子 电商 电子商务 食品 返乡创业 汽车 长途 客运 高铁 火车 国际 会展 非遗 廉政 法治 党建 水上 奥林匹克 奥体 民族 群众 革命烈士 新 老 大 旧'
  ).split(' '),
);

/** Words that begin with the end of a place's name and speak of a part of it: 神农湖|畔, 石浦路|口. */
export const placeParts: ReadonlySet<string> = new Set(
  (
    '路口 路段 路面 路上 路边 路旁 路沿线 街上 街口 街头 巷口 河边 河畔 河面 河段 河岸 河道 河水 河口 江边 江畔 江面 江段 江岸 江水 湖畔 湖边 湖面 湖水 湖区 湖心 ' +
    '山上 山下 山脚 山顶 山脚下 山区 桥头 桥下 桥上 桥面 渠道 溪畔 岛上 江中 湖中 河中 渠首 大道上 河两岸 江两岸 路中段 河流域 江流域 湖流域'
  ).split(' '),
);

/** Roads that a number names: 106国道. */
export const numberedRoads: readonly string[] = ['国道', '省道', '县道'];

/** Last characters of areas in full: a site with a name of its own goes without such an area. */
export const areaSuffixCharacters = '省市县区州旗盟道镇乡村';

export const openingQuote = '“';
export const closingQuote = '”';

/** After a river or a mountain: a body or a firm called after it. */
export const bodyHeads: readonly string[] =
  '学校 小学 中学 幼儿园 大学 公司 集团 医院 酒店 宾馆 银行 社区 村 街道 镇 路 大道 西路 东路 南路 北路 股份 科技 实业 晚报 日报 新报 时报 民报 早报 商报 都市报 广播 电视台 融媒 院区 校区 分院 有限 支行 派出所 法庭 社区卫生 新闻'.split(
    ' ',
  );

/** Ends of sites that papers describe as often as name. */
export const describedSites: readonly string[] =
  '产业园 产业园区 工业园 工业园区 科技园 科技园区 创业园 创新园 物流园 文创园 创意园 孵化园 农业园 生态园 采摘园 游乐园 购物中心 商务中心'.split(
    ' ',
  );

/** After the end of a site: it is no site (`市场监管`). */
export const siteFollowers: Readonly<Record<string, string>> = {
  市场: '监化主价份经营需秩前竞开占销行准供',
  桥: '梁头建',
  广场: '舞',
};

/** After a water or a height of two characters that the dictionary does not know: it is one (`贝江两岸`). */
export const natureFollowers: readonly string[] =
  '两岸 沿岸 岸边 流域 干流 支流 大桥 特大桥 水位 水质 水面 水域 上游 中游 下游 河段 江段 沿线 边 畔 堤防 防洪 防汛 山脉 山顶 山脚'.split(
    ' ',
  );

/** Directly before a height or a water: what is done there, so that the two make no name (封山, 巡江). */
export const natureVerbs = '登爬上下进出封护巡治渡过跨沿入归返离抵守望游看';

/** How an unknown word begins that is none but links a place: 沿羲|皇|大道, 出羲|皇|大道. */
export const linkingLeads = '沿往从顺朝出';

/** How an unknown word of two characters ends that is a verb with what comes of it: 清走, 挖断. */
export const verbResults = '出走断掉完遍入进好满通住';

/** Sites that are bodies as often, which act, give and run: 三水区图书馆赠书. */
export const bodySites: ReadonlySet<string> = new Set(
  '图书馆 文化馆 博物馆 美术馆 档案馆 科技馆 纪念馆 青少年宫 工人文化宫 规划馆 游客中心'.split(
    ' ',
  ),
);

/** Roads called after a common word all over the country. */
export const commonRoads: ReadonlySet<string> = new Set(
  '文化路 体育路 工业路 科技路 公园路 学院路 教育路 文化街 体育街 公园街 工业大道 科技大道 学府路 大学路 医院路 农业路 交通路 中心路'.split(
    ' ',
  ),
);

/** Sites in which others stand that have names of their own: 李庄古镇禹王宫. */
export const groundEnds: readonly string[] =
  '古镇 古城 景区 风景区 旅游区 度假区 大学城 新城 老街 古街 古村'.split(' ');

/** After a site: the two are the name of a firm (启港码头有限公司). */
export const firmTails: readonly string[] =
  '有限 公司 集团 股份 运营有限 管理有限 开发有限 投资有限 建设有限 服务有限 运营管理 经营有限 发展有限'.split(
    ' ',
  );

/** Ends of words of the dictionary that are sights when it knows them for places: 炎帝陵, 黄鹤楼. */
export const sightEnds = '陵寺庙宫塔阁关峡洞泉窟楼祠台';

/** Within the name of a water or a height: another place ends there. */
export const innerPlaces: ReadonlySet<string> = new Set(
  '公园 广场 景区 风景区 码头 大桥 街 公里'.split(' '),
);

/** Around such a site where it is a place: 在…, 走进…, …里. */
export const placeLeads: readonly string[] =
  '在 站上 登上 走上 走进 来到 位于 到 去 前往 赴 至 于 进 逛 参观 路过 毗邻 紧邻'.split(
    ' ',
  );
export const placeFollowers: readonly string[] =
  '里 内 前 门 外 旁 一楼 二楼 三楼 举行 举办 开展 开幕 展厅 报告厅 广场 大厅 开馆 开放 建成 投用 竣工 西 东 南 北'.split(
    ' ',
  );

/** Before the end of a water, where they alone would be no name: 东大河. */
export const sizes = '大小';

/** Waters by one character, which do not follow each other in one name. */
export const waters = '渠河江湖溪';
