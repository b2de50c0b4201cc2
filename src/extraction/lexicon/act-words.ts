import type {
  ExtractedEntityKind,
  ExtractedRelationType,
} from '../extraction.js';

/** One sort of act between two named things, and the words that tell it. */
export interface ActWords {
  readonly type: Extract<
    ExtractedRelationType,
    | 'INSPECTED'
    | 'PENALISED'
    | 'AWARDED'
    | 'COOPERATED_WITH'
    | 'ESTABLISHED'
    | 'BUILT'
  >;
  readonly eventType:
    'INSPECTION' | 'PENALTY' | 'AWARD' | 'LAUNCH' | 'CONSTRUCTION' | 'OTHER';
  /** The verb of the statement and of the event's title: 区应急局检查某厂. */
  readonly verb: string;
  /** Actor, verb, object; also after 由 and 被. */
  readonly transitive: readonly string[];
  /** 对 or 为 object, verb: 对某厂进行检查, 为某校授牌. */
  readonly afterObject: readonly string[];
  /** 来到 object, verb: 来到某厂，查看…. */
  readonly visited?: readonly string[];
  /** 被 and one of these, of the object, when the sentence leaves out who did it. */
  readonly suffered?: readonly string[];
  /** Said of those who get what the sentence says is given: 为“能手”颁奖，甲、乙获奖. */
  readonly received?: readonly string[];
  /** Verbs that are the act only together with one of the words, after them in the clause. */
  readonly needing?: Readonly<Record<string, readonly string[]>>;
  /** What the act can be done to. */
  readonly objects: readonly ExtractedEntityKind[];
}

