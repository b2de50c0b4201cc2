/** Words that name the section of a page, beside another or with a number: 综合·城区, 03 民生. */
export const sectionWords: ReadonlySet<string> = new Set(
  (
    '要闻 综合 城区 城事 城市 民生 社会 时政 经济 财经 文化 教育 健康 卫生 体育 文体 文旅 旅游 国内 国际 天下 中国 世界 ' +
    '广告 公告 副刊 专版 专刊 特刊 专题 县域 县区 区县 区域 乡村 农村 三农 法治 政法 平安 安全 生活 社区 基层 街道 发展 产业 ' +
    '工业 企业 园区 科技 生态 环保 环境 党建 党政 理论 评论 言论 观点 人物 视点 视觉 影像 图片 深度 调查 聚焦 热点 关注 ' +
    '本地 本市 市县 都市 新闻 头版 后版 周刊 周末 教科 教卫 科教 交通 消费 金融 房产 汽车 美食 就业 养老 医疗 读书 文艺 艺术 ' +
    '湘江 融媒 悦读 服务 公益 便民 资讯 时事 特稿 导读 前沿 品牌 招商 项目 乡镇 老年 青年 妇女 少年 校园 读者 互动 乡村振兴 应急'
  ).split(' '),
);

/** Those that name a page also where they stand alone; any other may be the column of one article. */
export const pageNames: ReadonlySet<string> = new Set(
  '要闻 综合 广告 副刊 专版 时政 国内 国际 特刊 头版 导读'.split(' '),
);

/** Ends of the name of a newspaper on its masthead. */
export const mastheadEndings: readonly string[] = [
  '日报',
  '晚报',
  '晨报',
  '早报',
  '时报',
  '新报',
  '商报',
  '都市报',
  '青年报',
  '工人报',
  '农民报',
  '法治报',
  '教育报',
  '快报',
  '导报',
  '周报',
];

/** The number of a page: 03, A2版, 第三版. */
export const pageNumber =
  /^(?:第?[A-Za-z]?\d{1,3}[版叠]?|第?[一二三四五六七八九十]{1,3}[版叠])$/;

/** A part of a masthead's date. */
export const mastheadDate =
  /^(?:(?:\d{4}年\d{1,2}月\d{1,2}日|\d{1,2}月\d{1,2}日|\d{4}[.-]\d{1,2}[.-]\d{1,2})?(?:(?:星期|周)[一二三四五六日天])?|农历.{2,12}|(?:总|本期)?第\d{1,6}期|[甲乙丙丁戊己庚辛壬癸].年.{1,6}|(?:今日|本期)?\d{1,2}版)$/;

/** A day with its year, as mastheads and web pages write it. */
export const dayWithYear = /(\d{4})[年./-](\d{1,2})[月./-](\d{1,2})/;

/** Behind a section's name: 综合版. */
export const pageWord = '版';

/** What the heading of a column of short news ends with or begins with: 乡村短波, 数读港航. */
export const briefsEndings: readonly string[] = (
  '短波 快览 速览 快报 速读 简讯 短讯 快讯 速递 一览 简报 播报 集锦 集萃 微闻 微报 短新闻 微新闻 一句话新闻 快递 传真 动态 掠影 扫描 ' +
  '拾零 拾萃 点击 广角 看台 直通车 短消息 要闻录 新闻榜 速报 速写 短镜头 在线 播撒 三言两语 一周 一瞥 汇 荟 荟萃 集纳 摘要'
).split(' ');
export const briefsOpenings: readonly string[] = [
  '数读',
  '速读',
  '快览',
  '速览',
  '简讯',
  '短讯',
  '一句话',
];
