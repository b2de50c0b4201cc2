/** Verbs whose subject runs the programme that is their object. */
export const runVerbs: readonly string[] = (
  '开展 实施 启动 推行 推进 推出 举办 举行 主办 承办 组织 组织开展 组织实施 打造 建立 建立健全 创建 牵头 牵头实施 落实 出台 印发 ' +
  '开办 办起 办起了 开起 制定 制订 发布 设立 设置 开设 搭建 构建 创新 创设 探索 深化 发起 策划 运营 上线 试行 首创 提供 推广 完成 开通 ' +
  '筹办 部署 组建 持续开展 深入开展 全面推行 大力推行 建设 投资建设 谋划 谋划实施 部署开展 常态化开展 合办 合建 共建 联办 合作开办 合作开设 打理 启用 设起 统一实施 联合推行 联合实施 联合启动 共同开展 共同启动 联合组织 配套 ' +
  '创新开展 创新推出 率先推出 率先推行 持续推进 持续深化 深入推进 深入实施 扎实推进 扎实开展 统筹推进 加快推进 开启 开发 推动 抓好 抓实 擦亮 办好 做优 优化 健全 完善 试点推行 联合开展'
).split(' ');

/** Such verbs after the runner whom the programme itself precedes: “古城杯”篮球赛由甲主办、乙承办. */
export const passiveRunVerbs: readonly string[] = (
  '主办 承办 举办 牵头 主导 发起 组织 组织实施 负责实施 牵头实施 联合主办 共同主办 联合举办 共同举办 联合承办 共同承办 联合发起 ' +
  '运营 负责运营 实施 组织开展 共同发起 开办 共同开办 联合开办 主管 创办 投资建设 建设 具体实施 联合推出 推出 组织举办 主导实施 联合打造 打造 合办 联办 合建 共建 打理 管理 维护 负责管理 负责打理 合作开办 合作开设 牵头组织 共同实施 共同打造 负责 承建运营 托管 推行 开设 设立 创立 建立 制定 出台 印发'
).split(' ');

/** Verbs after a programme that 把 or 将 marks: 把“…”机制推广到甲. */
export const marked: readonly string[] = [
  '推广',
  '推向',
  '落实',
  '延伸',
  '做实',
  '抓好',
  '办好',
  '列为',
  '开进',
  '开到',
  '搬进',
  '搬到',
  '搬上',
  '办到',
  '办进',
  '设到',
  '设在',
  '送到',
  '送进',
  '建到',
  '建在',
  '推向',
  '铺到',
  '做到',
];

/** Verbs of taking part, with the role that they tell. */
export const participationVerbs: Readonly<Record<string, string | undefined>> =
  {
    参加: '参加',
    参加了: '参加',
    参与: '参与',
    参与了: '参与',
    加入: '参与',
    加入了: '参与',
    参评: '参评',
    入选: '入选',
    入选了: '入选',
    入围: '入围',
    上榜: '上榜',
    跻身: '入选',
    稳居: '上榜',
    荣登: '上榜',
    获评: '获评',
    荣获: '获评',
    荣膺: '获评',
    获得: '获评',
    获得了: '获评',
    获颁: '获评',
    获: '获评',
    夺得: '获评',
    摘得: '获评',
    斩获: '获评',
    捧回: '获评',
    当选: '获评',
    当选为: '获评',
    被评为: '获评',
    被授予: '获评',
    被命名为: '获评',
    被认定为: '获评',
    被评定为: '获评',
    承接: '承接',
    践行: '践行方',
    锚定: '落实方',
    协办: '协办',
    赞助: '赞助商',
    冠名: '赞助商',
    签订: '签约方',
    签订了: '签约方',
    签署: '签约方',
    签署了: '签约方',
    签下: '签约方',
    达成: '签约方',
  };

