import type { ExtractedEntityKind } from '../../extraction.js';

/** Which lines of a headline say what an article is about. */
export const headlineRoles: readonly string[] = ['KICKER', 'TITLE', 'SUBTITLE'];

/** Before a figure that closes a list: the names before are examples of what is counted. */
export const exampleMark = '等';

/** Before a name that is handled: 把某河的58个排口. */
export const takingMarks: readonly string[] = ['把', '将'];

/** Before a name that gets something: 为某社区送来60具. */
export const receiverMarks: readonly string[] = ['为', '给'];

/** Behind a name whose beginning a time is told by: “利剑”行动开展以来. */
export const sinceMark = '以来';
export const sinceVerbs: readonly string[] = [
  '开展',
  '启动',
  '实施',
  '推行',
  '推出',
  '试行',
  '施行',
  '成立',
  '运行',
  '运营',
  '开市',
  '开园',
  '开业',
  '开馆',
  '开放',
  '创办',
  '投用',
  '启用',
  '上线',
  '落地',
];

/** Before a name that something is given to; what is given is told of the giver. */
export const towardMark = '向';

/** Behind who suffers something: 船长鲁某被罚款. */
export const passiveMark = '被';

/** Behind a person who leads others for his body: 校长姚某带着9名教师. */
export const leadingVerbs: readonly string[] = [
  '带着',
  '带领',
  '率领',
  '率',
  '带队',
];

/** Verbs of giving: what is given is counted as the receiver's. */
export const givingVerbs: readonly string[] = [
  '送来',
  '送去',
  '送上',
  '捐赠',
  '赠送',
  '捐款',
  '发放',
  '争取',
];

/** Verbs before the name of who is fined. */
export const penalVerbs: readonly string[] = [
  '责令',
  '处罚',
  '查处',
  '查处了',
  '约谈',
  '对',
];

/** Right after a name that pays its share of a project. */
export const contributions: readonly string[] = [
  '补助',
  '自筹',
  '捐资',
  '出资',
  '赞助',
  '配套',
  '拨款',
  '主办',
  '承办',
  '协办',
  '冠名',
  '施工',
  '承建',
  '监理',
  '设计',
];

/** What an agreement says is told by this: the figure is the agreement's. */
export const agreedMark = '约定';

/** Ends of programmes that are what a figure counts: “小巨人”企业30家. */
export const countableEnds: readonly string[] = [
  '企业',
  '单位',
  '人才',
  '人员',
  '家庭',
  '村',
  '社区',
  '学校',
  '工厂',
  '车间',
  '产品',
];

/** Before 全区: it is what a share is taken of, or how far something reaches. */
export const shareMarks: readonly string[] = [
  '占',
  '比',
  '位居',
  '居',
  '覆盖',
  '跑遍',
  '走遍',
  '遍及',
  '辐射',
  '面向',
  '为',
  '在',
];

/** Before a list of places that people come from. */
export const originMark = '来自';

/** At the start of a clause: it measures what the figure before counted. */
export const partMarks: readonly string[] = [
  '面积',
  '总面积',
  '金额',
  '总金额',
  '总价值',
  '总长',
  '涉及金额',
  '占',
];

/** What an age that belongs to a group is told by. */
export const ageNoun = '年龄';

/** Behind such a word: something else of the area is meant, 村里的合作社. */
export const ownerMark = '的';

/** Words for the whole of an area, and the end of the name that they mean. */
export const wholeAreas: readonly {
  readonly word: string;
  readonly kind: ExtractedEntityKind;
  readonly end: string;
}[] = [
  { word: '全村', kind: 'COMMUNITY', end: '村' },
  { word: '村集体', kind: 'COMMUNITY', end: '村' },
  { word: '村里', kind: 'COMMUNITY', end: '村' },
  { word: '镇里', kind: 'STREET', end: '镇' },
  { word: '镇内', kind: 'STREET', end: '镇' },
  { word: '区里', kind: 'DISTRICT', end: '区' },
  { word: '县里', kind: 'DISTRICT', end: '县' },
  { word: '市里', kind: 'DISTRICT', end: '市' },
  { word: '园内', kind: 'PLACE', end: '园' },
  { word: '队里', kind: 'ORGANIZATION', end: '队' },
  { word: '全社区', kind: 'COMMUNITY', end: '社区' },
  { word: '全镇', kind: 'STREET', end: '镇' },
  { word: '全乡', kind: 'STREET', end: '乡' },
  { word: '全街道', kind: 'STREET', end: '街道' },
  { word: '全区', kind: 'DISTRICT', end: '区' },
  { word: '全县', kind: 'DISTRICT', end: '县' },
  { word: '全市', kind: 'DISTRICT', end: '市' },
  { word: '全省', kind: 'DISTRICT', end: '省' },
  { word: '全校', kind: 'ORGANIZATION', end: '学' },
];
