/** Before the verb: what is planned, denied or asked for has not been done. */
export const unrealMarks: readonly string[] = [
  '将',
  '拟',
  '计划',
  '要',
  '未',
  '不',
  '可',
  '须',
  '应',
  '欲',
  '拟于',
  '准备',
  '力争',
  '争取',
  '申请',
  '规划',
  '接受',
  '迎接',
  '拒绝',
  '拒不',
  '配合',
  '开始',
  '没有',
  '无',
  '能',
  '再',
  '免于',
  '建议',
  '申报',
];

/** In the clause before the verb: the whole of it is a plan, a wish or a rule. */
export const plannedMarks: readonly string[] = [
  '即将',
  '拟',
  '计划',
  '力争',
  '争取',
  '准备',
  '打算',
  '下一步',
  '接下来',
  '预计',
  '有望',
  '明年',
  '希望',
  '建议',
  '呼吁',
  '应当',
  '必须',
  '可以',
  '如果',
  '一旦',
  '凡是',
  '定期',
  '将要',
  '没有',
  '尚未',
  '并未',
];

/** What makes a clause a plan, unless a name follows directly that it makes the object. */
export const futureMark = '将';

/** After a verb: it is part of a noun (检查组, 建设者), or was not done. */
export const verbBlockersAfter: readonly string[] = [
  '组',
  '站',
  '员',
  '队',
  '长',
  '室',
  '局',
  '者',
  '大会',
  '仪式',
  '工作',
  '报告',
  '结果',
  '名单',
  '方案',
  '计划',
  '标准',
  '资金',
  '单位',
  '期间',
  '以来',
  '规模',
  '热线',
  '机制',
  '后',
  '前',
];

/** Words before a name that lead others into an act: the name acts too. */
export const leaderWords: readonly string[] = ['带着', '带领', '携', '组织'];

/** Before a name that someone went to. */
export const visitWords: readonly string[] = [
  '来到',
  '走进',
  '深入',
  '到',
  '赴',
  '前往',
  '奔赴',
  '走访',
  '进驻',
  '在',
];

/** Between an owner's name and the name that is meant: 该广场运营方某公司. */
export const ownerLinks: readonly string[] = [
  '的',
  '运营方',
  '经营方',
  '经营者',
  '业主',
  '下属',
  '下属的',
  '旗下',
  '旗下的',
  '境内的',
  '内的',
  '辖区内的',
  '辖区的',
  '辖区',
];

/** Whom a clause may have for its subject without naming them: the subject before does not go on. */
export const otherSubjects: readonly string[] = [
  '记者',
  '居民',
  '群众',
  '村民',
  '市民',
  '专家',
  '学生',
  '家长',
  '游客',
  '企业家',
  '代表们',
  '委员们',
  '客商',
  '网友',
  '消费者',
  '业主',
  '大家',
  '他们',
  '商户',
  '当事人',
  '们',
];

/** What may stand between a title's body and no person of it: 区检察院联合王某. */
export const noTitle: readonly string[] = [
  '由',
  '被',
  '对',
  '向',
  '为',
  '给',
  '联合',
  '授予',
  '表彰',
  '查处',
  '处罚',
  '与',
  '和',
  '把',
  '将',
];

/** Verbs of those who tell of a penalty, and so gave it: 某局通报，某公司被罚款. */
export const penaltyTellers: readonly string[] = [
  '通报',
  '审结',
  '宣判',
  '判决',
  '公开审理',
  '查处',
  '查获',
  '设卡',
  '夜查',
  '曝光',
];

/** What a clause tells of those who give: 表彰“好人”，甲入选. */
export const giverVerbs: readonly string[] = [
  '表彰',
  '颁奖',
  '授予',
  '评选',
  '公布',
  '发布',
  '命名',
  '揭晓',
];

/** What they give, or make known. */
export const giverNouns: readonly string[] =
  '名单 称号 奖 榜 最美 十佳 优秀 先进 标兵 模范 示范'.split(' ');

/** Of those who get what was given: no other prize may follow. */
export const barelyReceived: ReadonlySet<string> = new Set(['入选', '上榜']);

/** Verbs that carry out a programme: 对某厂开展专项检查. */
export const carryVerbs: readonly string[] = [
  '开展',
  '开展了',
  '进行',
  '进行了',
  '实施',
  '组织',
  '接受',
];

/** Between two of a list. */
export const listMarks: readonly string[] = [
  '、',
  '和',
  '与',
  '及',
  '以及',
  '同',
  '暨',
];

/** Before a name that suffers or receives the act. */
export const objectMarks: readonly string[] = [
  '对',
  '向',
  '为',
  '给',
  '将',
  '把',
  '对于',
  '针对',
];

/** Of those, one that also tells a direction, as it does before a place. */
export const directionMark = '向';

/** Before a name that does it, after the one that it is done to. */
export const actorMarks: readonly string[] = [
  '被',
  '由',
  '经',
  '受',
  '获',
  '荣获',
  '获得',
];

/** Words that end like a mark of an actor and are none. */
export const noActorMarks: readonly string[] = [
  '查获',
  '缴获',
  '收获',
  '抓获',
  '自由',
  '已经',
  '曾经',
  '财经',
  '接受',
  '享受',
  '遭受',
];

/** Ends of programmes that have a site. */
export const sited: readonly string[] = ['项目', '工程'];

/** Ends of programmes that are carried out, not built. */
export const neverBuilt: readonly string[] = [
  '项目',
  '工程',
  '计划',
  '行动',
  '活动',
];

/** 甲检查乙; 甲与乙合作. */
export function statementOfAct(
  actor: string,
  verb: string,
  object: string,
): string {
  return `${actor}${verb}${object}`;
}
