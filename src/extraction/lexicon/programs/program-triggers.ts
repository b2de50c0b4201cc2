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
  '执行',
  '贯彻',
  '贯彻落实',
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
  '启用',
  '制定',
  '发布',
  '构建',
  '完善',
  '健全',
  '运用',
  '用好',
  '做实',
  '做优',
  '开通',
  '推进',
  '总结',
  '探索出',
  '形成',
  '策划',
  '开办',
  '办好',
  '登录',
  '部署',
  '纳入',
  '享受',
  '办理',
  '发放',
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
  '创建',
  '争创',
  '获批',
  '获批为',
  '入列',
  '被列为',
  '列入',
  '被列入',
  '捧得',
  '被确定为',
  '被表彰为',
  '评选为',
  '表彰为',
  '表彰',
  '评出',
  '评选出',
  '选出',
  '推选出',
  '领走',
  '拿下',
  '捧走',
  '收获',
  '喜获',
  '夺下',
  '摘下',
  '领到',
  '拿到',
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
  '创建',
  '争创',
  '被列为',
  '列入',
  '被列入',
  '被确定为',
  '捧得',
  '领走',
  '拿下',
  '捧走',
  '收获',
  '夺下',
  '摘下',
  '领到',
  '拿到',
  '选出',
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
  '了一系列',
  '一系列',
  '新一轮',
  '首批',
  '线上',
  '全县',
  '全区',
];

/** Words that a stressed phrase is likely to be, even after a verb of running. */
export const stressWords: ReadonlySet<string> = new Set(
  (
    '一站式 一对一 面对面 零距离 全方位 点对点 手把手 全链条 全流程 全天候 加速度 加速跑 快进键 主力军 先行者 组合拳 ' +
    '金钥匙 金招牌 硬措施 零容忍 全覆盖 地毯式 拉网式 保姆式 管家式 菜单式 订单式 沉浸式 一揽子 一条龙 最后一公里 最后一米 ' +
    '红黑榜 大棋局 新篇章 新路径 新模式 新引擎 朋友圈 主心骨 领路人 定海神针 领头雁 安全阀 一本账 一张网 一张图 一盘棋 一股绳 一条心 幸福路 致富路 连心桥 暖心事 民心事 急难愁盼 ' +
    '四梁八柱 千家万户 一心一意 一言一行 一点一滴 一草一木 一砖一瓦 千方百计 三心二意 五颜六色 五花八门 千山万水 千言万语 一举一动 一朝一夕 一针一线 ' +
    '七嘴八舌 四通八达 四面八方 千军万马 两山理论 双向奔赴 双重身份 加减乘除 聚宝盆 摇钱树 香饽饽 硬骨头 绊脚石 试金石 金饭碗 金点子 新农人 多面手 ' +
    '千头万绪 百花齐放 七上八下 三长两短 万紫千红 五湖四海 一问一答 一来一往 一前一后 一老一小 一分为二 三三两两 十全十美 百家争鸣 百发百中 万家灯火 ' +
    '大管家 娘家人 贴心人 守护神 保护伞 压舱石 助推器 指挥棒 晴雨表 风向标 新赛道 新动能 新名片 金名片 任督二脉 精气神 绿色通道 店小二'
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
    '竣工即发证 拿地即开工 枫桥式工作法 枫桥式人民法庭 枫桥式公安派出所 村晚 浙里办 粤省事 随申办 皖事通 湘易办 闽政通 苏服办 ' +
    '爱山东 鄂汇办 豫事办 渝快办 赣服通 秦务员 扫黄打非 两癌筛查 两山银行 美丽庭院 十大战略 八八战略 十五分钟便民生活圈 一刻钟便民生活圈 ' +
    '15分钟便民生活圈 15分钟健身圈 一刻钟健身圈 山海工程 万人助万企 百县千镇万村高质量发展工程 双招双引 双高计划 双拥 双报到 双培双带 ' +
    '三会一课 三务公开 四议两公开 五险一金 六稳 六保 七五普法 八五普法 一号改革工程 以旧换新 家电以旧换新 ' +
    '四好农村路 十百千万工程 一区一品 一村一品 一镇一业 一县一业 一户一档 一企一策 三位一体 两个责任 两优一先 ' +
    '新时代好少年 感动中国 中国好人 道德模范 最美家庭 光荣在党50年 五比一创 五星支部 五星创建 青蓝工程 名师工程 强基计划 鲁班奖 扬子江杯 三通一平 两免一补 一事一议 五社联动 村BA 村超 苏超'
  ).split(' '),
);

/** What ends the number of a line: 12345政务服务便民热线. */
export const lineEnds: readonly string[] = ['热线', '专线', '平台', '热线平台'];

/** After the quotation marks: what they hold is given as a prize. */
export const prizeVerbs: readonly string[] = ['颁奖', '授奖', '颁发', '获得者'];

/** Days of the calendar, which nobody runs. */
export const calendarDays: ReadonlySet<string> = new Set(
  (
    '春节 元宵节 清明节 端午节 中秋节 重阳节 劳动节 国庆节 儿童节 母亲节 父亲节 情人节 教师节 护士节 记者节 植树节 妇女节 三八妇女节 青年节 ' +
    '五四青年节 建军节 建党节 圣诞节 六一儿童节 五一劳动节 十一国庆节 老人节 医师节 警察节 感恩节 腊八节 小年节 双十一购物节'
  ).split(' '),
);
