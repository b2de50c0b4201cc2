/** How much the words before the end of a name without quotation marks must tell to make it a name. */
export type ProgramDemand =
  /** Any word that is not general: 乡村文化旅游节. */
  | 'ANY'
  /** Several words that are not general: 河湖环境专项治理行动. */
  | 'LONG'
  /** Much that is not general, or a little after a verb of running: 检察长接待日制度. */
  | 'TOLD'
  /** A proper name and more: 义仓巷改造工程. */
  | 'PROPER';

/** The ends of such names, by what they demand. */
export const plainEnds: Readonly<Record<ProgramDemand, string>> = {
  ANY:
    '锦标赛 联赛 邀请赛 公开赛 挑战赛 大奖赛 争霸赛 擂台赛 运动会 马拉松 马拉松赛 文化节 艺术节 旅游节 定向赛 半程马拉松 垂钓赛 门球赛 广场舞大赛 广场舞比赛 象棋比赛 歌咏比赛 征文比赛 读书会 庙会 旅游文化节 美食节 ' +
    '采摘节 音乐节 文化旅游节 电影节 购物节 丰收节 科技节 体育节 读书节 灯光节 啤酒节 博览会 交易会 龙舟赛 技能大赛 创业大赛 创新创业大赛 技能竞赛 职业技能大赛 ' +
    '演讲比赛 知识竞赛 篮球赛 足球赛 徒步大会 运动大会 旅游大会 旅发大会 旅游发展大会 采摘大会 赏花大会 品鉴会 骑行赛 年货节 樱花节 梅花节 菊花节 杨梅节 葡萄节 西瓜节 柑橘节 蜜桃节 脐橙节 枇杷节 樱桃节 梨花节 油菜花节 荷文化节 茶文化节 草莓节 黄桃节 辣椒节 小龙虾节 嘉年华 露营节 读书月 文化月 歌咏赛 迷你马拉松 短视频大赛 摄影大赛 征文大赛 主持人大赛 棋类比赛 门球邀请赛 广场舞展演 非遗展 书画展 摄影展 年货大集 歌手大赛 书法大赛 灯会 消费节 龙虾节 荷花节 桃花节 戏剧节 电影周 科技周 文化周 ' +
    '羽毛球赛 乒乓球赛 气排球赛 排球赛 象棋赛 自行车赛 越野赛 拔河比赛 合唱比赛 朗诵比赛 创新大赛 设计大赛 厨艺大赛 歌唱大赛 ' +
    '创意赛 创意大赛 风筝赛 滑雪赛 速滑赛 滑冰赛 轮滑赛 网球赛 台球赛 桥牌赛 围棋赛 武术赛 拳击赛 摔跤赛 赛马大会 皮划艇赛 赛艇赛 帆船赛 游泳赛 钓鱼赛 骑行大赛 拉力赛 越野跑 半马 全马 健步走 健步行 毅行大会 ' +
    '机器人大赛 机器人赛 辩论赛 演讲赛 演讲大赛 诗词大会 书画大赛 歌咏大会 合唱节 戏曲节 曲艺节 阅读节 冰雪节 温泉节 民俗节 民歌节 山歌节 火把节 泼水节 开渔节 冬捕节 捕捞节 龙舟节 风筝节 赏花节 梨花会 荷花展 菊花展 菊展 灯展 ' +
    '面料展 美术展 图片展 成就展 邀请展 精品展 书法展 画展 农博会 茶博会 车博会 文博会 种博会 服博会 展览会 音乐季 文化季 旅游季 消费季 美食季 那达慕 那达慕大会 庙会 花会 创意集市 巡回赛 积分赛 名人赛 选拔赛 对抗赛 友谊赛',
  LONG:
    '专项行动 专项整治行动 专项治理行动 整治行动 治理行动 执法行动 攻坚行动 联合执法行动 专项整治 专项治理 攻坚战 ' +
    '专项检查行动 专项检查 专项执法行动 执法检查 排查整治 大检查 大排查 大整治 大清查 集中整治行动 清理行动 条例 管理办法 实施意见 实施细则 三年行动计划 ' +
    '行动计划 行动方案 发展规划 总体规划 实施方案 试点工作 提升行动 三年行动 奖励办法 ' +
    '综合整治 集中整治 环境整治 整治提升 专项斗争 监督抽查 质量抽查 专项抽查 专项督查 联合检查 回头看 大走访 大比武 大练兵 大巡查 大清扫 大调研 公约 打击整治专项行动 百日行动 百日攻坚 攻坚行动计划 清零行动 专项治理工作 ' +
    '项目 工程 改造项目 改造工程 建设项目 建设工程 扩建工程 扩建项目 修复工程 修复项目 保护工程 二期工程 一期工程 一期项目 二期项目 ' +
    '义诊活动 宣传活动 主题活动 大赛 比赛 竞赛 论坛 展销会 招聘会 洽谈会 推介会 培训班 训练营 研修班 夏令营 ' +
    '宣传周 宣传月 宣传日 主题党日 支持计划 培养计划 发展计划 行动纲要 发展纲要 专项规划 ' +
    '应急预案 指导意见 若干措施 奖补政策 扶持政策 奖学金 助学金 签约服务 联合行动 对口帮扶 新政 二十条 十条 三十条 十六条 十二条',
  TOLD:
    '活动 计划 规划 方案 制度 机制 体系 模式 服务 平台 热线 保险 补贴 贷款 基金 战略 政策 改革 改造 行动 整治 办法 规定 细则 ' +
    '公约 制 工作法 讲座 系统 协议 备忘录 责任书',
  PROPER: '创建工作 提升工作',
};

