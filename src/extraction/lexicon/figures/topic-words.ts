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
  '深入',
  '奔赴',
  '进驻',
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

/** Verbs whose object is a programme that someone runs. */
export const programVerbs: readonly string[] = [
  '开展',
  '开展了',
  '推行',
  '推行了',
  '推行的',
  '实施',
  '实施了',
  '推出',
  '推出了',
  '启动',
  '启动了',
  '举办',
  '举办了',
  '举行',
  '举行了',
  '组织',
  '组织开展',
  '创新',
  '担任',
  '发起',
  '打造',
  '打造了',
];

/** Verbs whose object is what was built or set up. */
export const builtVerbs: readonly string[] = [
  '建成',
  '建成了',
  '改建成',
  '改造成',
  '建设',
  '兴建',
  '新建',
  '设立',
  '设立了',
  '开设',
  '开设了',
  '开办',
  '建立',
  '建立了',
];

/** Before such a verb: the whole work of a body is meant, and what follows is the body's. */
export const deepMarks: readonly string[] = [
  '深入',
  '持续',
  '扎实',
  '全面',
  '大力',
  '广泛',
  '深化',
];

/** After a person: he speaks, and is not what the sentence is about. */
export const speechVerbs: readonly string[] = [
  '说',
  '介绍',
  '表示',
  '告诉',
  '称',
  '认为',
  '坦言',
  '指出',
  '透露',
  '强调',
  '回忆',
  '感慨',
  '算了',
  '算过',
  '提醒',
  '解释',
];

/** Titles of people who speak and act for themselves. */
export const privatePeople: readonly string[] = [
  '村民',
  '居民',
  '市民',
  '菜农',
  '果农',
  '农户',
  '摊主',
  '店主',
  '学生',
  '种植户',
  '养殖户',
  '经营者',
  '老人',
  '业主',
  '患者',
  '乘客',
  '住户',
  '党员',
  '选手',
  '店主',
  '志愿者',
  '队员',
  '骑手',
  '司机',
  '获奖者',
  '获得者',
  '学员',
  '工匠',
  '原告',
  '被告',
];

/** Before a name that does something together with the one before. */
export const joinWords: readonly string[] = ['联合', '会同', '携手', '联手'];

/** The end of the name of somebody whom the paper does not name in full. */
export const anonymousMark = '某';

/** Titles of those who write the paper. */
export const reporterTitles: readonly string[] = ['记者', '通讯员'];

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
