/** Numerals that begin names of places (三冲, 五里沟). */
export const numeralsOfNames = '一二三四五六七八九十百千万';

/** Ends of numbers that count, and so begin no name. */
export const numeralUnits = '个名条座处所家位次年月日天人户万亿元余多';

/** Verbs of one character that stand before a place, not in its name. */
export const singleVerbs =
  '修建拆扩改挖走赴访问看见听找用办送给拿打去逛游爬登过入进出驻住往返离转绕跨架设治护管查盯靠守抓促';

/** Nouns that say what a place is, before its name: `商业综合体|万达广场`. */
export const coreStops: ReadonlySet<string> = new Set(
  (
    '副教授 教授 讲师 研究员 农艺师 队员 社员 会员 店主 老板 场长 所长 站长 货车 警车 车辆 污水 山货 街头 总局 中学 小学 大学 学院 幼儿园 大队 支队 中队 分局 派出所 学校 医院 公司 综合体 商业体 地标 景点 街区 门店 项目 工程 路段 路口 交叉口 交汇处 沿线 辖区 境内 区域 片区 地区 社区 小区 村 镇 街道 百强 平台 基地 产业 ' +
    '家住 地处 居住 住在 身处 途经 打造 新建 改建 扩建 建成 修建 改造 拓宽 翻修 疏浚 清理 巡查 巡河 整治 治理 打通 贯通 连接 漫步 走在 站在 来自 前往 游览 畅游 点亮 ' +
    '省 市 州 县 区 镇 乡 内 外 旁 边 上 下 里 处 段 侧 至 省内 市内 区内 县内 国内 海内外 门前 门口 附近 对面 周边 一带 沿岸 两岸 两侧 一侧 东侧 西侧 南侧 北侧'
  ).split(' '),
);

/** Verbs and adjectives that name roads, schools and communities all over the country. */
export const namingActs: ReadonlySet<string> = new Set(
  (
    '建设 解放 和平 团结 胜利 跃进 前进 幸福 平安 光明 文明 振兴 复兴 友谊 友爱 友好 民主 自由 劳动 奋斗 新华 兴隆 爱国 爱民 ' +
    '富强 和谐 健康 长青 勤俭 勤劳 曙光 朝阳 东风 向阳 红旗 人民 青年 工农 建国 建军 建业 创业 安康 永安 永兴 长安 太平 兴业 兴旺 ' +
    '繁荣 繁华 昌盛 祥和 丰收 进步 自强 自立 共和 开元 迎宾 迎春 迎新 望江 望湖 临江 临湖 沿江 滨江 滨河 滨湖 滨海 育才 育英 育红 树人 学府 ' +
    '保卫 卫国 拥军 拥政 反帝 抗战 起义 奋进 腾飞 开拓 创新 发展 进取 团圆 合作 联合 互助 先锋 环城 环湖 通达 通江 通海'
  ).split(' '),
);

/** Single characters within an unknown word that make it a phrase, no name: 看入|湖, 守好一|湖. */
export const phraseCharacters = '看守好满这那一各全每把被让给到了的';

/** Never in the name of a place: they link it to what stands before. */
export const linkCharacters =
  '的了着是在由与和对被把将从为到给让使等也都已又并或跟称';

/** Links two things, but also stands within names: 人和街. */
export const innerLink = '和';
