import type { ReportingRole } from '../../../ontology/roles.js';

/** What a word in a byline says of the names beside it. */
export interface PostWord {
  /** None for work that has no role among ours: proof-reading. */
  readonly role?: ReportingRole;
  /** Whoever holds the post is on the newspaper's staff. */
  readonly isStaff: boolean;
}

const reporter: PostWord = { role: 'REPORTER', isStaff: true };
const author: PostWord = { role: 'REPORTER', isStaff: false };
const correspondent: PostWord = { role: 'CORRESPONDENT', isStaff: false };
const editor: PostWord = { role: 'EDITOR', isStaff: true };
const artEditor: PostWord = { role: 'ART_EDITOR', isStaff: true };
const other: PostWord = { isStaff: false };

/** Who wrote: the words before (or around) the names of a byline. */
export const authorPosts: Readonly<Record<string, PostWord>> = {
  记者: reporter,
  评论员: reporter,
  主笔: reporter,
  实习生: author,
  作者: author,
  撰稿人: author,
  撰稿: author,
  撰文: author,
  采写: author,
  采访: author,
  文字: author,
  通讯员: correspondent,
  通信员: correspondent,
  报道员: correspondent,
};

/** Who made the page: the words of an editors' line. */
export const editorPosts: Readonly<Record<string, PostWord>> = {
  责任编辑: editor,
  责编: editor,
  编辑: editor,
  编审: editor,
  主编: editor,
  副主编: editor,
  执行主编: editor,
  值班编辑: editor,
  版面编辑: editor,
  文字编辑: editor,
  美术编辑: artEditor,
  图片编辑: artEditor,
  视觉编辑: artEditor,
  美编: artEditor,
  版式: artEditor,
  版式设计: artEditor,
  版面设计: artEditor,
  美术设计: artEditor,
  视觉设计: artEditor,
  版面视觉: artEditor,
  责校: other,
  编校: other,
  剪辑: other,
  海报设计: other,
  责任校对: other,
  校对: other,
  检校: other,
  审校: other,
  审核: other,
  初审: other,
  复审: other,
  终审: other,
  一审: other,
  二审: other,
  三审: other,
  统筹: other,
  策划: other,
  监制: other,
  值班编委: other,
  值班主任: other,
  值班总编: other,
  组版: other,
  排版: other,
  制作: other,
};

/** Before a post, and part of the title: 全媒体记者, 首席记者. */
export const postQualifiers: readonly string[] = [
  '全媒体',
  '全媒',
  '融媒体',
  '融媒',
  '首席',
  '见习',
  '实习',
  '特约',
  '特派',
  '特聘',
  '资深',
  '高级',
  '文字',
  '摄影',
  '摄像',
  '驻站',
  '值班',
  '执行',
];

/** The qualifiers that change what a reporter does. */
export const photoQualifiers: ReadonlySet<string> = new Set(['摄影', '摄像']);

/** How a newspaper names itself. */
export const ownPaperWords: readonly string[] = [
  '本报',
  '本刊',
  '本网',
  '本台',
  '本社',
  '我报',
  '本版',
  '本期',
];

/** Ends of the names that a byline gives to newspapers, agencies and stations. */
export const bylineMediaEndings: readonly string[] = [
  '报',
  '报社',
  '刊',
  '网',
  '社',
  '台',
  '电视',
  '广播',
  '在线',
  '新闻',
  '客户端',
  '传媒',
  '传媒集团',
  '报业集团',
  '融媒',
  '融媒体',
  '融媒体中心',
  '发布',
  '周刊',
  '杂志',
  '频道',
];

/** A paper calls itself so in its own bylines: 晚报记者. */
export const shortPapers: ReadonlySet<string> = new Set(
  '日报 晚报 晨报 早报 时报 商报 快报 导报 新报'.split(' '),
);

/** Whose reports other papers print. */
export const wireAgencies: readonly string[] = [
  '新华社',
  '新华网',
  '中新社',
  '中新网',
  '中国新闻社',
  '人民日报',
  '人民网',
  '央视新闻',
  '央广网',
];

