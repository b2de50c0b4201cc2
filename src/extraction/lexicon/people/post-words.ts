/** Titles that name the level of their area and no body: 区长. */
export const areaTitles: Readonly<Record<string, string>> = {
  省长: '省',
  副省长: '省',
  市长: '市',
  副市长: '市',
  州长: '州',
  区长: '区',
  副区长: '区',
  县长: '县',
  副县长: '县',
  镇长: '镇',
  副镇长: '镇',
  乡长: '乡',
  副乡长: '乡',
};

/** Who belongs to a body without holding a post there: 队员, 会员. */
export const memberTitles: readonly string[] = [
  '队员',
  '成员',
  '会员',
  '组员',
  '社员',
  '团员',
  '理事',
  '学生',
  '志愿者',
];

/** Verbs between a person and the post that follows: 王某任某局局长. */
export const takesPost: readonly string[] = [
  '担任',
  '现担任',
  '出任',
  '兼任',
  '就任',
  '现任',
  '现为',
  '时任',
  '被任命为',
  '被聘为',
  '受聘为',
  '受聘担任',
  '作为',
  '就是',
  '曾是',
  '系',
  '被选为',
  '被推选为',
  '当选为',
  '当选',
  '任',
  '，',
  ',',
  '是',
];

/** Verbs after a list of people who make up a body. */
export const joinVerbs: readonly string[] = [
  '加入',
  '组成',
  '组建',
  '召集',
  '担任队员',
  '担任成员',
];

/** Who goes to a school without working there. */
export const studentTitles: readonly string[] = [
  '学生',
  '同学',
  '学员',
  '毕业生',
  '研究生',
  '本科生',
  '博士生',
  '新生',
  '少先队员',
];

/** Verbs between a person and the body that he belongs to. */
export const membersAfter: readonly string[] = [
  '是',
  '为',
  '系',
  '成为',
  '作为',
  '加入',
  '加入了',
  '先后加入',
  '主动加入',
  '报名加入',
  '申请加入',
];

/** Words and marks around members. */
export const memberMarks = {
  quotes: '”"',
  joints: '、和及与',
  of: '的',
  breaks: '，,。；;：:、“”"和与在对为向等了',
  stops: '，,。；;：:！？!?',
  /** What follows the body: 是某协会会员. */
  oneOf: [
    '的一员',
    '一员',
    '成员',
    '的成员',
    '会员',
    '的会员',
    '队员',
    '的队员',
    '社员',
    '的一名队员',
    '的一名成员',
    '的一名会员',
    '的一名志愿者',
    '志愿者',
    '的志愿者',
    '学生',
    '的学生',
  ],
  schools: [
    '小学',
    '中学',
    '学校',
    '大学',
    '学院',
    '高中',
    '一中',
    '附小',
    '附中',
  ],
} as const;

/** 王某任某局局长. */
export function statementOfPost(
  person: string,
  body: string,
  title: string,
): string {
  return `${person}任${body}${title}`;
}

/** 王某是某队的成员. */
export function statementOfMembership(person: string, body: string): string {
  return `${person}是${body}的成员`;
}

/** Ends of the names of bodies that people join. */
export const groupEndings: readonly string[] = [
  '队',
  '工作室',
  '调解室',
  '协会',
  '团',
  '小组',
  '社',
  '会',
  '专班',
];

/** Marks around posts. */
export const postMarks = {
  /** Between two posts of one person: 党组成员、副局长. */
  betweenPosts: '、兼和',
  /** Between one person and the post of the next: 董事长王某、总经理李某. */
  betweenPeople: '、，,和',
  opening: '（(',
  closing: '）)',
  quotes: '”"',
  deputy: '副',
  /** The office that runs a street; without a name of its own it stands for the street. */
  streetOffice: '办事处',
  streetLevel: '街道',
  /** Ends of posts that one person at a time holds. */
  heads: ['书记', '长', '主任', '主席', '总经理', '经理', '总裁', '召集人'],
} as const;

/** 由王某担任某会主席, 某会主席由王某担任: what stands before the name and behind it. */
export const givenPost = {
  mark: '由',
  verbs: ['担任', '出任', '兼任'],
} as const;

/** What may stand before an office and belongs to it: 常务副区长. */
export const titleLeads: readonly string[] = [
  '常务',
  '代',
  '代理',
  '名誉',
  '执行',
  '高级',
  '首席',
  '第一',
  '特聘',
  '兼职',
  '专职',
  '联合',
  '党组',
];
