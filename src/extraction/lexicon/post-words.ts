import { titlesBefore } from './person-titles.js';

/** Walks of life and parts in a case: nobody holds them as a post. */
const noPosts: ReadonlySet<string> = new Set(
  (
    '村民 居民 市民 业主 住户 租户 商户 摊主 个体户 个体经营者 经营者 经营户 种植户 养殖户 养殖大户 种粮大户 种植大户 果农 农户 户主 农民 渔民 菜农 茶农 牧民 职工 员工 ' +
    '党员 老党员 老人 老汉 大爷 大妈 老兵 退役军人 军人 战士 烈士 退休干部 退休教师 退休法官 退休检察官 退休民警 退休职工 退休工人 老干部 工作人员 群众 乡贤 带头人 能人 劳模 劳动模范 传承人 非遗传承人 艺人 画家 书法家 作家 诗人 歌手 演员 ' +
    '选手 运动员 冠军 亚军 季军 考生 家长 患者 病人 伤者 游客 旅客 乘客 顾客 消费者 用户 客户 求助者 当事人 被告人 被告 原告 犯罪嫌疑人 嫌疑人 被害人 受害人 申请人 申请执行人 被执行人 被申请人 上诉人 罪犯 证人 ' +
    '妻子 丈夫 儿子 女儿 父亲 母亲 孙子 孙女 爷爷 奶奶 邻居 好友 同事 战友 师傅 徒弟 通讯员 实习生 学生 同学 大学生 志愿者 义工 人民监督员 听证员 陪审员 队员 成员 会员 组员 楼栋长 楼长 青年 返乡青年 小伙 姑娘 干部 专家 老板 负责人 记者 编辑'
  ).split(' '),
);

/** Offices and jobs that a person holds at a body. */
export const postTitles: readonly string[] = [
  ...titlesBefore.filter((title) => !noPosts.has(title)),
  ...'磨齿工 挡车工 焊工 钳工 电工 技工 车工 党组成员 党委委员 常委会主任 科技辅导员 首席技师 技师 首席专家 总会计师 总经济师 财务总监 老总 班长 股长 一级巡视员 二级巡视员'.split(
    ' ',
  ),
];

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
  '出任',
  '兼任',
  '就任',
  '当选为',
  '当选',
  '任',
  '，',
  ',',
  '是',
];

/** Verbs after a list of people who make up a body, and words that may stand between. */
export const joinVerbs: readonly string[] = [
  '加入',
  '组成',
  '参加',
  '召集',
  '担任队员',
  '担任成员',
];

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