/** Ends of what opens a report: 本报讯, 新华社北京1月3日电. */
export const datelineEndings: readonly string[] = ['讯', '电', '消息'];

/** What the bearer of a name did; `text` and `photo` say which work. */
export interface ActionWord {
  readonly text: boolean;
  readonly photo: boolean;
}

const wrote: ActionWord = { text: true, photo: false };
const photographed: ActionWord = { text: false, photo: true };
const both: ActionWord = { text: true, photo: true };

export const actionWords: Readonly<Record<string, ActionWord>> = {
  摄影报道: both,
  摄影: photographed,
  摄像: photographed,
  图片: photographed,
  供图: photographed,
  制图: photographed,
  绘图: photographed,
  漫画: photographed,
  翻拍: photographed,
  航拍: photographed,
  文并图: both,
  图文: both,
  报道: wrote,
  整理: wrote,
  供稿: wrote,
  文图: both,
  并摄: photographed,
};

/** Actions of one character: they count only where they stand alone, or 摄 behind a name. */
export const shortActions: Readonly<Record<string, ActionWord>> = {
  文: wrote,
  图: photographed,
  摄: photographed,
  绘: photographed,
  辑: wrote,
};

/** Actions that always stand behind the names. */
export const trailingActions: ReadonlySet<string> = new Set([
  '摄影报道',
  '供图',
  '翻拍',
  '报道',
  '整理',
  '供稿',
  '并摄',
]);

/** Where a text on a web page comes from, and other words beside it; what follows them is no person. */
export const metaWords: readonly string[] = [
  '来源',
  '稿源',
  '信息来源',
  '文章来源',
  '发布时间',
  '发布日期',
  '时间',
  '日期',
  '字号',
  '浏览',
  '浏览次数',
  '阅读',
  '阅读量',
  '点击',
  '点击数',
  '分享到',
  '电话',
  '热线',
  '邮箱',
];

/** The one of those that names a newspaper. */
export const sourceWords: ReadonlySet<string> = new Set([
  '来源',
  '稿源',
  '信息来源',
  '文章来源',
]);

/** Two or three characters that stand where a name may stand in a byline, and are none. */
export const bylineNonNames: ReadonlySet<string> = new Set(
  (
    '受访者 资料 资料图 网络 单位 对方 综合 本报 本报讯 来源 近日 日前 昨日 昨天 今天 今日 今年 去年 获悉 了解 从 在 ' +
    '视频 截图 海报 提供 平台 摄制 联合 首席 见习 全媒体 融媒体 通讯 新闻 要闻 版面 时间 电话 高兴 方面 文化 文明 文旅 ' +
    '高新区 经开区 公安局 公司 学校 医院 社区 街道 办公室 宣传部 家属 市民 居民 读者 网友 游客 万人 全程 应邀 随同 平安 安全 和平 ' +
    '文艺 文学 文体 文物 高速 高铁 金融 石油 农业 农村 时事 时政 华人 国内 国际 关注 关于 有关 相关 明天 明日 当天 当日 党政 党建 公安 公益 公告 连日 连线 连日来'
  ).split(' '),
);

/** What a post may begin with right behind a dateline: 本报讯记者. */
export const postOpenings = '记通全融见首';

const work: Readonly<Record<ReportingRole, string>> = {
  REPORTER: '采写了这篇报道',
  CORRESPONDENT: '以通讯员身份参与这篇报道',
  PHOTOGRAPHER: '为这篇报道拍摄图片',
  EDITOR: '编辑这篇报道所在的版面',
  ART_EDITOR: '担任这篇报道所在版面的美术编辑',
};

/** What a byline states, as a sentence. */
export function statementOfReport(name: string, role: ReportingRole): string {
  return `${name}${work[role]}。`;
}

export function statementOfPost(
  name: string,
  paper: string,
  title: string,
): string {
  return `${name}是${paper}的${title}。`;
}