/** Those after the one that the programme precedes: 福建海丝啤酒有限公司赞助. */
export const passiveParticipationVerbs: Readonly<Record<string, string>> = {
  协办: '协办',
  支持: '支持单位',
  指导: '指导单位',
  参与: '参与',
  试点: '试点',
  先行试点: '试点',
  率先试点: '试点',
  承建: '承建方',
  参建: '承建方',
  赞助: '赞助商',
  冠名: '赞助商',
  独家赞助: '赞助商',
  冠名赞助: '赞助商',
  补助: '出资方',
  出资: '出资方',
  捐资: '出资方',
  捐款: '出资方',
  资助: '出资方',
};

/** Verbs by which one honours another with a title: 甲授予乙“…”称号. */
export const honourVerbs: readonly string[] = [
  '授予',
  '评为',
  '评选为',
  '命名为',
  '认定为',
  '评定为',
  '表彰为',
];

export const honourRole = '获评';

/** Verbs that draw others into a programme, and what those then do. */
export const drawVerbs: readonly string[] = [
  '吸引',
  '吸引了',
  '邀请',
  '共有',
  '汇聚了',
];
export const drawnVerbs: readonly string[] = ['参加', '参与', '参赛', '参展'];

/** Verbs between a programme and those whom it serves. */
export const targetVerbs: readonly string[] =
  '面向 针对 惠及 覆盖 覆盖了 服务 辐射 推广到 推广至 服务于 惠及了 覆盖到 延伸至 延伸到 适用于 聚焦'.split(
    ' ',
  );

/** Verbs that bring a programme's paper to somebody: 向某厂下达《责令限期改正通知书》. */
export const deliveryVerbs: readonly string[] = [
  '下达',
  '送达',
  '发出',
  '开具',
  '下发',
  '制发',
  '提供',
  '推出',
  '办理',
  '发放',
];

/** Verbs that serve such a paper on the one that the next clause gives orders to. */
export const servingVerbs: readonly string[] = [
  '下达',
  '下达了',
  '送达',
  '发出',
  '开具',
  '开具了',
  '下发',
  '制发',
];

/** How that clause begins. */
export const orderVerbs: readonly string[] = ['要求', '责令', '责成', '督促'];

/** Verbs by which somebody wins, and those by which he beats another. */
export const winVerbs: readonly string[] = (
  '列第一 列第二 列第三 列二、三位 列二三位 分列二、三位 分获二、三名 居第二 居第三 位居第二 位居第三 位列前三 名列前茅 名列第一 名列第二 名列第三 排名第一 排名第二 蝉联 蝉联冠军 包揽前三 勇夺冠军 喜获冠军 力压群雄 冲线 率先冲线 率先撞线 屈居亚军 屈居第二 位列第二 位列第三 获第一 获第二 获第三 捧走 抬走 摘金 摘银 夺金 夺银 卫冕 封王 称雄 胜出 荣获冠军 位居榜首 拔得头筹 分获 分列 获亚军 获季军 获冠军 夺冠 夺魁 获奖 折桂 问鼎 登顶 胜出 晋级 夺得冠军 获得冠军 摘得冠军 夺得亚军 获得亚军 获得季军 获得一等奖 荣获一等奖 获得二等奖 ' +
  '获得三等奖 获一等奖 获二等奖 获三等奖 捧杯 战胜 击败 力克'
).split(' ');

/** Verbs of winning that need a prize after them, and what a prize ends with. */
export const prizeVerbs: readonly string[] =
  '夺 夺下 再夺 又夺 连夺 摘 再获 连获 分获 各获 夺走 摘下 揽获 揽下 收获 拿到 捧起 举起 跑出 刷新 打破 获得 获得了 夺得 摘得 荣获 获 斩获 拿下 捧得 赢得 捧回 捧走 领走 抬走 屈居 位列 名列 勇夺 喜获'.split(
    ' ',
  );

export const prizeEnds: readonly string[] =
  '冠军 亚军 季军 金奖 银奖 铜奖 特等奖 一等奖 二等奖 三等奖 优胜奖 优秀奖 金牌 银牌 铜牌 第一名 第二名 第三名 赛会纪录 最好成绩 最佳成绩 新纪录 四强 八强 第四名 第五名 第六名 头名 头奖 大奖 桂冠 奖杯 奖牌 季军 团体第一 前三名'.split(
    ' ',
  );

