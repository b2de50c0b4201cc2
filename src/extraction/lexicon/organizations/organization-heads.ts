/**
 * What sort of name a head asks for. PROPER: something that names it, an area or a word of its own
 * (`兰亭学校`). TOPIC: a topic is enough (`篮球协会`). UNIT: an area or a word of its own, and only the
 * nearest of a chain of areas. NUMBERED: an area, or one word of its own (`株洲二中`).
 */
export type HeadNaming = 'PROPER' | 'TOPIC' | 'UNIT' | 'NUMBERED';

const numbered =
  '一中 二中 三中 四中 五中 六中 七中 八中 九中 十中 十一中 十二中 十三中 十四中 十五中 十六中 十七中 十八中 十九中 二十中 ' +
  '一小 二小 三小 四小 五小 六小 七小 八小 九小 十小';

const proper =
  '学校 中学 小学 幼儿园 大学 学院 职院 高中 初中 附中 附小 完小 中心小学 实验小学 实验中学 实验学校 外国语学校 特殊教育学校 特校 职业学校 ' +
  '职业中专 中等专业学校 职业中等专业学校 职业教育中心 职教中心 职业高中 技师学院 技工学校 高级技工学校 职业技术学院 职业学院 ' +
  '师范学校 师范大学 师范学院 医学院 卫校 艺术学校 体校 九年一贯制学校 托育中心 托儿所 老年大学 ' +
  '医院 人民医院 中医院 中医医院 中西医结合医院 中心医院 妇幼保健院 妇幼保健站 保健院 卫生院 中心卫生院 卫生服务中心 卫生服务站 附属医院 一医院 二医院 三医院 四医院 一附院 二附院 ' +
  '专科医院 口腔医院 眼科医院 肿瘤医院 儿童医院 精神病医院 老年病医院 康复医院 血站 中心血站 急救中心 诊所 卫生室 门诊部 养老院 敬老院 福利院 ' +
  '养老中心 康养中心 颐养中心 养老服务中心 日间照料中心 社会工作服务中心 社工服务中心 社工站 ' +
  '研究院 研究所 科学院 设计院 勘测院 检测院 研究中心 研究总院 实验室 创新中心 技术中心 检测中心 科研所 农科所 ' +
  '检验检测所 检测所 检验所 检验检测院 检验检测中心 检验中心 验证中心 鉴定中心 评估中心 体检中心 透析中心 诊疗中心 康复中心 救治中心 剧社 川剧社 京剧社 诗社 书画院 画院 棋院 书法院 ' +
  '医联体 医共体 剧团 歌舞团 艺术团 话剧团 花鼓剧团 剧院 乐团 京剧院 俱乐部 出版社 杂志社 仲裁委员会 仲裁委 公证处 委员会';

const topic =
  '协会 总会 商会 学会 研究会 促进会 基金会 联合会 联谊会 同业公会 公会 校友会 慈善会 联合总会 慈善联合总会 志愿者协会 行业协会 同乡会 校友总会';

