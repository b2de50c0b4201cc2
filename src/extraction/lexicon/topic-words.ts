/** Words before a name that make it a place or a direction, not what the sentence is about. */
export const locatives: readonly string[] = [
  '在',
  '位于',
  '坐落于',
  '于',
  '从',
  '到',
  '来到',
  '走进',
  '赴',
  '前往',
  '沿',
  '沿着',
  '途经',
  '地处',
  '向',
  '距',
  '据',
];

/** The longest title that may stand between a body and the person who speaks for it. */
export const longestTitle = 10;

/** Words between the start of a clause and the name that it is about. */
export const agentMarks: readonly string[] = [
  '由',
  '其中',
  '其中,',
  '而',
  '但',
  '目前',
  '截至目前',
  '今年',
  '去年',
  '此次',
];

/** Verbs whose object is a programme that someone runs. */
export const programVerbs: readonly string[] = [
  '开展',
  '开展了',
  '推行',
  '推行了',
  '实施',
  '实施了',
  '推进',
  '推出',
  '推出了',
  '启动',
  '启动了',
  '举办',
  '举办了',
  '举行',
  '建立',
  '建立了',
  '组织',
  '组织开展',
  '深入开展',
  '创新',
];

/** Verbs before a name that leave it what its clause is about: 查获某厂充装气瓶. */
export const leadVerbs: readonly string[] = [
  '查获',
  '发现',
  '获悉',
  '据',
  '显示',
  '介绍',
  '说',
  '表示',
  '指出',
  '称',
  '让',
  '使',
  '助力',
  '截至',
  '截止',
  '以来',
  '来',
  '有',
  '到',
  '是',
  '据悉',
  '通过',
];

/** Ends of what may stand before the name that a clause is about, whatever it holds. */
export const leadEnds: readonly string[] = [
  '时',
  '后',
  '中',
  '以来',
  '期间',
  '随后',
  '当天',
  '目前',
  '今年',
  '去年',
];
