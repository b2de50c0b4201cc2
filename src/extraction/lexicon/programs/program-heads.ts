/**
 * Nouns that make what stands in quotation marks before them a programme: “健康敲门”义诊活动. A head may stand
 * after up to a few words (“厂BA”篮球锦标赛).
 */
export const quotedHeads: ReadonlySet<string> = new Set(
  (
    '活动 系列活动 主题活动 行动 专项行动 专项整治行动 行动计划 三年行动 整治 专项整治 治理 攻坚战 战役 会战 大会战 接力 ' +
    '项目 工程 计划 规划 方案 纲要 战略 蓝图 战略部署 ' +
    '制 制度 机制 体系 体制 模式 工作法 工作模式 系统 改革 政策 经验 ' +
    '大赛 比赛 联赛 锦标赛 邀请赛 公开赛 挑战赛 竞赛 擂台赛 争霸赛 对抗赛 篮球赛 足球赛 排球赛 乒乓球赛 羽毛球赛 气排球赛 ' +
    '棋类赛 象棋赛 演讲赛 运动会 马拉松 ' +
    '文化节 艺术节 旅游节 美食节 音乐节 采摘节 购物节 丰收节 电影节 读书节 科技节 体育节 消费季 博览会 展销会 ' +
    '托管班 培训班 训练营 操作法 施工法 市集 夜市 集市 庙会 灯会 招聘会 晚会 音乐会 演唱会 文艺汇演 展览 画展 摄影展 书画展 油画展 大集 ' +
    '热线 专线 平台 云平台 服务 服务平台 食堂 餐厅 驿站 课堂 讲堂 夜校 专区 小程序 直通车 书屋 集市 套餐 专项贷款 贷款 ' +
    '专项基金 保险 义诊 公开课 思政课 党课 宣传月 宣传周 宣传日 服务月 活动月 活动周 清单 台账 公约 条例 办法 协议 奖 奖项 称号 ' +
    '品牌 党建品牌 服务品牌 品牌活动 议事会 积分 积分超市 爱心超市 超市 巴士 专列 班列 专班列车 app APP 应用 客户端 微信小程序 ' +
    '卡 码 卡片 险 奖学金 助学金 基金 公益基金 劳动竞赛 竞赛活动 擂台 展演 会演 汇演 巡演 晚宴 年货节 招聘月 招聘节 服务月活动 诊疗 门诊 ' +
    '微宣讲 宣讲 巡讲 讲座 论坛 研讨班 夏令营 冬令营 研学 沙龙 读书会 分享会 游园会 联欢会 运动 斗争 专项斗争 大排查 大走访 大练兵 大比武 ' +
    '评比 评选活动 创建活动 提质工程 提升工程 试点 试点项目  规程 治理模式 治理体系 服务体系 工作体系 工作机制 联动机制 议事机制 长效机制 ' +
    '服务机制  快线 公交专线 专车 班车 课程 思政课堂 微课堂 大课堂 理论课堂 套餐服务 服务包 改革试点 示范工程 ' +
    '护照 通票 年票 年卡 一卡通 地图 白皮书 倡议 倡议书 监督抽查 抽查 回头看 大比武 创建工作 提升工作 工作站 服务站 便民站 流动站 调解站 调解工作站 服务点 托育点 助餐点 监测网 网络 服务网 服务网络 应急金 互助金 助学金 周转金 关爱金 救助金 奖励金 消费券 优惠券 图书角 交换角 阅读角 ' +
    '公益班 兴趣班 暑托班 特训班 订单班 实验班 高中班 社团课 直播课 公开课 体验课 实践课 产品 线上产品 车间 工坊 工作日 体验日 开放日 接待日 议事日 ' +
    '赛事 接力赛 徒步 徒步大会 大会 嘉年华 消费节 集章 打卡 评价 测评 更新工程 联播 专列 航线 巴士专线 餐车 早餐车 服务车 窗口 专窗 专柜 公益课 训练班 联赛季 文化季 旅游季 采摘季'
  ).split(' '),
);

/** Ends of words that are heads whatever contest or feast they name: 速滑赛, 油菜花节. */
export const headEnds = '节赛课券季展';

/** Words with such an end that are none. */
export const notHeads: ReadonlySet<string> = new Set(
  '季 春季 夏季 秋季 冬季 四季 旺季 淡季 雨季 赛季 当季 换季 上课 下课 开课 停课 听课 讲课 补课 授课 备课 逃课 课 券 证券 债券 开赛 参赛 决赛 初赛 复赛 预赛 半决赛 总决赛 完赛 备赛 观赛 赛 节 季节 环节 细节 展 发展 开展 进展 拓展 扩展 参展 布展 施展 伸展 舒展 会展 策展 招展 预展 撤展 观展 看展 情节 春节 时节 关节 章节 调节'.split(
    ' ',
  ),
);

/** What a sentence calls a thing that it explains: “板凳会”是去年推出的议事制度. */
export const explainingHeads: readonly string[] =
  '制度 机制 模式 活动 项目 行动 工程 平台 服务 计划 工作法 大赛'.split(' ');

/** Verbs that end other names, but stand right before such a head in this one: “岳麓英才”支持计划. */
export const verbsBeforeHeads: ReadonlySet<string> = new Set(
  '支持 扶持 协调 指导 联系 检查 帮助 合作 对接 通报 调研 走访 慰问 接待 采访 陪同 配合 协作 报送 移送 交流 应用 处理'.split(
    ' ',
  ),
);

/** Heads that only make a programme of a core of some length: “快进”模式 stresses a word. */
export const weakHeads: ReadonlySet<string> = new Set([
  '模式',
  '服务',
  '经验',
  '应用',
  '大会',
  '产品',
  '网络',
  '评价',
  '车间',
  '窗口',
  '打卡',
  '超市',
  '课程',
  '运动',
  '码',
  '卡',
  '险',
]);