const unit =
  '联盟 联队 分会 股份经济合作社 经济合作社 工作队 服务队 志愿服务队 志愿者服务队 志愿队 志愿者队 志愿服务支队 突击队 先锋队 宣讲团 宣讲队 宣讲小分队 小分队 监督队 扑火队 巡护队 护林队 护水队 巡河队 救助队 抢险队 保障队 劝导队 清洁队 讲解队 骑行队 车队 巡查队 帮扶队 应急分队 快反队 护学队 义警队 护村队 联防队 自救队 打捞队 搜救队 顾问团 律师团 讲师团 讲师队 医疗团 智囊团 帮帮团 巡逻队 救援队 调解队 工作组 工作专班 专班 领导小组 ' +
  '指挥部 办公室 工作室 调解室 调解委员会 调委会 议事会 理事会 服务中心 管理中心 指挥中心 调解中心 发展中心 事务中心 活动中心 ' +
  '管理处 管理所 管理站 管理局 分局 派出所 大队 支队 中队 总队 司法所 法庭 人民法庭 检察室 警务室 警务站 监测站 气象站 服务站 救助站 ' +
  '党支部 党总支 党委 联合党支部 联合党委 功能型党支部 临时党支部 流动党支部 团委 团支部 工会 商会党支部 女工委 ' +
  '工作委员会 管委会 管理委员会 组委会 筹委会 指挥所 义工队 文艺队 舞蹈队 龙舟队 合唱团 合唱队 秧歌队 锣鼓队 腰鼓队 舞龙队 乐队 民乐团 文工团 宣传队 健身队 太极队 广场舞队 排球队 乒乓球队 消防救援站 消防站 交警队 代表队 篮球队 足球队 消防队 义务消防队 考古队 医疗队 调查组 督导组 督查组 检查组 巡察组 纪检组 专案组 业委会 业主委员会 妇委会 家委会 家长委员会 膳食委员会 自管会 自治会 自管小组 自治小组 管护队 应急队 抢修队 除雪队 养护队 义务巡查队 调解小组 互助社 互助会 理事小组';

export const organizationHeads: ReadonlyMap<string, HeadNaming> = new Map<
  string,
  HeadNaming
>([
  ...unit.split(' ').map((head): [string, HeadNaming] => [head, 'UNIT']),
  ...proper.split(' ').map((head): [string, HeadNaming] => [head, 'PROPER']),
  ...topic.split(' ').map((head): [string, HeadNaming] => [head, 'TOPIC']),
  ...numbered
    .split(' ')
    .map((head): [string, HeadNaming] => [head, 'NUMBERED']),
]);

/** What goes on after a head and makes another word of it (`大学生`, `中队长`). */
export const headFollowers: ReadonlyMap<string, readonly string[]> = new Map([
  ['大学', ['生', '习', '问', '本科', '城', '路']],
  ['学校', ['校长', '校园']],
  ['小学校', ['长', '园', '区', '门', '友', '车', '服', '医', '规', '训']],
  ['中学校', ['长', '园', '区', '门', '友', '车', '服', '医', '规', '训']],
  ['大学校', ['长', '园', '区', '门', '友', '车', '服', '医', '规', '训']],
  ['中学', ['生', '习', '到']],
  ['小学', ['生', '教育']],
  ['高中', ['生', '低', '班', '部', '阶', '毕', '时', '同']],
  ['初中', ['生', '班', '部', '阶', '毕', '时', '同']],
  ['学院', ['派']],
  ['学会', ['了', '用', '如何', '做', '以', '在', '与', '怎']],
  ['总会', ['有', '在', '被', '是', '让', '给', '把', '先', '去', '来']],
  ['大队', ['长', '伍', '人']],
  ['支队', ['长', '伍']],
  ['中队', ['长', '伍']],
  ['总队', ['长']],
  ['服务队', ['长', '伍', '员']],
  ['工作队', ['长', '伍', '员']],
  ['突击队', ['长', '员']],
  ['先锋队', ['长', '员', '伍']],
  ['分局', ['长', '面']],
  ['工会', ['员']],
  ['党委', ['员']],
  ['团委', ['托']],
  [
    '一小',
    [
      '服',
      '老',
      '吃',
      '步',
      '时',
      '部',
      '块',
      '队',
      '区',
      '组',
      '型',
      '撮',
      '批',
      '孩',
      '女',
      '男',
      '学',
      '段',
      '件',
      '家',
      '伙',
    ],
  ],
  ['二小', ['时', '组', '区', '队', '学']],
  [
    '一中',
    [
      '医',
      '西',
      '等',
      '型',
      '小',
      '外',
      '心',
      '国',
      '学',
      '队',
      '院',
      '年',
      '午',
    ],
  ],
  ['二中', ['医', '西', '等', '型', '小', '外', '心', '队', '学', '院', '全']],
  ['三中', ['医', '西', '等', '型', '小', '外', '心', '队', '学', '院', '全']],
  ['六中', ['医', '西', '等', '型', '小', '外', '心', '全', '队', '学']],
  ['五中', ['医', '西', '等', '型', '小', '外', '心', '全', '队', '学']],
  ['四中', ['医', '西', '等', '型', '小', '外', '心', '全', '队', '学']],
  ['七中', ['医', '西', '等', '型', '小', '外', '心', '全', '队', '学']],
]);

