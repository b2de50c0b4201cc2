/** Ends of titles in 《》 that are documents which rule, bind or plan; books, films and papers have others. */
export const documentEnds: readonly string[] = (
  '条例 办法 意见 规定 细则 通知 通知书 告知书 决定书 建议书 方案 规划 计划 协议 协议书 合同 合同书 备忘录 决定 通告 公告 ' +
  '倡议书 倡议 责任书 责任状 承诺书 指南 标准 规范 法 法典 纲要 报告 白皮书 公约 章程 制度 规则 准则 守则 措施 政策 ' +
  '机制 目录 名单 名录 清单 要点 指引 导则 整改书 裁定书 判决书 意向书 督办函 提示函 交办函 建议函 令 议定书 宣言 ' +
  '体系 条约 行动 工程 规程 预案 申请书 委托书 批复 图则 解释 若干措施 暂行办法 试行 实施 二十条 十条 三十条 ' +
  '八条 九条 十二条 十五条 十六条'
).split(' ');

/** Laws and their like whose titles the ends above take for books, and the other way round. */
export const otherTitles: ReadonlySet<string> = new Set([
  '新闻报道',
  '焦点访谈',
  '工作报告文学',
  '书法',
  '孙子兵法',
  '今日说法',
  '魔法',
]);

/** Before the marks: what follows is seen, sung or read. */
export const artLeads: readonly string[] = [
  '歌曲',
  '电影',
  '舞蹈',
  '小品',
  '话剧',
  '戏曲',
  '作品',
  '图书',
  '专著',
  '小说',
  '诗歌',
  '合唱',
  '节目',
  '栏目',
  '演唱',
  '朗诵',
  '观看',
  '影片',
  '纪录片',
];
