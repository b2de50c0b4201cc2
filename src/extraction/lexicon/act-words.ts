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
      '督查',
      '督导',
      '抽查',
      '突击检查',
      '暗访',
      '巡查',
      '查看',
      '察看',
      '视察',
      '调研',
    ],
    afterObject: [
      '检查',
      '督查',
      '排查',
      '抽查',
      '巡查',
      '督导',
      '核查',
      '暗访',
      '执法',
      '调研',
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
      '约谈了',
      '约谈',
      '责令',
      '通报批评',
    ],
    afterObject: [
      '处罚',
      '罚款',
      '立案',
      '警告',
      '批评教育',
      '查处',
      '责令',
      '处以',
      '作出行政处罚',
      '下达',
    ],
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
    transitive: [
      '授予',
      '表彰了',
      '表彰',
      '评为',
      '认定为',
      '命名为',
      '嘉奖',
      '奖励',
    ],
    afterObject: ['颁奖', '授牌', '颁发', '授旗', '授予', '授匾'],
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
      '搭建了',
      '搭建',
      '建立了',
      '建立',
      '开设了',
      '开设',
      '发起成立',
    ],
    afterObject: [],
  },
  {
    type: 'BUILT',
    objects: ['COMMUNITY', 'ORGANIZATION', 'PLACE', 'PROGRAM'],
    eventType: 'CONSTRUCTION',
    verb: '建设',
    transitive: [
      '建设了',
      '建设',
      '修建了',
      '修建',
      '新建了',
      '新建',
      '建成了',
      '建成',
      '兴建',
      '承建',
      '投资建设',
      '投资兴建',
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

/** After two who are joined by 与: what makes it joint work. */
export const jointVerbs: readonly string[] = [
  '签订',
  '签署',
  '签约',
  '合作',
  '共建',
  '结对',
  '达成',
  '共同',
  '联合',
  '对接',
  '携手',
  '联手',
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
export const actorMarks: readonly string[] = ['被', '由', '经', '受'];

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