/** Words before a head that say what sort it is and name nothing. */
export const genericModifiers: ReadonlySet<string> = new Set(
  (
    '农村 城区 乡村 山区 城市 城镇 乡镇 民办 公办 公立 私立 中小 大中 大 中 小 寄宿制 初级 高级 附属 重点 示范 母 ' +
    '改扩建 扩建 新建 改建 迁建 普通 高等 职业 职业技术 中等 专业 专科 综合 综合性 基层 各级 地方 本地 当地 当 地 国内 国外 海外 外地 两 所 家 全国 全省 ' +
    '全市 全县 全区 行业 商业 社会 各类 相关 有关 合作 知名 著名 优质 名牌 三甲 三级 二级 一级 甲等 定点 ' +
    '附近 周边 对口 结对 帮扶 帮扶队 驻村 党员 青年 巾帼 志愿 志愿者 学雷锋 应急 工作 专项 专业 技术 服务 管理 临时 ' +
    '联合 突击 机关 基层党组织 党建 流动 文明 实践 文明实践 国际 现场 前线 前方 项目 专家 驻点 驻企 行政 综治 网格 矛盾 纠纷 ' +
    '人民 人民调解 调解 公益 便民 一站式 物业 购物 会议 活动 文艺 医疗 医疗卫生 基层 民间 群众 居民 村民 业主 企业 ' +
    '工业 农业 科研 技术研发 研发 院士 博士 博士后 专家 校 院 市直 区直 县直 部分 大型 小型 新型 首个 首支 首家 ' +
    '学生 教师 职工 家长 干部 离退休 退休 在职 老年 老年人 妇女 儿童 少年 青少年 未成年人 女子 男子 女 男 混合 ' +
    '国家 国家级 省级 市级 区级 县级 校级 村级 镇级 乡级 街道 社区 村 镇 乡 市 县 区 省 组 乡 委 学前 义务教育 幼儿 驾驶 技工 ' +
    '培训 体育 健身 美术 音乐 舞蹈 艺术 双语 国际 外国语 实验 中心 希望 私人 宠物 美容 整形 口腔 眼科 儿童 妇产 骨科 中医 ' +
    '党政 政府 党组织 公司 单位 部门 集团 消防 救援 防汛 抗旱 抢险 救灾 抢修 巡逻 巡查 宣讲 理论 政策 普法 法律 执法 检查 督查 ' +
    '督导 考核 调查 攻坚 攻坚组 招商 招商引资 营商 重点项目 工程 建设 征拆 安置 信访 创建 创文 整治 环境 环保 卫生 交通 劝导 ' +
    '派驻 驻 包村 包保 联村 联点 下沉 前置 特色 名师 劳模 创新 匠人 大师 技能 技能大师 班主任 非遗 书记 心理 咨询 心理咨询 ' +
    '法官 检察官 警官 律师 产业 产业链 人才 数据 数字 信息 运营 物流 快递 客户 客服 销售 售后 营销 游客 旅游 旅客 新闻 政务 ' +
    '质量 检验 检测 食品 药品 生态 实训 教学 教育 教研 科技 科普 电商 直播 区域 区域性 共享 智慧 智能 线上 线下 总 分 新 老 原 前 后 ' +
    '爱心 公安 民警 青年突击 预备役 民兵 代表 全民 街头 医院 学校 大学 高校 中小学校 中学 小学 业余 同一 同 多 多个 多支 ' +
    '省市 市区 城乡 三方 双方 多方 第三方 银企 政企 校企 院校 驾校 ' +
    '内设 下属 所属 直属 辖区 辖内 上级 下级 主管 牵头 责任 承办 主办 协办 参与 地级 常设'
  ).split(' '),
);