/** Ends of names to which the area before them does not belong. */
export const areaFreeEnds: ReadonlySet<string> = new Set(
  '制度 机制 体系 模式 服务 平台 系统 制 保险 补贴 贷款 讲座 演练 改革 活动'.split(
    ' ',
  ),
);

/** Ends of what is called after the firm or the place whose it is, whatever stands between: 骏岭电驱动桥项目. */
export const ownedEnds: ReadonlySet<string> = new Set(
  '项目 工程 改造项目 改造工程 建设项目 建设工程 扩建工程 扩建项目 修复工程 修复项目 保护工程 二期工程 一期工程 一期项目 二期项目'.split(
    ' ',
  ),
);

/** Directly before a name that then needs no proper name in it: 实施湿地退养还泽工程. */
export const namingVerbs: readonly string[] = (
  '实施 实施了 启动 启动了 推行 推行了 出台 出台了 印发 发布 制定 制定了 建立 建立了 创新 探索 首创 推出 推出了 开展 开展了 举办 举办了 ' +
  '参加 上线 落实 享受 领取 发放 办理 开通 实行 试行 深化 组织 组织开展 承办 主办'
).split(' ');

/** Words that tell nothing of which programme it is. */
export const generalWords: ReadonlySet<string> = new Set(
  (
    '重点 民生 重大 产业 投资 招商 引资 招商引资 建设 实事 相关 有关 多个 一批 亿元 以上 系列 各类 各种 主题 大型 专项 集中 ' +
    '联合 行动 整治 治理 执法 检查 全面 全市 全县 全区 全省 全国 全镇 本次 此次 这次 今年 年度 工业 农业 基础 设施 ' +
    '基础设施 省级 市级 县级 区级 国家级 国家 省 市 县 区 级 标志性 新 老 好 大 小 工作 攻坚 突击 持续 改造 扩建 新建 技改 签约 ' +
    '开工 竣工 在建 储备 策划 科研 合作 文化 体育 文体 志愿 服务 公益 宣传 教育 主题 教育活动 社会 实践 综合 总体 ' +
    '发展 实施 管理 试点 配套 子 单体 大项目 政府 企业 工程 项目 活动 计划 规划 改革 清理 排查 提升 年度 三年 五年 ' +
    '社会主义 国民经济 体制 机制 体制机制 经济 民俗 娱乐 学习 培训 教学 科技 技术 精品 优质 亮点 特色 支撑 示范 骨干 ' +
    '趣味 校园 春季 秋季 冬季 夏季 代表性 本土 传统 日常 安全 安全生产 节庆 庆祝 纪念 慰问 比赛 各项 该 本 首个 首批 第一批 专业 高端 主导 优势'
  ).split(' '),
);

