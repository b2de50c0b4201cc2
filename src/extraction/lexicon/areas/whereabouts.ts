/** Between a place and what stands in it: `仁里社区的五里沟公园`. */
export const possessive = '的';

/** Between a place and what it has: 铭湖社区有支“修鞋队”. */
export const thereIs =
  /^(?:里|内|境内)?(?:有|建有|设有|办有|开有|拥有)(?:一|这样一|这么一|了一)?[支家个座所处间条名群](?:名叫|叫作|叫|名为)?$/u;

/** Between the area that heads a piece of news and what the news begins with: 平江县 安定镇敬老院…. */
export const afterHeadingArea = /^[ 　：:|｜]$/u;

/** Between an area and a part of it: 长岭街道的某村. */
export const ownedParts: readonly string[] =
  '的 下辖的 所辖的 辖区的 辖区内的 辖内的 境内的 管辖的 所属的'.split(' ');

/** Between the names of a list that a sentence treats alike. */
export const listMarks = '、与和及';

/** After two roads that cross. */
export const crossings: readonly string[] = [
  '交叉口',
  '交汇处',
  '交界处',
  '交会处',
  '路口',
];

/** What stands before these lies in what they name. */
export const lyingVerbs: readonly string[] = (
  '坐落于 坐落在 坐落 位于 地处 落户于 落户在 落户到 落户 设在 建在 开在 选址于 选址在 选址 扎根于 扎根在 扎根 落子 落址 ' +
  '迁入 迁至 迁到 迁往 搬入 搬至 搬到 搬迁至 搬迁到 搬进 入驻 落地于 落地在 布局在 驻地在 总部在 总部位于 总部设在 厂址在 店址在'
).split(' ');

export const placeMark = '在';

/** After `X在Y`: X begins to be, or is opened, in Y. */
export const openingVerbs: readonly string[] = (
  '挂牌 揭牌 开园 开业 投产 开工 竣工 落成 落地 落户 封顶 通车 动工 投用 投入使用 投运 运营 试运行 开张 开馆 开门 开放 奠基 点火 并网 起步 扎根 安家 ' +
  '建成投产 建成投用 建成启用 建成使用 建成开园'
).split(' ');

/** The same at the end of a clause; before an object they tell of that: 在某区建成食堂9处. */
export const startingVerbs: readonly string[] =
  '成立 建成 启用 开建 注册 注册成立 创办 创立 创建 组建 设立 办起 挂牌成立 揭牌成立'.split(
    ' ',
  );

/** After `X在Y`, of a programme: it takes place in Y. */
export const happeningVerbs: readonly string[] = (
  '启动 举行 举办 开幕 开赛 落幕 闭幕 收官 上演 开展 召开 开讲 开营 开跑 开桨 开锣 开镰 开市 开课 开班 开训 开演 开唱 开播 开拍 开机 ' +
  '开战 开打 开球 开捕 开耕 开秧 开采 开集 打响 鸣枪 鸣锣 鸣笛 启幕 揭幕 首演 首秀 首发 亮相 登场 火热开赛 拉开帷幕 拉开大幕 拉开序幕 ' +
  '落下帷幕 画上句号 进行 结束 完赛 决出 铺开 推开 推广 试点 试行 实施 推行 推进 上线 开启 热力 火热 激情 热闹 精彩 举旗'
).split(' ');

/** Between `X在Y` and its verb. */
export const heldManners: readonly string[] =
  '正式 隆重 顺利 圆满 盛大 如期 成功 同步 全面 陆续 相继 率先 先行 火热 热烈 欢乐 精彩 激情 联合 首次 再次 集中 连续'.split(
    ' ',
  );

/** After `在Y`: what follows takes place or is set up in Y. */
export const holdingVerbs: readonly string[] = (
  '联合开展 开展 举办 举行 启动 召开 承办 设置 设立 建成 新建 建设 成立 打造 设有 建有 开设 组织开展 实施 推进 推行 推出 试点 试行 ' +
  '组织 组织举办 联合举办 共同举办 主办 上演 开办 增设 布置 投用'
).split(' ');

/** Right before a thing, behind `在Y` and whatever was done there: the thing is founded in Y. */
export const foundingVerbs: readonly string[] = (
  '办起 办起了 创办 创办了 创立 创立了 成立 成立了 组建 组建了 建起 建起了 开办 开办了 开起 开起了 开了 办了 建立 建立了 创建 创建了 ' +
  '设立 设立了 开设 开设了 注册 注册成立 注册成立了 投资建设 投资建设了 投资兴建 投资建成 投建 建成 建成了 兴建 兴办 兴办了 打造 打造了 新建 新建了 ' +
  '增设 增设了 牵头成立 发起成立 牵头组建 改建成 改造成 建设 建设了 开出 开出了 开'
).split(' ');

