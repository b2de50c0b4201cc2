/** Verbs by which somebody gives to the programme that its sentence names, with the role that they tell. */
export const givingVerbs: Readonly<Record<string, string | undefined>> = {
  赠书: '出资方',
  赠送: '出资方',
  捐赠: '出资方',
  捐款: '出资方',
  捐资: '出资方',
  捐建: '出资方',
  赞助: '赞助商',
  资助: '出资方',
  出资: '出资方',
  拨付: '出资方',
  配套: '出资方',
  派出: '参与',
  选派: '参与',
  提供: '参与',
  送来: '参与',
  送上: '参与',
  带来: '参与',
  协助: '参与',
  配合: '参与',
  参演: '参与',
  参展: '参与',
  登台: '参与',
  上台: '参与',
  献演: '参与',
  助阵: '参与',
  接入: '参与',
  入驻: '参与',
};

/** Verbs that tell that who stands before them is on the list of the award named before: 龙启明榜上有名. */
export const listedVerbs: readonly string[] =
  '榜上有名 入选 上榜 获此殊荣 位列其中 名列其中 获奖 受到表彰 获表彰 上台领奖'.split(
    ' ',
  );

/** Marks those who do their part in a programme by what follows: 由甲、乙等企业开放设备. */
export const partMark = '由';

/** Before a fund that its owner draws on, and what follows the fund: 从“…”里拿出. */
export const fundMark = '从';
export const fundTails: readonly string[] = [
  '里',
  '中',
  '拿出',
  '支出',
  '列支',
];

/** After a programme and what became of it, before the clause that says who runs it: …开展以来，该院…. */
export const sinceTails: readonly string[] = [
  '开展以来',
  '实施以来',
  '启动以来',
  '推行以来',
  '运行以来',
  '上线以来',
  '开展后',
  '启动后',
  '开展中',
];

/** Verbs by which whoever honours shows the award to be his: 授予…“…”称号, 表彰20名“…”. */
export const awardingVerbs: readonly string[] =
  '授予 授予了 表彰 表彰了 评出 评选出 评选 公布 命名 认定 评为 为 给 发布 揭晓 推选出'.split(
    ' ',
  );

/** Directly before such a verb: its subject is honoured. */
export const passiveMark = '被';

/** After an award that such a verb gives. */
export const awardTails =
  /^[”"]?(?:荣誉|光荣)?(?:称号|奖牌|牌匾|证书|名单|颁奖|授牌|颁发)/u;

/** Between the verb of honour and a counted award: 表彰20名“最美社区护士”. */
export const awardCount = /^了?\d{0,4}[名个户位家批]?(?:年度)?[“"《「]?$/u;

/** Somebody is sent to where the programme serves: 教师将赴仙居、天台驻校. */
export const sentMarks: readonly string[] =
  '赴 将赴 前往 到 分赴 走进 深入 进驻 奔赴'.split(' ');
export const servingWords: readonly string[] =
  '驻校 驻村 驻点 任教 支教 送教 送课 帮扶 坐诊 授课 服务 指导 巡诊 义诊 宣讲 走访 培训 巡演 演出'.split(
    ' ',
  );

/** Ends of the names of works on the thing that they begin with: 义仓巷改造工程. */
export const worksEnds: readonly string[] = (
  '改造 改造工程 改造项目 提质改造工程 整治 整治工程 治理工程 修复工程 修缮工程 排污工程 截污工程 新址项目 扩建工程 扩建项目 ' +
  '综合整治工程 提质工程 清淤工程 保护工程 修复项目 建设项目 建设工程 维修工程 截污整治 环境整治 拓宽工程 拓宽改造工程 加固工程 堤防加固工程 除险加固工程 提升工程 提升改造工程 亮化工程 绿化工程 疏浚工程 更新工程 加装电梯工程 节能改造工程 管网改造工程 美化工程'
).split(' ');

/** Verbs of running that take another object as often: only at the end of a clause do they speak of the programme. */
export const objectVerbs: ReadonlySet<string> = new Set(
  '牵头 开设 设立 创立 建立 制定 出台 印发 负责 管理 维护 推行 合建 共建 打造 实施'.split(
    ' ',
  ),
);

/** Ends of the names of what the business runs that they begin with: 中车奇宏散热项目. */
export const ownProjectEnds: readonly string[] = ['项目'];

/** Ends of the names of what the area rules or runs that they begin with: 硚口区…奖励办法. */
export const areaRuleEnds: readonly string[] =
  '条例 办法 规定 细则 行动计划 发展规划 总体规划 专项规划'.split(' ');

/** Laws of a province, which a paper only cites. */
export const citedLaw = /(?:省|自治区)$/u;
export const citedLawEnd = '条例';

/** Before the programme that money given in the clause before goes to, and how such a clause gives it. */
export const purposeMarks: readonly string[] =
  '用于 支持 资助 助力 投入 定向用于 专项用于'.split(' ');
export const donations: readonly string[] =
  '捐款 捐赠 捐资 捐出 拿出 拨付 出资 赞助 资助 投入'.split(' ');

/** Whoever gives stands for somebody else: 代表企业捐款. */
export const standInMark = '代表';

export const donorRole = '出资方';

/** Directly before a person: the part that he has in the programme named last, with its role. */
export const partTitles: Readonly<Record<string, string>> = {
  学员: '学员',
  参训学员: '学员',
  选手: '选手',
  参赛选手: '选手',
  参赛者: '选手',
  评委: '评委',
  获奖者: '获评',
  获奖选手: '选手',
};

/** After a person who is one of so many: 张巧云就是第3期学员. */
export const partAfter =
  /^(?:就|也|便)?是(?:第.{1,3}[期届批]|其中|首批)?的?(?:一名)?(学员|选手|评委)/u;

/** Between those who make up a team and the team. */
export const teamMark = /^等?(?:\d{1,3}[人名])?组成的[“"]?$/u;
