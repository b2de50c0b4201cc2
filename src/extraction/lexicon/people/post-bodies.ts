import type { ExtractedEntityKind } from '../../extraction.js';

/** The bodies that a bare title is a post of: 校长 of a school that the article named before. */
export interface TitledBodies {
  readonly titles: readonly string[];
  readonly kinds: readonly ExtractedEntityKind[];
  /** What the name of the body ends with; anything when empty. */
  readonly endings: readonly string[];
  /** Whether it stands in the same paragraph: there are many shops, and one court. */
  readonly isNear?: boolean;
  /** What it does not end with. */
  readonly otherEndings?: readonly string[];
  /** Bodies of other kinds that end so: a canteen has a 店长 too. */
  readonly also?: Pick<TitledBodies, 'kinds' | 'endings'>;
}

/** Houses that are open to all and that papers give as programmes or bodies. */
const houses: Pick<TitledBodies, 'kinds' | 'endings'> = {
  kinds: ['PROGRAM', 'ORGANIZATION'],
  endings:
    '食堂 小铺 小店 店 铺 馆 坊 屋 吧 超市 驿站 书屋 书房 书吧 茶室 餐厅 工坊 集市 夜市 厨房 客厅 会客厅 工作室 小站 夜校 课堂 中心 站 银行 基地'.split(
      ' ',
    ),
};

const schools =
  '小学 中学 学校 高中 一中 二中 三中 四中 五中 六中 附中 附小 职校 学院 大学'.split(
    ' ',
  );
const hospitals =
  '医院 卫生院 卫生服务中心 卫生服务站 卫生室 保健院 诊所 门诊部 急救中心'.split(
    ' ',
  );

/** Parts of a firm, that its heads do not head. */
const branches = '分公司 支行 分行 工厂 分厂 车间 门店 网点 基地'.split(' ');

