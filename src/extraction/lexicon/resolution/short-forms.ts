/** Ends that the name of an area drops in its short form. */
export const areaEndings: readonly string[] = [
  '省',
  '市',
  '县',
  '区',
  '自治区',
  '自治州',
  '自治县',
  '特别行政区',
];

/** General nouns that end the full name of a programme, and are dropped when it is named again. */
export const programHeads: readonly string[] = [
  '项目',
  '工程',
  '行动',
  '专项行动',
  '活动',
  '系列活动',
  '主题活动',
  '计划',
  '体系',
  '工作',
  '制度',
  '机制',
  '模式',
  '大赛',
  '比赛',
  '联赛',
  '锦标赛',
  '服务',
  '建设',
  '改革',
  '企业',
  '蓝图',
  '战略',
  '政策',
];

/** Ends that the name of a street drops in its short form. */
export const streetEndings: readonly string[] = ['街道', '镇', '乡'];

/** What may follow the short name of an enterprise: 绿禾公司. */
export const firmNouns: readonly string[] = ['公司', '集团', '厂'];