export const actWords: readonly ActWords[] = [
  {
    type: 'INSPECTED',
    objects: [
      'DISTRICT',
      'STREET',
      'COMMUNITY',
      'ENTERPRISE',
      'ORGANIZATION',
      'PLACE',
      'PERSON',
      'PROGRAM',
    ],
    eventType: 'INSPECTION',
    verb: '检查',
    transitive: [
      '检查了',
      '检查',
      '检查发现',
      '突击检查',
      '督查',
      '督导',
      '抽查',
      '抽检',
      '暗访',
      '巡查',
      '查看',
      '查看了',
      '察看',
      '视察',
      '调研',
      '排查',
      '查获',
      '现场核查',
    ],
    afterObject: [
      '检查',
      '督查',
      '排查',
      '抽查',
      '抽检',
      '巡查',
      '督导',
      '核查',
      '暗访',
      '执法',
      '调研',
      '查看',
      '察看',
      '勘查',
      '勘验',
      '检测',
      '体检',
      '摸排',
      '监督',
    ],
    visited: [
      '检查',
      '督查',
      '排查',
      '抽查',
      '抽检',
      '巡查',
      '督导',
      '核查',
      '暗访',
      '执法',
      '调研',
      '查看',
      '察看',
      '察看了',
      '视察',
      '巡逻',
      '了解',
      '了解了',
    ],
  },
  {
    type: 'PENALISED',
    objects: ['COMMUNITY', 'ENTERPRISE', 'ORGANIZATION', 'PLACE', 'PERSON'],
    eventType: 'PENALTY',
    verb: '处罚',
    transitive: [
      '查处了',
      '查处',
      '处罚',
      '处罚了',
      '约谈了',
      '约谈',
      '责令',
      '通报批评',
      '要求',
      '罚款',
      '关停了',
      '关停',
      '取缔了',
      '取缔',
    ],
    afterObject: [
      '处罚',
      '罚款',
      '立案',
      '警告',
      '批评教育',
      '警示教育',
      '通报批评',
      '查处',
      '责令',
      '处以',
      '行政处罚',
      '下达',
      '下发',
      '开出',
      '送达',
      '约谈',
      '关停',
      '没收',
    ],
    suffered: [
      '处以',
      '处罚款',
      '处罚',
      '罚款',
      '责令',
      '立案',
      '没收',
      '吊销',
      '通报',
      '约谈',
      '行政处罚',
    ],
    needing: {
      要求: ['整改', '停业', '停产', '停工', '改正', '拆除'],
      下达: ['责令', '整改', '停业', '停产', '处罚', '改正'],
      下发: ['责令', '整改', '停业', '停产', '处罚', '改正'],
      开出: ['责令', '整改', '罚单', '处罚'],
      送达: ['责令', '整改', '处罚'],
    },
  },
  {
    type: 'AWARDED',
    objects: [
      'DISTRICT',
      'STREET',
      'COMMUNITY',
      'ENTERPRISE',
      'ORGANIZATION',
      'PERSON',
    ],
    eventType: 'AWARD',
    verb: '表彰',
    transitive: ['授予', '授予了', '表彰了', '表彰', '嘉奖', '奖励', '奖励了'],
    afterObject: [
      '颁奖',
      '授牌',
      '颁发',
      '授旗',
      '授予',
      '授匾',
      '评为',
      '评定为',
      '认定为',
      '命名为',
      '确定为',
      '表彰',
      '记功',
      '颁授',
    ],
    received: [
      '获奖',
      '受表彰',
      '受到表彰',
      '获表彰',
      '获得表彰',
      '获评',
      '荣获',
      '登台领奖',
      '领奖',
    ],
  },
  {
    type: 'ESTABLISHED',
    objects: ['ENTERPRISE', 'ORGANIZATION', 'PLACE'],
    eventType: 'LAUNCH',
    verb: '设立',
    transitive: [
      '成立了',
      '成立',
      '组建了',
      '组建',
      '设立了',
      '设立',
      '创办了',
      '创办',
      '创建了',
      '创建',
      '创立了',
      '创立',
      '搭建了',
      '搭建',
      '建立了',
      '建立',
      '建起了',
      '建起',
      '开设了',
      '开设',
      '开办了',
      '开办',
      '开出',
      '发起成立',
      '牵头成立',
      '牵头组建',
      '注册成立',
      '共建',
    ],
    afterObject: [],
  },
  {
    type: 'BUILT',
    objects: ['COMMUNITY', 'ORGANIZATION', 'PLACE', 'PROGRAM', 'ENTERPRISE'],
    eventType: 'CONSTRUCTION',
    verb: '建设',
    transitive: [
      '建设了',
      '建设',
      '修建了',
      '修建',
      '新建了',
      '新建',
      '改建了',
      '改建',
      '扩建了',
      '扩建',
      '改建成',
      '改造成',
      '建成了',
      '建成',
      '兴建了',
      '兴建',
      '承建了',
      '承建',
      '投资建设',
      '投资兴建',
      '投建',
      '援建',
      '施工',
    ],
    afterObject: [],
  },
];

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

/** Between two who act together. */
export const togetherWords: readonly string[] = [
  '联合',
  '协同',
  '会同',
  '携手',
  '联手',
  '协调联动',
];

/** Between one and the other of whom a verb of joint work follows, when no comma of a list does. */
export const withWords: readonly string[] = ['与', '和', '同', '跟'];

/** At the start of a clause: what follows joins the subject before. */
export const joinLeads: readonly string[] = [
  '与',
  '和',
  '同',
  '跟',
  '并与',
  '并和',
  '还与',
  '还和',
  '又与',
  '也与',
  '也和',
];

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

/** After two who are joined by 与: what makes it joint work. */
export const jointVerbs: readonly string[] = [
  '签订',
  '签署',
  '签约',
  '签下',
  '合作',
  '合办',
  '共建',
  '共办',
  '共商',
  '结对',
  '结成',
  '达成',
  '共同',
  '联合',
  '联办',
  '对接',
  '携手',
  '联手',
  '牵手',
  '联动',
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

/** The verb of a statement of joint work. */
export const togetherVerb = '联合';
