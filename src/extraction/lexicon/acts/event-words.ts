/** What happened, by the word that tells it; the longer word first where one holds another. */
export const eventTriggers: readonly (readonly [string, EventType])[] = [
  ['启动仪式', 'LAUNCH'],
  ['揭牌成立', 'LAUNCH'],
  ['挂牌成立', 'LAUNCH'],
  ['正式启动', 'LAUNCH'],
  ['启动', 'LAUNCH'],
  ['揭牌', 'LAUNCH'],
  ['挂牌', 'LAUNCH'],
  ['投产', 'LAUNCH'],
  ['投入使用', 'LAUNCH'],
  ['投用', 'LAUNCH'],
  ['开业', 'LAUNCH'],
  ['上线', 'LAUNCH'],
  ['开园', 'LAUNCH'],
  ['开馆', 'LAUNCH'],
  ['通车', 'LAUNCH'],
  ['启用', 'LAUNCH'],
  ['成立', 'LAUNCH'],
  ['对外开放', 'LAUNCH'],
  ['正式开放', 'LAUNCH'],
  ['开放', 'LAUNCH'],
  ['开市', 'LAUNCH'],
  ['开班', 'LAUNCH'],
  ['开课', 'LAUNCH'],
  ['开营', 'LAUNCH'],
  ['开街', 'LAUNCH'],
  ['开行', 'LAUNCH'],
  ['首发', 'LAUNCH'],
  ['首航', 'LAUNCH'],
  ['亮相', 'LAUNCH'],
  ['试运行', 'LAUNCH'],
  ['落户', 'LAUNCH'],
  ['启运', 'LAUNCH'],
  ['封顶', 'CONSTRUCTION'],
  ['开工', 'CONSTRUCTION'],
  ['动工', 'CONSTRUCTION'],
  ['奠基', 'CONSTRUCTION'],
  ['竣工', 'CONSTRUCTION'],
  ['建成', 'CONSTRUCTION'],
  ['完工', 'CONSTRUCTION'],
  ['召开', 'MEETING'],
  ['座谈', 'MEETING'],
  ['闭幕', 'MEETING'],
  ['开幕', 'MEETING'],
  ['落下帷幕', 'MEETING'],
  ['落幕', 'CONTEST'],
  ['收官', 'CONTEST'],
  ['开赛', 'CONTEST'],
  ['开战', 'CONTEST'],
  ['战胜', 'CONTEST'],
  ['开赛式', 'CONTEST'],
  ['夺冠', 'CONTEST'],
  ['夺得', 'CONTEST'],
  ['比赛', 'CONTEST'],
  ['签约', 'OTHER'],
  ['签订', 'OTHER'],
  ['签署', 'OTHER'],
  ['捐赠', 'OTHER'],
  ['捐款', 'OTHER'],
  ['赠送', 'OTHER'],
  ['送去', 'OTHER'],
  ['送来', 'OTHER'],
  ['被处以', 'PENALTY'],
  ['被处罚', 'PENALTY'],
  ['被罚', 'PENALTY'],
  ['被没收', 'PENALTY'],
  ['被查封', 'PENALTY'],
  ['被吊销', 'PENALTY'],
  ['获评', 'AWARD'],
  ['被评为', 'AWARD'],
  ['荣获', 'AWARD'],
  ['入选', 'AWARD'],
  ['入围', 'AWARD'],
  ['被授予', 'AWARD'],
  ['通报', 'PUBLICATION'],
  ['拍卖', 'OTHER'],
  ['发布', 'PUBLICATION'],
  ['公布', 'PUBLICATION'],
  ['印发', 'PUBLICATION'],
  ['出台', 'PUBLICATION'],
  ['投诉', 'COMPLAINT'],
  ['举报', 'COMPLAINT'],
  ['反映', 'COMPLAINT'],
  ['举行', 'OTHER'],
  ['举办', 'OTHER'],
  ['开展', 'CAMPAIGN'],
  ['组织', 'CAMPAIGN'],
  ['走进', 'CAMPAIGN'],
  ['慰问', 'CAMPAIGN'],
  ['宣判', 'OTHER'],
  ['推出', 'LAUNCH'],
  ['推行', 'CAMPAIGN'],
  ['实施', 'CAMPAIGN'],
  ['开通', 'LAUNCH'],
  ['开设', 'LAUNCH'],
  ['开办', 'LAUNCH'],
  ['开始', 'LAUNCH'],
  ['改造', 'CONSTRUCTION'],
  ['诉至', 'COMPLAINT'],
  ['起诉', 'COMPLAINT'],
  ['赶到', 'OTHER'],
  ['走访', 'CAMPAIGN'],
  ['看望', 'CAMPAIGN'],
  ['下拨', 'OTHER'],
  ['更名', 'OTHER'],
  ['迁入', 'OTHER'],
  ['转移', 'OTHER'],
  ['完成', 'OTHER'],
  ['开庭', 'OTHER'],
  ['审理', 'OTHER'],
  ['开张', 'LAUNCH'],
  ['开演', 'LAUNCH'],
  ['开讲', 'LAUNCH'],
  ['开播', 'LAUNCH'],
  ['开锣', 'LAUNCH'],
  ['开桨', 'CONTEST'],
  ['开镰', 'LAUNCH'],
  ['开捕', 'LAUNCH'],
  ['开渔', 'LAUNCH'],
  ['启幕', 'LAUNCH'],
  ['打响', 'LAUNCH'],
  ['试行', 'LAUNCH'],
  ['试点', 'LAUNCH'],
  ['创办', 'LAUNCH'],
  ['办起', 'LAUNCH'],
  ['发起', 'LAUNCH'],
  ['封闭施工', 'CONSTRUCTION'],
  ['合龙', 'CONSTRUCTION'],
  ['贯通', 'CONSTRUCTION'],
  ['并网', 'CONSTRUCTION'],
  ['通过验收', 'CONSTRUCTION'],
  ['交付使用', 'CONSTRUCTION'],
  ['捧杯', 'CONTEST'],
  ['夺魁', 'CONTEST'],
  ['叫停', 'PENALTY'],
  ['补选', 'MEETING'],
  ['当选', 'MEETING'],
  ['资助', 'OTHER'],
  ['捐建', 'OTHER'],
  ['列入', 'OTHER'],
  ['搬到', 'OTHER'],
  ['搬至', 'OTHER'],
  ['迁到', 'OTHER'],
  ['迁至', 'OTHER'],
];