/** A title belongs to the first of these with its longest ending: 副支队长 is one of a 支队. */
export const bodiesOfTitles: readonly TitledBodies[] = [
  {
    titles:
      '董事长 董事 总经理 经理 总裁 总监 厂长 副总 老总 创始人 合伙人 法定代表人 法人代表 总工程师 总工 首席执行官 首席技术官 车间主任 项目经理 调度长 船长'.split(
        ' ',
      ),
    kinds: ['ENTERPRISE'],
    endings: [],
    otherEndings: branches,
  },
  {
    titles:
      '店长 店主 老板 老板娘 经营者 主理人 坊主 馆主 庄主 店员 收银员'.split(
        ' ',
      ),
    kinds: ['ENTERPRISE'],
    endings: [],
    isNear: true,
    also: houses,
    otherEndings: ['有限公司', '有限责任公司', '集团', '银行', '支行', '工厂'],
  },
  {
    titles:
      '现场负责人 技术负责人 生产负责人 班长 班组长 工段长 线长 质检员 操作工 修理工 维修工 技工 钳工 焊工 车工 业务员 销售员 厂医 厂主'.split(
        ' ',
      ),
    kinds: ['ENTERPRISE'],
    endings: [],
    isNear: true,
  },
  {
    titles: '驾驶员 公交司机 车长 售票员'.split(' '),
    kinds: ['ENTERPRISE'],
    endings:
      '公交 公交集团 公交公司 公交有限公司 公共交通集团有限公司 公共交通有限公司 公共交通有限责任公司 巴士'.split(
        ' ',
      ),
    isNear: true,
  },
  {
    titles: '管理员 志愿者队长 项目负责人 运营负责人'.split(' '),
    ...houses,
    isNear: true,
  },
  {
    titles: '裁判长 总裁判长 总裁判 裁判 评委 评委会主任 赛事总监'.split(' '),
    kinds: ['PROGRAM'],
    endings: '赛 杯 运动会 马拉松 大会 联赛 锦标赛 公开赛 挑战赛 擂台赛'.split(
      ' ',
    ),
  },
  {
    titles: '行长 副行长 支行行长 分行行长'.split(' '),
    kinds: ['ENTERPRISE'],
    endings: '银行 支行 分行 农商行 信用社'.split(' '),
  },
  {
    titles: ['负责人', '法人'],
    kinds: ['ENTERPRISE', 'ORGANIZATION'],
    endings:
      '公司 厂 店 社 场 行 馆 坊 庄 园 院 吧 超市 民宿 集团 企业 基地 农家乐'.split(
        ' ',
      ),
    otherEndings: [
      ...schools,
      ...hospitals,
      '法院',
      '检察院',
      '图书馆',
      '文化馆',
    ],
  },
  {
    titles: ['理事长', '监事长'],
    kinds: ['ORGANIZATION', 'ENTERPRISE'],
    endings:
      '合作社 联社 供销社 协会 学会 商会 联合会 促进会 基金会 总会'.split(' '),
  },
  {
    titles: ['会长', '秘书长', '干事长'],
    kinds: ['ORGANIZATION'],
    endings: ['会', '联盟'],
    otherEndings:
      '委员会 居委会 村委会 常委会 管委会 党委会 业委会 组委会 工会 总工会 调委会 董事会'.split(
        ' ',
      ),
  },
  {
    titles:
      '校长 教师 老师 班主任 教务主任 德育主任 教导主任 年级组长 教研组长'.split(
        ' ',
      ),
    kinds: ['ORGANIZATION'],
    endings: schools,
    also: {
      kinds: ['PROGRAM'],
      endings: ['夜校', '课堂', '学堂', '讲堂', '培训班', '公益班'],
    },
  },
  {
    titles: '辅导员 技术顾问 顾问 指导老师 志愿讲解员'.split(' '),
    kinds: ['ORGANIZATION', 'PROGRAM'],
    endings: '团 队 社 中心 学院 大学 小学 中学 工作室 基地'.split(' '),
    isNear: true,
  },
  { titles: ['园长'], kinds: ['ORGANIZATION'], endings: ['幼儿园', '托育园'] },
  {
    titles: ['教授', '讲师'],
    kinds: ['ORGANIZATION'],
    endings: ['大学', '学院'],
  },
  {
    titles: '医生 医师 护士 护士长 药师 护师 村医 家庭医生'.split(' '),
    kinds: ['ORGANIZATION'],
    endings: [
      ...hospitals,
      '透析中心',
      '诊疗中心',
      '院区',
      '体检中心',
      '血站',
      '科',
    ],
  },
  {
    titles: ['院长'],
    kinds: ['ORGANIZATION'],
    endings: [
      ...hospitals,
      ...'法院 检察院 研究院 学院 敬老院 福利院 养老院 护理院 设计院 剧院 书院 科学院'.split(
        ' ',
      ),
    ],
  },
  {
    titles: '法官 审判长 审判员 陪审员 法官助理 执行员'.split(' '),
    kinds: ['ORGANIZATION'],
    endings: ['法院', '法庭'],
  },
  { titles: ['庭长'], kinds: ['ORGANIZATION'], endings: ['法庭', '法院'] },
  {
    titles: '检察官 检察长 检察官助理'.split(' '),
    kinds: ['ORGANIZATION'],
    endings: ['检察院', '检察室', '检察部'],
  },
  {
    titles: '民警 辅警 警长 教导员'.split(' '),
    kinds: ['ORGANIZATION'],
    endings: [
      '派出所',
      '公安局',
      '公安分局',
      '交警大队',
      '交警中队',
      '警务站',
      '反诈中心',
      '拘留所',
    ],
  },
  {
    titles: ['交警'],
    kinds: ['ORGANIZATION'],
    endings: ['交警大队', '交警中队', '交警支队', '交警'],
  },
  {
    titles: ['消防员', '指导员'],
    kinds: ['ORGANIZATION'],
    endings: ['消防救援大队', '消防救援站', '消防救援支队', '消防站', '中队'],
  },
  {
    titles: ['队长', '教练', '领队'],
    kinds: ['ORGANIZATION'],
    endings: ['队', '俱乐部'],
    otherEndings: ['大队', '支队', '中队', '总队'],
  },
  { titles: ['大队长'], kinds: ['ORGANIZATION'], endings: ['大队'] },
  { titles: ['中队长'], kinds: ['ORGANIZATION'], endings: ['中队'] },
  { titles: ['支队长'], kinds: ['ORGANIZATION'], endings: ['支队'] },
  { titles: ['总队长'], kinds: ['ORGANIZATION'], endings: ['总队'] },
  {
    titles: ['团长'],
    kinds: ['ORGANIZATION'],
    endings: ['团'],
    otherEndings: ['集团'],
  },
  {
    titles: ['组长'],
    kinds: ['ORGANIZATION', 'PROGRAM'],
    endings: ['组', '专班', '项目', '行动'],
  },
  { titles: ['社长'], kinds: ['ORGANIZATION'], endings: ['社', '日报'] },
  { titles: ['台长'], kinds: ['ORGANIZATION'], endings: ['台'] },
  {
    titles: ['所长'],
    kinds: ['ORGANIZATION', 'ENTERPRISE'],
    endings: ['所'],
  },
  {
    titles: ['站长'],
    kinds: ['ORGANIZATION', 'PROGRAM'],
    endings: ['站'],
  },
  {
    titles: ['馆长', '讲解员', '馆员'],
    kinds: ['ORGANIZATION'],
    endings: ['馆'],
  },
  { titles: ['局长'], kinds: ['ORGANIZATION'], endings: ['局'] },
  { titles: ['部长'], kinds: ['ORGANIZATION'], endings: ['部'] },
  { titles: ['处长'], kinds: ['ORGANIZATION'], endings: ['处'] },
  { titles: ['科长'], kinds: ['ORGANIZATION'], endings: ['科'] },
  { titles: ['股长'], kinds: ['ORGANIZATION'], endings: ['股'] },
  {
    titles: ['主任'],
    kinds: ['ORGANIZATION'],
    endings:
      '中心 办公室 委员会 居委会 村委会 管委会 工作室 调解室 服务站 编辑部 实验室 业委会'.split(
        ' ',
      ),
  },
  {
    titles: ['主席'],
    kinds: ['ORGANIZATION'],
    endings:
      '工会 总工会 协会 政协 文联 残联 科协 妇联 侨联 工商联 青联 学联 作协 记协 联合会'.split(
        ' ',
      ),
  },
  {
    titles: ['调解员', '召集人'],
    kinds: ['ORGANIZATION', 'PROGRAM'],
    endings: '调委会 调解委员会 调解室 调解中心 工作室 工作站 调解站'.split(
      ' ',
    ),
  },
  {
    titles: ['社工'],
    kinds: ['ORGANIZATION', 'PROGRAM'],
    endings: ['社工站', '社工服务中心', '社会工作服务中心', '社会工作服务站'],
  },
  {
    titles: ['律师'],
    kinds: ['ENTERPRISE', 'ORGANIZATION'],
    endings: ['律师事务所', '律所'],
  },
  {
    titles: '护理员 护工 养老护理员'.split(' '),
    kinds: ['ORGANIZATION', 'ENTERPRISE'],
    endings: '养老院 敬老院 福利院 护理院 养老中心 养老服务中心 康养中心'.split(
      ' ',
    ),
  },
  {
    titles:
      '支书 村支书 村主任 村文书 第一书记 驻村第一书记 党支部书记 党总支书记 支部书记'.split(
        ' ',
      ),
    kinds: ['COMMUNITY'],
    endings: ['村', '社区'],
  },
  {
    titles: ['社区书记', '社区主任', '网格员', '网格长'],
    kinds: ['COMMUNITY'],
    endings: ['社区', '村'],
  },
];