/** Before bodies that send people, and the people whom they send. */
export const sendingMark = '来自';
export const sentPeople: readonly string[] = [
  '志愿者',
  '选手',
  '运动员',
  '队员',
  '支队伍',
  '参赛队',
];

/** After those who are joined by 联合 in a clause of their own: 联合甲、乙等单位. */
export const jointTails: readonly string[] = ['', '等单位', '等部门', '等'];
export const jointRole = '联合单位';

/** Verbs of building a programme for another: 承建该工程的甲. */
export const buildingVerbs: readonly string[] = ['承建', '参建', '负责承建'];
export const builderRole = '承建方';

export const beatVerbs: readonly string[] = ['战胜', '击败', '力克'];

/** Before a name to which such a paper goes. */
export const deliveryMark = '向';

/** Before a name to which somebody goes to run the programme there. */
export const goingWords: readonly string[] = [
  '到',
  '走进',
  '深入',
  '来到',
  '前往',
  '赴',
  '进入',
];

/** Before the verb: nothing of the kind happens. */
export const notRunMarks: readonly string[] = [
  '未',
  '不',
  '没有',
  '未能',
  '拟',
  '申请',
  '接受',
  '迎接',
  '尚未',
  '禁止',
  '停止',
  '取消',
  '要求',
  '建议',
  '呼吁',
];

/** Begin what a subject does, though their tag is that of a noun. */
export const mannerWords: readonly string[] = (
  '全面 依法 率先 深入 大力 积极 全力 联合 集中 统一 同步 现场 实地 定期 重点 精心 扎实 持续 严格 牵头 主动 创新 近日 日前 今年 去年 ' +
  '目前 近年来 累计 共 先后 还 将 也 已 又 正 分别 一举 荣 喜 首次 再次 连续 成功 组织 多次 专门 特别 携手 代表'
).split(' ');

/** Right after the name that they belong to: they act, not what is named. */
export const ownPeople: readonly string[] =
  '选手 队员 运动员 居民 村民 市民 学生 职工 员工 志愿者 企业 群众 老板 小伙 姑娘'.split(
    ' ',
  );

/** Between those who act as one, beside `togetherWords`: what ends before the second name. */
export const jointEnds: readonly string[] = [
  '联合',
  '协同',
  '会同',
  '携手',
  '联手',
  '也与',
  '还与',
  '又与',
  '将与',
  '已与',
  ...[
    '近日',
    '日前',
    '昨日',
    '当天',
    '今年',
    '去年',
    '正式',
    '再次',
    '先后',
    '分别',
  ].flatMap((word) => [`${word}与`, `${word}同`, `${word}和`]),
];

/** Statements of such facts. */
export const programStatements = {
  runs: (actor: string, program: string) => `${actor}开展${program}`,
  participates: (actor: string, program: string) => `${actor}参与${program}`,
  honoured: (actor: string, program: string) => `${actor}获评${program}`,
  signs: (actor: string, program: string) => `${actor}签订${program}`,
  targets: (program: string, target: string) => `${program}面向${target}`,
} as const;

/** Verbs of those who come to what was named last; each tells that it is an occasion. */
export const attendanceVerbs: readonly string[] = (
  '出席活动 出席开幕式 出席启动仪式 出席仪式 出席颁奖典礼 参加活动 参加开幕式 参加启动仪式 参加仪式 参加比赛 参加展演 参赛 参展 ' +
  '参加了活动 参加了启动仪式 参加了比赛 参与活动 到场指导'
).split(' ');

/** Verbs whose subject runs a project, and nothing else. */
export const projectVerbs: ReadonlySet<string> = new Set(['建设', '投资建设']);

/** Between an owner and the programme that is its own: 甲的“…”, 甲第五届…. */
export const betweenOwned = /^的?(?:第.{1,4}[届期次])?[“"「]?$/u;

/** Before the owner: the programme is given to it, or comes to it. */
export const givenBefore =
  /(?:授予|评为|为|给|对|向|在|以|被|参加|走进|来到)$/u;
