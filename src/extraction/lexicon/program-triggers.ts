/** Verbs whose object in quotation marks is a programme, whatever the marks hold. */
export const programTriggers: readonly string[] = [
  '开展',
  '实施',
  '推行',
  '践行',
  '推出',
  '举办',
  '承办',
  '主办',
  '试行',
  '签订',
  '签署',
  '出台',
  '印发',
  '首创',
  '试点',
  '实行',
];

/** Verbs whose object in quotation marks is a programme when the marks hold more than a stressed word. */
export const weakTriggers: readonly string[] = [
  '启动',
  '建立',
  '创建',
  '设立',
  '设置',
  '开设',
  '创设',
  '创新',
  '探索',
  '推广',
  '落实',
  '深化',
  '发起',
  '上线',
  '搭建',
  '组织',
  '锚定',
  '参与',
  '参加',
  '投用',
];

/** Verbs of honour: what follows in quotation marks, or with the lead of a level, is an award. */
export const awardTriggers: readonly string[] = [
  '获评',
  '荣获',
  '荣膺',
  '荣登',
  '获得',
  '获颁',
  '夺得',
  '获',
  '被评为',
  '被授予',
  '被命名为',
  '被认定为',
  '被评定为',
  '评为',
  '授予',
  '命名为',
  '认定为',
  '评定为',
  '入选',
  '入围',
  '上榜',
  '跻身',
  '稳居',
  '当选',
  '当选为',
  '摘得',
  '斩获',
  '捧回',
  '创成',
  '评选为',
  '表彰为',
];

/** Those of them after which what the marks hold must itself end as an award: 命名为 gives any name. */
export const looseAwardTriggers: ReadonlySet<string> = new Set([
  '获得',
  '获',
  '夺得',
  '命名为',
  '认定为',
  '评定为',
  '摘得',
  '斩获',
  '跻身',
  '稳居',
  '荣登',
]);

/** Before the marks: they hold what something is called. */
export const namingLeads: readonly string[] = [
  '称为',
  '誉为',
  '称作',
  '叫做',
  '叫作',
  '戏称',
  '所谓',
  '所谓的',
];

/** General terms in quotation marks, whatever noun follows them. */
export const generalQuoted: ReadonlySet<string> = new Set(
  (
    '非遗 三农 老字号 网红 互联网 智慧 数字 绿色 红色 两会 春运 五一 六一 七一 八一 十一 国庆 元旦 春节 一把手 面子 民心工程 ' +
    '幸福工程 暖心工程 一把手工程 面子工程 形象工程 放心工程 优质工程 良心工程 德政工程 豆腐渣工程 民生工程 系统工程 头号工程 ' +
    '一等奖 二等奖 三等奖 特等奖 冠军 亚军 季军 第一名 一号工程 新名片 烂尾 烂尾工程 高大上 接地气 微信 抖音 最美 优秀 ' +
    '线上 线下 大健康 银发 夜经济 首店 黄金周 云端'
  ).split(' '),
);

/** Between such a verb and the quotation marks. */
export const triggerFillers: readonly string[] = [
  '了',
  '着',
  '为',
  '首届',
  '首个',
  '全国',
  '全省',
  '全市',
  '省级',
  '市级',
  '国家级',
  '年度',
  '系列',
  '了系列',
  '新时代',
  '了新时代',
];

/** Words that a stressed phrase is likely to be, even after a verb of running. */
export const stressWords: ReadonlySet<string> = new Set(
  (
    '一站式 一对一 面对面 零距离 全方位 点对点 手把手 全链条 全流程 全天候 加速度 加速跑 快进键 主力军 先行者 组合拳 ' +
    '金钥匙 金招牌 硬措施 零容忍 全覆盖 地毯式 拉网式 保姆式 管家式 菜单式 订单式 沉浸式 一揽子 一条龙 最后一公里 最后一米 ' +
    '红黑榜 大棋局 新篇章 新路径 新模式 新引擎 朋友圈 金名片 任督二脉 精气神 绿色通道 店小二'
  ).split(' '),
);

/** What a lead belongs to the name that follows in quotation marks: 新时代“枫桥经验”. */
export const quotedLeads: readonly string[] = ['新时代'];

/** Programmes so well known that the quotation marks alone name them. */
export const knownQuoted: ReadonlySet<string> = new Set(
  (
    '三高四新 枫桥经验 四下基层 双减 千万工程 揭榜挂帅 最多跑一次 一网通办 放管服 双随机、一公开 门前三包 一带一路 河长制 ' +
    '林长制 浦江经验 三个一批 万企兴万村 百千万工程 双减政策 双一流 三支一扶 西部计划 春蕾计划 希望工程 雪亮工程 ' +
    '菜篮子工程 厕所革命 跨省通办 一件事一次办 高效办成一件事 双百行动 一村一辅警 一网统管 城市大脑 接诉即办 ' +
    '竣工即发证 拿地即开工 三通一平 两免一补 一事一议 五社联动 村BA 村超 苏超'
  ).split(' '),
);

/** Standing systems and lines that need no marks at all. */
export const knownPlain: readonly string[] = (
  '河长制 湖长制 林长制 田长制 链长制 路长制 街长制 山长制 巷长制 楼长制 河湖长制 安全生产责任制 市长热线 市长信箱 ' +
  '家庭医生签约服务 乡村振兴战略 创新驱动发展战略 健康中国战略 党的二十大报告 双减政策 最多跑一次改革 ' +
  '城乡居民基本医疗保险 城乡居民养老保险 长期护理保险 新型农村合作医疗 营养餐计划 全民国防教育月 安全生产月 ' +
  '爱国卫生运动 新时代文明实践活动 重大项目指挥长制 项目管家制 首席服务官制度 民生实事项目人大代表票决制'
).split(' ');

/** What ends the number of a line: 12345政务服务便民热线. */
export const lineEnds: readonly string[] = ['热线', '专线', '平台', '热线平台'];

/** After the quotation marks: what they hold is given as a prize. */
export const prizeVerbs: readonly string[] = ['颁奖', '授奖', '颁发', '获得者'];
