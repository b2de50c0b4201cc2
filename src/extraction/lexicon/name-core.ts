/** Numerals that begin names of places (三冲, 五里沟). */
export const numeralsOfNames = '一二三四五六七八九十百千万';

/** Ends of numbers that count, and so begin no name. */
export const numeralUnits = '个名条座处所家位次年月日天人户万亿元余多';

/** Verbs of one character that stand before a place, not in its name. */
export const singleVerbs =
  '修建拆扩改挖走赴访问看见听找用办送给拿打去逛游爬登过入进出驻住往返离转绕跨架设治护管查';

/** Nouns that say what a place is, before its name: `商业综合体|万达广场`. */
export const coreStops: ReadonlySet<string> = new Set(
  (
    '综合体 商业体 地标 景点 街区 门店 项目 工程 路段 路口 交叉口 交汇处 沿线 辖区 境内 区域 片区 地区 社区 小区 村 镇 街道 百强 平台 基地 产业 ' +
    '家住 地处 居住 住在 身处 途经 打造 新建 改建 扩建 建成 修建 改造 拓宽 翻修 疏浚 清理 巡查 巡河 整治 治理 打通 贯通 连接 漫步 走在 站在 来自 前往 游览 畅游 点亮 ' +
    '省 市 州 县 区 镇 乡 内 外 旁 边 上 下 里 处 段 侧 至 省内 市内 区内 县内 国内 海内外 门前 门口 附近 对面 周边 一带 沿岸 两岸 两侧 一侧 东侧 西侧 南侧 北侧'
  ).split(' '),
);