/** Behind `Y` as who does it: what Y sets up stands in it. */
export const settingVerbs: readonly string[] = (
  '办起 办起了 创办 创办了 成立 成立了 组建 组建了 建起 建起了 开办 开办了 开设 开设了 开起 开起了 设立 设立了 建成 建成了 打造 打造了 有了 ' +
  '合建 共建 联建 合办 合作开设 共同开设 联合开设 共同打造 联合打造 新建 新建了 增设 增设了 创建 创建了 搭建 搭建了 建立了'
).split(' ');

/** What a firm has somewhere: `X在Y建有两个基地`. */
export const havingVerbs: readonly string[] =
  '建有 设有 拥有 建成 建立 建立了 建起 建起了 布局 投资建设 投资建成 新建 开设 开设了 设立 设立了 租下 流转 投建 开办 开了 办了'.split(
    ' ',
  );

/** Where someone comes: what is met there stands there. */
export const comingVerbs: readonly string[] =
  '走进 来到 走入 步入 踏入 踏进 走访 探访 深入 奔赴 赶到 抵达 前往 赴 到 进'.split(
    ' ',
  );

/** Behind `在Y`: who inspects there finds the firms of the place. */
export const inspections = {
  acts: '检查 巡查 走访 排查 督查 夜查 暗访 调研 抽查 检测 执法'.split(' '),
  finds: '发现 查获 查处 查封 看到 见到 对 责令 检查 走访'.split(' '),
} as const;

/** Behind a place and a comma: who came there goes to what follows. */
export const lookingVerbs: readonly string[] =
  '视察 考察 调研 察看 查看 实地察看 实地查看 实地考察 参观 走访 检查 慰问 走进 来到'.split(
    ' ',
  );

/** Before where something came from, and who founded it: 从某镇搬到, 由某人创办. */
export const originMarks: readonly string[] = ['从', '由', '自'];

/** What ends a phrase for a spot of the place: 双山村的加工车间里. */
export const spotEnds = '里内中上旁前下边外';

/** Before the firms that moved into a park. */
export const tenantWords: readonly string[] = [
  '入驻企业',
  '入园企业',
  '龙头企业',
  '入驻的企业',
  '入驻商户',
];

/** Before a thing that stands in the area or the place that the text named last, and its kinds. */
export const insideWords: Readonly<
  Record<string, readonly ('COMMUNITY' | 'STREET' | 'PLACE')[]>
> = {
  村里的: ['COMMUNITY'],
  村里: ['COMMUNITY'],
  村内的: ['COMMUNITY'],
  村中的: ['COMMUNITY'],
  村上的: ['COMMUNITY'],
  村口的: ['COMMUNITY'],
  社区里的: ['COMMUNITY'],
  社区内的: ['COMMUNITY'],
  辖区内的: ['COMMUNITY', 'STREET'],
  镇里的: ['STREET'],
  镇上的: ['STREET'],
  镇内的: ['STREET'],
  乡里的: ['STREET'],
  园内的: ['PLACE'],
  园区的: ['PLACE'],
  园区里的: ['PLACE'],
  园区内的: ['PLACE'],
  景区内的: ['PLACE'],
  街上的: ['PLACE'],
  街区内的: ['PLACE'],
};

/** Ends of names of bodies that serve an area as a part of it, beside those whose type says so. */
export const areaBodyEnds: readonly string[] =
  '供销社 供销联社 剧团 站 中心 所 队 办 组 处 室 科 部 局 委 专班 网格 委员会 政府'.split(
    ' ',
  );

/** Media that a district or county keeps, unlike its newspapers. */
export const areaMediaEnds: readonly string[] = ['融媒体中心', '传媒中心'];