/** Words that tell which programme it is only beside others, but for contests and feasts. */
export const looseWords: ReadonlySet<string> = new Set(
  (
    '高速 体制 协同 全民 群众 群众性 丰富多彩 课外 业余 相应 长效 常态化 配套 新型 现代 现代化 产业化 数字化 智能化 信息化 生产 生活 市场 经营 创新 创建 监管 监督 保障 ' +
    '公共 社会 基层 生态 环境 技术改造 学生 居民 村民 党员 职工 集体 户外 室内 线上 线下 网络 节日 假期 周末 课后 校内 校外 ' +
    '教育教学 教学 教研 科普 科学 国内 国际 国外 海外 地方 本地 传统 农村 城市 城乡 乡村 社区 学校 惠民 便民 为民 亮化 绿化 美化 维修 施工 ' +
    '安置 征收 拆迁 信息 数据 运营 运行 操作 应急 应对 处置 防控 责任 组织 领导 考核 评价 激励 奖励 补助 优惠 税收 财政 金融 人才 ' +
    '投融资 融资 商务 商业 贸易 经贸 外贸 内贸 物流 服务业 制造业 农产品 食品 粮食 种植 养殖 加工 旅游业 房地产 农村电商 分配 协调 联动 ' +
    '联席 沟通 对接 走访 帮扶 调研 调查 督查 督导 检验 检测 监测 检修 巡查 值班 值守 日常 定期 长期 短期 中期 近期 远期 全程 全流程 ' +
    '一体化 一站式 精准 高效 优质 贴心 暖心 个性化 多元化 标准化 规范化 精细化 全方位 多层次 立体化 常规 特殊 具体 完整 科学 完善 合理 有效'
  ).split(' '),
);

/** No name begins with them. */
export const looseLeads: ReadonlySet<string> = new Set(
  '今年 年度 此次 本次 全市 全县 全区 全省 全国 全镇 集中 联合 大力 重点 系列 相关 持续 深入 省级 市级 县级 国家级 大型 各类 多个 主题'.split(
    ' ',
  ),
);

/** Before what is counted, not named. */
export const countingWords: ReadonlySet<string> = new Set(
  '这一 这项 这个 此项 该 此 这些 上述 一批 多个 多项 若干 一系列 系列 各类 各项 各种 等 一些 许多 不少 众多'.split(
    ' ',
  ),
);

/** Words that never belong to a programme's name to their right, beside those of `organization-boundary.ts`. */
export const programBoundaries: ReadonlySet<string> = new Set(
  (
    '商量 讨论 协商 商议 研究 谋划 抽查 接入 查处 约谈 晒出 重建 修建 兴建 完成 加大 加强 落实 践行 实施 推行 推出 深化 优化 打造 争取 谋划 包装 申报 储备 承接 承建 启动 新增 共有 实现 带动 ' +
    '首届 本届 上届 历届 这届 第一届 一个 一项 一场 多项 多个 各项 针对 围绕 聚焦 结合 抓好 抓实 做好 做实 扎实 积极 全力 ' +
    '不断 持续 深入 全面 大力 严格 组织开展 常态化 定期 每年 每月 连续 同步 有序 有效 顺利 正式 强化 规范 负责 参与 报名 投入 ' +
    '总投资 计划总投资 吸引 促成 成功 召开 推行 助力 提供 享有 打通 迎来 走进 主流 部署 中标 公司 制定 出台 印发 发布 打响 推动 推进 享受 领取 发放 缴纳 购买 办理 申请 组织 建立 健全 完善 构建 形成 创新 探索 首创 举办 承办 主办 参加 巩固 提升了 目前 截至 上述 前述 名为 叫做 如火如荼 落地 引进 签约 建成 开工 投产 竣工 通过 重点实施 先后'
  ).split(' '),
);

/** Ends of words that are bodies: who runs a programme stands before its name, not in it. */
export const bodyEnds: readonly string[] = [
  '局',
  '委员会',
  '办公室',
  '支队',
  '大队',
  '政府',
  '党委',
  '公安',
  '法院',
  '检察院',
  '办',
];

/** Ends of words that are places, for names that the dictionary does not know. */
export const placeWordEnds =
  '路街巷桥河湖江港湾岛山岭沟渠塘村镇乡区县市省园站坪洲岗里庄屯堡铺店寨坡洞塔';