/** A day or a month after which what begins may be told with 起: 3月起试行. */
export const beginMark = '起';

/** What happens once, so that the year, or the day that the paragraph named before, tells when. */
export const singleHappenings: ReadonlySet<EventType> = new Set<EventType>([
  'LAUNCH',
  'MEETING',
  'CONTEST',
  'CONSTRUCTION',
  'AWARD',
  'PENALTY',
]);

/** Single happenings of another sort. */
export const singleTriggers: readonly string[] = [
  '签约',
  '签订',
  '签署',
  '捐赠',
  '捐款',
  '赠送',
  '送去',
  '送来',
  '宣判',
  '通报',
  '资助',
  '捐建',
  '列入',
  '搬到',
  '搬至',
  '迁到',
  '迁至',
];

/** Words that carry out a programme: a happening when they stand right before it. */
export const campaignTriggers: readonly string[] = ['开展', '组织'];

/** Words for a day that the page does not tell: of the year of the page. */
export const recentWords: readonly string[] = [
  '近日',
  '日前',
  '最近',
  '近期',
  '不久前',
];

/** What happens to a body that is founded: it is the target. */
export const foundingTriggers: readonly string[] = [
  '揭牌成立',
  '挂牌成立',
  '揭牌',
  '挂牌',
  '成立',
  '启用',
  '投入使用',
];

/** Happenings that need no date. */
export const closingTriggers: readonly string[] = ['落下帷幕', '闭幕', '落幕'];

/** After the word: it only tells when something else was, or how much. */
export const eventBlockersAfter: readonly string[] = [
  '后',
  '前',
  '以来',
  '率',
  '额',
  '之际',
  '期间',
  '的',
];

/** Before and after a date that begins or ends a stretch: nothing happened on that day. */
export const untilWords: readonly string[] = [
  '截至',
  '截止',
  '截止到',
  '截至到',
];
export const sinceWords: readonly string[] = ['以来', '起', '至今', '来'];

/** Between the word and its date: 成立于2015年. */
export const dateLink = '于';

/** In a clause: it tells of a habit or a plan, not of what happened. */
export const habitMarks: readonly string[] = [
  '每年',
  '每月',
  '每周',
  '每天',
  '每日',
  '每逢',
  '定期',
  '经常',
  '常态化',
  '不定期',
  '多次',
  '近年来',
  '历年',
  '一直',
  '至今',
  '如何',
  '继续',
];

/** Behind the first name of a dated sentence: it paints a scene, and nothing has happened yet. */
export const sceneWords: readonly string[] =
  '正在 正忙 正给 正把 忙着 忙得 忙碌 蹲在 站在 坐在 躺在 看到 看见 望着 盯着 指着 捧着 拎着 翻看 随处可见 人头攒动 机器轰鸣 热闹非凡 一派'.split(
    ' ',
  );

/** How the clause of a place ends that only says where: 某村的地里. */
export const sceneEnds = '上里内中旁边前后下处';

export type EventType =
  | 'AWARD'
  | 'PENALTY'
  | 'LAUNCH'
  | 'MEETING'
  | 'CONTEST'
  | 'CAMPAIGN'
  | 'CONSTRUCTION'
  | 'PUBLICATION'
  | 'COMPLAINT'
  | 'OTHER';

/** 泰山街道社区卫生服务中心新址项目封顶. */
export function titleOfEvent(
  subject: string,
  trigger: string,
  object: string,
): string {
  return `${subject}${trigger}${object}`;
}