/** Contests and feasts that an area names and holds, so that they take place in it. */
export const areaEvents =
  /(?:赛|运动会|马拉松|半马|文化节|艺术节|旅游节|美食节|采摘节|丰收节|音乐节|风筝会|风筝节|招聘会|年货节|灯会|庙会|博览会)[”"]?$/u;

/** Between an area and the event that it holds: 2023年, 第六届, 首届. */
export const eventLeads =
  /^(?:\d{4}年?(?:度)?)?(?:首届|第[\p{N}一二三四五六七八九十]{1,3}届)?[“"]?$/u;

/** Before the area in the name of a party body. */
export const partyPrefix = '中共';

export function statementOfPart(part: string, whole: string): string {
  return `${part}属于${whole}。`;
}

export function statementOfLocation(thing: string, place: string): string {
  return `${thing}在${place}。`;
}

/** May stand between `在Y` and its verb. */
export const lightMarks = ',，';

/** What follows is of another thing than the one before. */
export const owners: readonly string[] = [
  '名下',
  '旗下',
  '所属',
  '员工',
  '职工',
];

/** Marks that a name may begin with. */
export const leadingQuotes = '“‘《「"';

/** Bodies that lie in the area of their names and serve their own members. */
export const tenantEnds: readonly string[] = (
  '合作社 联合社 检测中心 研发中心 创新中心 展示中心 体验中心 训练中心 培训中心 运营中心 物流中心 展览中心 救援队 志愿服务队 志愿服务总队 龙舟队 舞龙队 醒狮队 社区队 村队 足球队 篮球队 合唱团 艺术团 舞蹈队 乐团 剧社 书社 诗社 研究所 研究院 ' +
  '科学院 设计院 验证中心 校区 院区 版权服务站 博物馆 纪念馆 图书馆 文化馆 美术馆 科技馆 体育馆 俱乐部 养老院 敬老院 福利院 养老服务中心 殡仪馆 书院 驿站 工作室'
).split(' ');

/** Bodies that are called after the place where they are: 姜谭路小学, 西大街商会. */
export const placeTenantEnds: readonly string[] =
  '小学 中学 学校 幼儿园 医院 卫生院 商会 协会 管委会 派出所 市场'.split(' ');

/** Bodies of a town's own people, which its name places; those of a district are parts of it. */
export const townTenantEnds: readonly string[] = ['商会', '协会', '联合会'];

/** Bodies that stand in a community or a place when the text names it right before them. */
export const neighbourEnds: readonly string[] = (
  '志愿服务队 志愿者服务队 志愿服务站 服务队 工作室 合作社 幼儿园 养老院 敬老院 合唱团 艺术团 舞蹈队 救援队 书院 研究院 研究所 图书馆 文化馆 ' +
  '博物馆 工作站 调解室 驿站 社工站 巡逻队 宣讲队 小院 议事会 理事会 俱乐部'
).split(' ');

/** Ends of programmes that are held or stand at one place, unlike rules and campaigns. */
export const venueEnds: readonly string[] = (
  '食堂 餐厅 驿站 课堂 讲堂 讲座 夜校 书屋 书房 集市 市集 夜市 超市 银行 小屋 之家 中心 站 室 亭 屋 坊 馆 园 院 吧 廊 角 点 ' +
  '项目 工程 赛 杯 运动会 马拉松 节 演 展 展演 季 会 晚会 仪式 义诊 活动 招聘会 班 游园会 庙会 灯会 茶馆 学堂 基地 广场舞 沙龙'
).split(' ');

/** Programmes that begin with the community that they change: 石源村通组公路改造项目. */
export const siteWorks: readonly string[] =
  '改造 整治 提升 修缮 加装 硬化 亮化 绿化 扩建 改扩建 修复 维修 清淤'.split(
    ' ',
  );

/** Ends of roads that works on them are in. */
export const workedRoads: readonly string[] = ['路', '大道', '街'];

/** Ends of parts that are named after the town where they stand: 花牛法庭, 武进支行. */
export const branchEnds: readonly string[] = (
  '法庭 司法所 派出所 税务所 财政所 供电所 市场监管所 监管所 检察室 支行 分行 分理处 支公司 分公司 分店 店 工厂 分厂 厂 基地 分院 院区 校区 ' +
  '分校 服务部 营业部 营业厅 网点 项目部 水文站 气象站 收费站 火车站 高铁站 车站 码头 渡口 古街 老街 古镇 大街 工业园 产业园 水库 大桥 湿地公园'
).split(' ');

/** Ends of full names of towns and villages. */
export const townEnds: readonly string[] = ['镇', '乡', '街道', '村', '社区'];

/** What the names of areas drop when other names begin with them: 花牛 of 花牛镇. */
export const areaNameEnds: readonly string[] =
  '自治县 自治州 街道 经济技术开发区 经济开发区 高新技术产业开发区 高新区 经开区 镇 乡 市 县 区 省'.split(
    ' ',
  );

/** Before the village that a body was sent to: 审计局驻石源村工作队. */
export const postedMark = '驻';

/** Cores of towns that are words of their own, and so tell of no town within another name. */
export const commonCores: readonly string[] = (
  '新华 人民 建设 解放 和平 胜利 友谊 团结 东风 红旗 城关 城东 城西 城南 城北 城区 中山 新城 中心 光明 幸福 前进 跃进 工农 朝阳 东方 ' +
  '文化 体育 科技 民主 自由 富强 振兴 复兴 长城 长江 黄河 开发 工业 商业 青年 滨江 滨河 滨海 滨湖 世纪 阳光 花园 新区 老城'
).split(' ');
