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
  '（',
  '(',
  '是',
  '身为',
  '当上',
  '转任',
  '升任',
  '接任',
  '现任职',
  '同志任',
  '同志担任',
  '同志为',
  '先后任',
  '先后担任',
  '同时担任',
  '还担任',
  '也是',
  '还是',
  '同时是',
  '正是',
  '便是',
  '受邀担任',
  '应邀担任',
  '被推举为',
  '被推荐为',
  '被评选为',
  '被增补为',
];

/** 任命王某为区教育局局长: what stands before the name, and between it and the post. */
export const appointing = {
  verbs: [
    '任命',
    '选举',
    '聘请',
    '聘任',
    '聘',
    '推选',
    '推举',
    '选聘',
    '增补',
    '提名',
    '决定任命',
    '补选',
    '选举产生',
    '改选',
    '特聘',
  ],
  marks: ['为', '担任', '出任', '任'],
} as const;

/** 被某法院聘为特邀调解员: before the body, and between it and the post. */
export const hiring = {
  mark: '被',
  verbs: [
    '聘为',
    '聘任为',
    '聘请为',
    '特聘为',
    '选聘为',
    '任命为',
    '推选为',
    '推举为',
    '选为',
    '选派为',
  ],
} as const;

/** After these a bare title belongs to a body that was named before: 由王某任组长. */
export const givingVerbs: readonly string[] = [
  '任',
  '担任',
  '兼任',
  '出任',
  '现任',
  '当选',
  '当选为',
  '接任',
  '升任',
  '被任命为',
  '被聘为',
  '被选为',
  '被推选为',
  '分别任',
  '分别担任',
];

const timesOfPosts =
  '现 现在 目前 如今 同时 同时还 还 也 又 并 曾 曾经 此前 以前 之前 后 后来 随后 退休前 平时 业余 兼 更 既 不仅 原'.split(
    ' ',
  );
const holding =
  '任 是 为 担任 兼任 出任 当选 当选为 被聘为 受聘为 被选为'.split(' ');

/** At the beginning of a later clause whose subject is a person: 王某今年49岁，是某队队长. */
export const laterPostVerbs: readonly string[] = [
  ...holding.filter((verb) => verb !== '为'),
  ...timesOfPosts.flatMap((time) => holding.map((verb) => time + verb)),
  ...'时任 同时也是 同时又是 也担任着 还担任着 被任命为 被推选为 被推举为 受聘担任 系 作为 身为 身兼'.split(
    ' ',
  ),
];

/** Between a name and a verb of holding: 王某则被聘为辅导员. */
export const adverbsOfPosts: readonly string[] =
  '则 也 还 又 曾 曾经 已 现 现在 目前 如今 同时 同时还 并 先后 后 后来 随后 此前 今年 去年 今年起 去年起 不仅 不光 既 还同时 同志 本人'.split(
    ' ',
  );

/** Before posts that a clause or a phrase gives to the person behind it: 作为某队队长，王某…; 担任某队队长的王某. */
export const aheadOfPost = {
  verbs: [
    '作为',
    '身为',
    '担任',
    '兼任',
    '现任',
    '时任',
    '身兼',
    '任',
    '当选',
    '受聘担任',
  ],
  marks: '，,的',
} as const;

/** Between a bare post and who holds it: 组长是退伍军人王某, 授课老师为某院副院长李某. */
export const namingVerbs: readonly string[] = [
  '是',
  '为',
  '叫',
  '就是',
  '正是',
  '便是',
  '系',
];

/** 在某公司当司机: before the body, and between it and the post. */
export const serving = {
  at: ['在', '到', '于', '去', '来到', '进入', '赴', '回', '回到', '进'],
  verbs:
    '当 当了 当上 当起 当起了 当过 任 担任 担任过 做 做了 做过 出任 兼任 干 挂职任 挂职担任 工作，任 工作，担任 任职，担任 当志愿 从事'.split(
      ' ',
    ),
  /** Between a name and the body, when what follows is told of someone else: 王某的丈夫在某公司当司机. */
  others:
    '的 和 与 、 ： : “ 他 她 们 妻子 丈夫 爱人 老伴 父亲 母亲 爸爸 妈妈 儿子 女儿 孩子 孙子 孙女 哥哥 弟弟 姐姐 妹妹 外婆 外公 爷爷 奶奶 儿媳 女婿'.split(
      ' ',
    ),
  /** In the clause ahead of the name: 到某村任第一书记两年，王某…. */
  stops: '。；;！!？?”',
} as const;

/** In speech: 作为某院的一名法官，我…. */
export const speaking = {
  as: ['作为', '身为'],
  /** Between the name of the speaker and the mark before the speech. */
  marks: '：:，,',
  open: '“「"',
  close: '”」"',
  self: ['我', '咱', '自己', '必须', '要', '应', '就', '有责任', '理应', '更'],
} as const;

/** Before people who are given a post together: 由王某、李某担任组长. */
export const givenTogether: readonly string[] = [
  '为',
  '担任',
  '任',
  '出任',
  '兼任',
  '分别担任',
  '分别任',
  '当选',
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
  /** Between the names of people of whom one thing is told: 王某、李某. */
  betweenNames: '、和与及',
  spaces: ' 　',
  opening: '（(',
  closing: '）)',
  quotes: '”"',
  openingQuotes: '“"',
  /** Around the name of a paper: 《某报》记者. */
  bookOpen: '《',
  bookClose: '》',
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
export const titleLeads: readonly string[] = (
  '副 常务 常务副 代 代理 名誉 执行 高级 首席 第一 特聘 兼职 专职 联合 党组 值班 ' +
  '主审 承办 主办 带班 责任 接诊 坐诊 驻村 驻点 行政 生产 技术 研发 ' +
  '运营 市场 销售 特邀 语文 数学 英语 音乐 体育 美术 科学 物理 化学 ' +
  '生物 历史 地理 政治 思政 信息技术 外籍 支教 骨干 青年 主治 护理 家庭 ' +
  '乡村 现场 项目 课题 热线 授课 指导 校外 驻场 驻企 驻校 带教 总 轮值 副总 见习 实习 资深 特约 志愿 片区 区域 楼层 值班室 安保 后勤 财务 人事 办公室 党支部'
).split(' ');

/** With these a job begins that stands alone before a name, and none of a body named before. */
export const strangeLeads: readonly string[] =
  '当地 本地 外地 附近 周边 隔壁 对面 老 退休 离休 原 前 某 另 各 全国 全省 全市 全县 全区 省级 市级 县级 区级 国家级 知名 著名 资深 社区 小区 村里 镇里 街道 行业 业委会 村民 居民 出租车 网约车 货车 私家车 个体 民间 农民 我 他 她 一名 一位 两名 多名'.split(
    ' ',
  );