/** Where the name of a person may stand in the name of a body. */
export const personBearingSuffixes = [
  '工作室',
  '服务队',
  '宣讲团',
  '调解室',
  '调解中心',
  '基金会',
  '事务所',
  '纪念馆',
  '故居',
  '学校',
  '中学',
] as const;

/** Sections of a body that its name may go on with (`区消防救援大队监督科`). */
export const sectionEnds = [
  '科',
  '股',
  '庭',
  '处',
  '执行局',
  '检察部',
  '分局',
  '支队',
  '大队',
  '中队',
  '校区',
  '院区',
  '分校',
] as const;

/** Sections that a number names: `三大队`, `第一稽查局`. */
export const numberedSections = [
  '大队',
  '中队',
  '支队',
  '稽查局',
  '检察部',
  '审判庭',
  '纪检监察室',
  '监督检查室',
  '审查调查室',
  '派出所',
  '税务所',
  '分局',
] as const;

/** How a section is numbered: `第一`, `三`. */
export const sectionNumbers = {
  ordinal: '第',
  numerals: '一二三四五六七八九十',
} as const;

/** Words that end as sections do and are none. */
export const sectionLikeWords: ReadonlySet<string> = new Set(
  '本科 学科 家庭 百科 专科 开庭 出庭 当庭 前科 社科 分科 到处 四处 各处 多处 出处 好处 用处 坏处 长处 短处 难处 相处 深处 远处 高处 低处 随处 查处 惩处 判处 处处 何处 此处 一处 两处 几处 共处 益处 之处 办事处'.split(
    ' ',
  ),
);

/** After a court: what it does in a trial, and no section of it. */
export const trialWords: readonly string[] = [
  '一审',
  '二审',
  '终审',
  '再审',
  '当庭',
  '依法',
];

/** Joins the place of a branch to the school or the clinic that it belongs to. */
export const attachment = '附属' as const;

/** Marks around a name, and those that no name has within. */
export const quotationMarks = {
  opening: '“「"',
  closing: '”」"',
  breaking: '\u3002\u3001\uFF0C\uFF01\uFF1F\uFF1B\uFF1A,!?;:',
} as const;

/** What a body of its own, named after the one that it belongs to, ends in; that one is named as well. */
export const subordinateEnds = [
  '大队',
  '中队',
  '科',
  '处',
  '股',
  '庭',
  '局',
  '部',
  '室',
  '所',
  '队',
  '组',
  '专班',
  '办公室',
  '党校',
  '党委',
  '党支部',
  '团委',
  '工会',
] as const;

/** The same for schools and hospitals, which say more than their sort: no `…中心学校` of a `…中心`. */
export const attachedEnds = ['学院', '医院', '学校', '中学', '小学'] as const;

/** Committees of the party, whose departments are named without them (`区委宣传部`). */
export const partyCommittee = { end: '委', lead: '中共' } as const;

/** The names of colleges may join two subjects (`美术与艺术设计学院`). */
export const collegeHead = '学院' as const;
export const universityHeads = ['大学', '学院'] as const;
export const subjectConjunctions = '与和' as const;

/** Subjects that begin with a character that no name begins with else. */
export const subjectWords = ['经济', '经营', '经贸', '自动', '自然'] as const;

/** Before the village that a team works in: `县审计局驻石源村工作队`. */
export const postedMark = '驻' as const;

/** Buildings that end as bodies do. */
export const sitesLikeBodies = ['党群服务中心', '游客服务中心'] as const;

/** Bodies whose departments go by a word of two characters: `医院内科`. */
export const clinicEnds = ['医院', '卫生院', '保健院', '附院'] as const;

/** What a bureau is called in a part of its city. */
export const branch = '分局' as const;
