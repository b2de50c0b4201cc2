/** Ends of a clause within a sentence. */
export const clauseEnds = '，,；;：:。！？!?\n';

/** Marks that end the noun that a figure counts. */
export const nounEnds = '，,；;：:。！？!?、()（）“”"《》\n ';

/** Words that stand between a noun and its figure: 面积达2000平方米, 户数为5. */
export const figureVerbs: readonly string[] = [
  '累计达到',
  '达到了',
  '达到',
  '累计达',
  '达',
  '高达',
  '增长到',
  '提高到',
  '提升到',
  '提升至',
  '提高至',
  '增至',
  '降至',
  '为',
  '是',
  '有',
  '约',
  '近',
  '超过',
  '超',
  '逾',
  '突破',
  '共',
  '共计',
  '合计',
  '累计',
  '总计',
  '完成',
  '实现',
  '不少于',
  '不低于',
  '至少',
  '长',
];

/** What the name of a counted thing is told by. */
export const countNoun = '数';

/** What a figure is called whose noun the text leaves out. */
export const unnamedFigure = '数量';

/** Units that count things one by one. */
export const countUnits: readonly string[] = [
  '个',
  '家',
  '名',
  '户',
  '位',
  '件',
  '份',
  '条',
  '场',
  '起',
  '处',
  '栋',
  '项',
  '台',
  '辆',
  '只',
  '支',
  '座',
  '所',
  '人',
  '部',
  '具',
  '批次',
];

/** Ends of a noun that measures already. */
export const measureEnds = '数量额率值积长度次';

/** What stands before the noun that names a figure and is no part of it. */
export const figureLeads: readonly string[] = [
  '今年',
  '去年',
  '全年',
  '当年',
  '目前',
  '当天',
  '当晚',
  '累计',
  '共计',
  '共',
  '总共',
  '已',
  '已经',
  '将',
  '还将',
  '还',
  '又',
  '也',
  '可',
  '再',
  '就',
  '其中',
  '并',
  '预计',
  '计划',
  '力争',
  '先后',
  '分别',
  '并处',
  '处',
  '全村',
  '全镇',
  '全乡',
  '全区',
  '全县',
  '全市',
];
