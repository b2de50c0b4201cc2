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