/** Heads that name what the quotation marks hold without belonging to it: “先进集体”称号. */
export const heldHeads: readonly string[] = [
  '荣誉称号',
  '光荣称号',
  '称号',
  '荣誉',
  '奖项',
  '殊荣',
  '奖牌',
  '牌匾',
  '证书',
  '评选',
  '名单',
  '榜单',
];

/** What makes another thing of a programme's name when it goes on: “红袖章”志愿服务队, “法治”行动小组. */
export const otherHeads =
  '队 站 点 室 中心 所 员 者 企业 公司 人 岗 团 组 委员会 小组 办公室 指挥部 联盟 协会 园 队伍 专班 网点 现场会 座谈会 推进会 发布会 启动仪式 负责人';

/** After a field that ends as a programme does: 土木工程|学院, 照明工程|有限公司. */
export const bodiesAfterField: ReadonlySet<string> = new Set(
  '学院 学校 大学 专业 系 有限公司 股份 集团 总公司 硕士 博士 学会 研究院 研究所 师 局 处'.split(
    ' ',
  ),
);

/** Ends by which what stands in quotation marks names a programme on its own: “雪亮工程”. */
export const selfNamedEnds: readonly string[] = (
  '行动 工程 项目 计划 模式 品牌 机制 制度 大赛 锦标赛 联赛 邀请赛 运动会 马拉松 文化节 艺术节 旅游节 战略 热线 专线 食堂 驿站 夜校 ' +
  '大讲堂 贷款 课堂 书屋 直通车 责任制 河长制 林长制 工作法 宣传月 宣传周 活动月 改革 生活圈 议事会 积分超市 爱心超市 议事厅 议事亭 小程序 平台 清单 公约 服务日 集市 市集 夜市 招聘会 奖学金 运动 大讲坛 微课堂 小课堂 ' +
  '学堂 讲堂 思政课 通办 联办 即办 快办 代办 帮办 统管 受理 即享 秒批 巴士 专列 班列 文化周 消费季 惠民保 制 节 赛 杯 卡 码 贷 险 大走访 大排查 大整治 专项整治 攻坚战'
).split(' ');

/** Words that modify a head after quotation marks though they end a name elsewhere, or are verbs by tag. */
export const headModifiers: ReadonlySet<string> = new Set(
  (
    '大型 系列 主题 公益 党日 团日 专项 整治 治理 行动 活动 义诊 巡查 排查 检查 改造 提升 提质 攻坚 宣传 宣讲 培训 评选 ' +
    '志愿 服务 便民 惠民 助农 助学 慈善 捐赠 捐书 募捐 阅读 读书 征文 演讲 朗诵 歌咏 知识 技能 职业 竞赛 创新 创业 科普 普法 ' +
    '建设 修复 保护 管理 监督 监管 执法 联合 招聘 招商 引才 就业 帮扶 结对 共建 走访 慰问 体检 健康 讲座 徒步 骑行 健步 ' +
    '企业 群众 居民 村民 党员 干部 机关 学生 青年 青少年 老人 职工 工人 家庭 社区 校园 工作 基层 文化 体育 篮球 足球 排球 ' +
    '乒乓球 羽毛球 气排球 越野 龙舟 舞蹈 合唱 书画 摄影 美食 旅游 采摘 消费 促销 展销 展演 汇演 演出 表演 体验 实践 研学 ' +
    '少儿 围棋 亲子 老年 中老年 青少年 少年 儿童 妇女 巾帼 跨省 夜间 夜 全民 迷你 全域 县域 镇域 定制 远程 线上 线下 上门 应急 交通 安全 消防 食品 药品 生产 燃气 环境 卫生 生态 清洁 打击 打假 扫黄 反诈 防溺水 禁毒 防汛 防火 春耕 普查 试点 ' +
    '执行 办案 救助 帮教 迎新 迎春 登记 征集 推广 运动 创建 治超 课后 周末 暑期 寒假 假期 节前 冬春 夏季 冬季 秋季 春季 庆祝 纪念 评比 表彰 展示 推介 观摩 送温暖 敬老 爱心 教育 学习 阅读 联谊 交流 沙龙 集中 巡回 拉练 演练 比武 新址 扩建 新建 搬迁 整改 截污 排污 治污 清淤 更新 绿化 亮化 联防 联控 调解 分期 支付 供应 结构 仓储 配送 进 暨'
  ).split(' '),
);

/** After a list in quotation marks and 等: what all of them are. */
export const listHeads: readonly string[] =
  '活动 行动 工程 项目 机制 制度 模式 平台 服务 品牌 工作法 赛事 比赛 举措 做法 荣誉 称号 奖项 课程 课堂 应用 计划 政策 贷款 产品 改革 主题'.split(
    ' ',
  );

/** Directly after the marks: what begins, opens or is in force. */
export const startVerbs: readonly string[] = (
  '上线 启动 正式启动 正式上线 全面启动 开赛 开幕 闭幕 落幕 收官 启用 正式启用 开营 开班 开课 开讲 举行 举办 圆满 火热开 鸣枪 开跑 ' +
  '覆盖 惠及 落地 推行 实施 运行 试运行 投用 投入使用 自推行 自实施 实施以来 推行以来 开展以来'
).split(' ');

/** What a name has after its quotation marks and shares with too many others to be its short form. */
export const generalLeads: readonly string[] =
  '主题 系列 专项 党建 志愿 大型 公益 综合 工作 服务 特色'.split(' ');
export const generalHeads: readonly string[] =
  '活动 行动 工程 模式 机制 体系 制度 品牌 项目 服务 平台 计划 奖 称号 整治 治理 比赛'.split(
    ' ',
  );