/** Titles that end as one of these and tell of no body: 项目经理 is of whoever builds, 业委会主任 of a house. */
export const titlesWithoutBody: readonly string[] =
  '客户经理 物业经理 大堂经理 保险经理 业委会主任 妇女主任 党小组组长 村民小组组长 村民组长 小组长 院感 内科主任 外科主任 行业协会会长'.split(
    ' ',
  );

/** What the text calls a body for short before the title (公司总经理), and the kinds that it can be. */
export const shortBodies: Readonly<
  Record<string, readonly ExtractedEntityKind[]>
> = Object.fromEntries<readonly ExtractedEntityKind[]>([
  ...'公司 企业 集团 酒店 民宿 超市 农场 饭店 药店 药房 车行 门店 银行 厂 店 律所'
    .split(' ')
    .map((noun) => [noun, ['ENTERPRISE']] as const),
  ...'合作社 事务所 养老院 养老中心'
    .split(' ')
    .map((noun) => [noun, ['ORGANIZATION', 'ENTERPRISE']] as const),
  ...'学校 医院 法院 法庭 检察院 派出所 卫生院 幼儿园 协会 学会 商会 联合会 基金会 支队 大队 中队 救援队 志愿服务队 志愿者服务队 志愿队 服务队 工作队 宣讲队 巡逻队 龙舟队 球队 合唱团 艺术团 剧团 文工团 宣讲团 舞蹈队 管委会 村委会 居委会 指挥部 图书馆 博物馆 文化馆 研究所 研究院 敬老院 福利院 俱乐部 联盟 书院 课题组 工作组 实验室 居委 部 局 院 校 队 团 所'
    .split(' ')
    .map((noun) => [noun, ['ORGANIZATION']] as const),
  ...'赛事 大赛 比赛 联赛'
    .split(' ')
    .map((noun) => [noun, ['PROGRAM']] as const),
  ...'小铺 小店 书屋 书房 餐厅 茶馆 面馆 餐馆'
    .split(' ')
    .map((noun) => [noun, ['ENTERPRISE', 'PROGRAM', 'ORGANIZATION']] as const),
  ...'中心 工作室 调解室 工作站 服务站 驿站 社工站 食堂 夜校'
    .split(' ')
    .map((noun) => [noun, ['ORGANIZATION', 'PROGRAM']] as const),
  ...'项目 工程 行动'.split(' ').map((noun) => [noun, ['PROGRAM']] as const),
  ...'村 社区 小区'.split(' ').map((noun) => [noun, ['COMMUNITY']] as const),
]);

