/** Between a place and what stands in it: `仁里社区的五里沟公园`. */
export const possessive = '的';

/** Between the names of a list that a sentence treats alike. */
export const listMarks = '、与和及';

/** After two roads that cross. */
export const crossings: readonly string[] = [
  '交叉口',
  '交汇处',
  '交界处',
  '交会处',
  '路口',
];

/** What stands before these lies in what they name. */
export const lyingVerbs: readonly string[] = [
  '坐落于',
  '坐落在',
  '位于',
  '地处',
  '落户于',
  '落户在',
  '落户',
  '设在',
  '建在',
  '选址于',
  '选址在',
  '选址',
];

export const placeMark = '在';

/** After `X在Y`: X begins to be, or is opened, in Y. */
export const openingVerbs: readonly string[] =
  '挂牌 揭牌 成立 开园 开业 建成 投产 开工 竣工 启用 落成 正式挂牌 正式揭牌 正式成立 正式启用 正式开园 正式开业 正式投产 正式开工 落地 封顶 通车 开建 动工'.split(
    ' ',
  );

/** After `X在Y`, of a programme: it takes place in Y. */
export const happeningVerbs: readonly string[] =
  '启动 举行 举办 开幕 开赛 落幕 闭幕 收官 上演 开展 召开 开讲 开营 举行 火热开赛 圆满落幕 正式启动 隆重举行 如期举行 顺利举行 隆重开幕 盛大开幕 拉开帷幕 落下帷幕 开跑 鸣枪开跑 进行'.split(
    ' ',
  );

/** After `在Y`: what follows takes place or is set up in Y. */
export const holdingVerbs: readonly string[] =
  '联合开展 开展 举办 举行 启动 召开 承办 设置 设立 建成 新建 建设 成立 打造 设有 建有 开设 组织开展'.split(
    ' ',
  );

/** Ends of names of bodies that serve an area as a part of it, beside those whose type says so. */
export const areaBodyEnds: readonly string[] =
  '供销社 供销联社 剧团 站 中心 所 队 办 组 处 室 科 部 局 委 专班 网格 委员会 政府'.split(
    ' ',
  );

/** Before the area in the name of a party body. */
export const partyPrefix = '中共';

export function statementOfPart(part: string, whole: string): string {
  return `${part}属于${whole}。`;
}

export function statementOfLocation(thing: string, place: string): string {
  return `${thing}在${place}。`;
}

/** May stand between `在Y` and its verb. */
export const lightMarks = ',，';

/** What follows is of another thing than the one before. */
export const owners: readonly string[] = [
  '名下',
  '旗下',
  '所属',
  '员工',
  '职工',
];

/** Marks that a name may begin with. */
export const leadingQuotes = '“‘《「"';

/** Bodies that lie in the area of their names and serve their own members. */
export const tenantEnds: readonly string[] = ['专业合作社'];