/** Numerals within the names of places: 三十岗. */
export const placeNumerals = '一二三四五六七八九十百千万';

/** Verbs of one character whose object is a place, so that they are no part of its name. */
export const placeVerbs = '修建治护沿跨清管守过去来进出走游看爱保绕改挖填';

/** Ends in such a character, and is no place's name. */
export const generalPlaces: ReadonlySet<string> = new Set(
  (
    '小区 社区 园区 街区 景区 片区 校区 厂区 老区 灾区 山区 库区 辖区 城区 城乡 农村 乡村 新村 城镇 集镇 乡镇 城市 都市 县市 公园 ' +
    '校园 家园 田园 果园 花园 幼儿园 产业园 工业园 科技园 车站 网站 铁路 公路 道路 马路 高速公路 大街 水库 河道 江河 河湖 湖泊 沟渠 ' +
    '海洋 海岛 大桥 桥梁 港口 海湾 森林 荒山 矿山 绿洲 综治 鱼塘 水塘 山塘 跨区 全域 进村 出村 街道 乡村道路 市县 三农 城里 家里 书店 商店 酒店 饭店 门店 网店 村庄 田庄 网络 老街 街巷'
  ).split(' '),
);

/** Leads of an award without quotation marks: 国家新型工业化产业示范基地, 湖南省文明村镇. */
export const awardLeads: readonly string[] =
  '国家级 国家 省长 市长 全国 全省 全市 全县 全区 省级 市级 中国 世界 亚洲 自治区级'.split(
    ' ',
  );

/** Verbs that give or bear a title: what follows is an award though it names no level. */
export const titleVerbs: readonly string[] =
  '获评 荣获 荣膺 获颁 被评为 被授予 被命名为 被认定为 评为 授予 命名为 认定为 评选为'.split(
    ' ',
  );

/** How such an award ends. */
export const awardEnds: readonly string[] = (
  '奖 奖章 奖状 称号 先进集体 先进个人 先进单位 先进区 先进县 基地 示范区 示范县 示范市 示范村 示范点 示范社区 示范单位 ' +
  '示范企业 示范街 示范园区 试点 试点区 试点县 百强区 百强县 百强市 百强镇 百强园区 百强企业 强县 强镇 文明城市 文明单位 ' +
  '文明村 文明村镇 文明社区 文明校园 文明家庭 卫生城市 卫生县城 园林城市 森林城市 森林乡村 旅游名村 旅游名镇 重点村 美丽乡村 ' +
  '劳动模范 道德模范 红旗手 标兵 能手 技术能手 优秀共产党员 优秀教师 好人 工匠 民主法治示范村 特色小镇 之乡 中小企业 ' +
  '小巨人企业 小巨人”企业 独角兽企业 高新技术企业 龙头企业 好人榜 光荣榜 百强榜 第一梯队 优秀案例 典型案例 十大案例 名单 榜单 工人先锋号 青年文明号 ' +
  '特色学校 示范学校 示范校 卫生村 卫生镇 卫生乡镇 示范镇 示范乡镇 名镇 名村 一等奖 二等奖 三等奖 优秀组织奖 百佳 ' +
  '最美家庭 最美医生 最美教师 教学成果奖 优质工程 区域医疗中心 工程技术研究中心 重点实验室 企业技术中心 博士后科研工作站 ' +
  '文明典范城市 文明县城 文明县城称号 森林县城 卫生城 平安县 平安区 双拥模范城 双拥模范县 生态文明建设示范区 和美乡村 传统村落 旅游度假区 ' +
  '旅游景区 产业强镇 产业集群 创新型县 创新型城市 单项冠军企业 制造业单项冠军 瞪羚企业 绿色工厂 智能工厂 无废城市 海绵城市 食品安全示范城市 ' +
  '十佳 最美志愿者 最美村医 最美乡村教师 优秀志愿者 优秀志愿服务组织 最美志愿服务组织 最佳志愿服务项目 巾帼文明岗 五好家庭 书香家庭 ' +
  '星级饭店 老字号 非物质文化遗产 地理标志产品 金奖 银奖 铜奖 特等奖 优秀奖 创新奖 科技进步奖 杰出青年 岗位能手 首席技师 先进基层党组织'
).split(' ');