/** Who serves a community as a whole; its police and doctors do not. */
export const titlesOfCommunities: readonly string[] = [
  '书记',
  '主任',
  '支书',
  '会计',
  '文书',
  '委员',
  '网格员',
  '网格长',
  '专干',
];

/** Ends of bodies: a title that holds one behind an area is a post at that body, not at the area. */
export const bodyEndings: readonly string[] =
  '协会 学会 商会 公司 医院 学校 小学 中学 大学 学院 馆 局 法院 检察院 中心 集团 合作社 队 联合会 派出所 办公室 银行 厂 店 所 站 园 院 委员会 工作室 基金会 事务所'.split(
    ' ',
  );

/** Who owns or keeps a shop, and so holds no post of an area. */
export const shopTitles: readonly string[] = [
  '店长',
  '店主',
  '老板',
  '老板娘',
  '经营者',
  '主理人',
  '坊主',
  '馆主',
  '庄主',
];

/** Short names that say no more than the kind: 公司 is a firm by any name, 学校 is a 小学 too. */
export const generalShorts: Readonly<Record<string, readonly string[]>> = {
  公司: [],
  企业: [],
  集团: [],
  店: [],
  门店: [],
  学校: schools,
  校: schools,
  医院: hospitals,
  院: [...hospitals, '院'],
  赛事: ['赛', '杯', '马拉松', '运动会', '大会'],
  比赛: ['赛', '杯', '马拉松'],
  律所: ['律师事务所', '律所'],
  法院: ['法院'],
};

/** What may stand between a body's short name and the title. */
export const ownerMarks: readonly string[] = [
  '的一名',
  '的一位',
  '里的',
  '一名',
  '一位',
  '的',
];

/** What may stand before a bare title: it begins no compound with the title. */
export const beforeBareTitle: readonly string[] = (
  '据 由 在 与 和 跟 让 向 对 请 听 找 同 及 随 随着 跟随 跟着 如今 目前 当时 现 其 该 本 这家 这所 这支 作为 身为 而 但 因 从 ' +
  '任 担任 兼任 出任 接任 升任 当选 当选为 被任命为 被聘为 被选为 被推选为 ' +
  '是 ' +
  '把 被 给 连 问 现任 新任 时任 记者从 听取 采访 联系 连线 告诉 带着 看到 见到 遇到 找到 说起 提起 带领 率领 派出 安排 委托 拜访 邀请 请来 陪同 指导 协助 叮嘱 感谢 采访 采访到 发动 会同 携手 联合 指派 抽调 看望 慰问 表彰 授予 推荐 选出 昨日 昨天 今年 去年 当天 当日 当晚 近日 日前 随后 此时 这时 我们 他们 ” 」'
).split(' ');
