import type { MetricQualifier } from '../../../ontology/roles.js';

/** What counts and measures: the units that a figure may have, as written. */
export const quantityUnits: readonly string[] = [
  '%',
  '％',
  '个百分点',
  '元/平方米',
  '平方公里',
  '平方千米',
  '平方米',
  '立方米',
  '公里',
  '千米',
  '米',
  '亩',
  '公顷',
  '吨',
  '公斤',
  '千克',
  '斤',
  '克',
  '升',
  '千瓦时',
  '千瓦',
  '度',
  '元',
  '美元',
  '人次',
  '人',
  '个',
  '家',
  '名',
  '户',
  '位',
  '件',
  '份',
  '条',
  '场',
  '场次',
  '次',
  '起',
  '处',
  '栋',
  '幢',
  '头',
  '只',
  '支',
  '座',
  '台',
  '台套',
  '台次',
  '批次',
  '辆',
  '项',
  '批',
  '倍',
  '所',
  '间',
  '套',
  '株',
  '棵',
  '盏',
  '篇',
  '本',
  '册',
  '幅',
  '站',
  '宗',
  '例',
  '笔',
  '段',
  '面',
  '颗',
  '枚',
  '艘',
  '架',
  '袋',
  '箱',
  '组',
  '对',
  '班',
  '桩',
  '口',
  '尾',
  '羽',
  '车次',
  '趟',
  '节',
  '课时',
  '学时',
  '票',
  '块',
  '部',
  '具',
  '门',
  '床',
  '岁',
  '小时',
  '分钟',
  '天',
  '分',
  '秒',
  '摄氏度',
  '℃',
  '毫米',
  '厘米',
  '微米',
  '海里',
  '个工作日',
  '个小时',
  '个多小时',
  '个钟头',
  '钟头',
  '个半小时',
  '个半钟头',
  '个半月',
  '成',
  '款',
  '张',
  '封',
  '把',
  '盒',
  '瓶',
  '层',
  '期',
  '轮',
  '根',
  '兆瓦',
  '千伏',
  '平米',
  '立方',
  '家次',
  '标箱',
  '个标箱',
  '穗',
  '席',
  '种',
  '册次',
  '艘次',
  '列',
  '个人',
  '成半',
  '户次',
  '辆次',
  '件次',
  '架次',
  '班次',
  '年',
  '个月',
  '人份',
  '窝',
  '垄',
  '棚',
  '居民',
  '群众',
  '游客',
  '学生',
  '师生',
  '职工',
  '村民',
  '老人',
  '人口',
  '市民',
  '农户',
];

/** Units that are who is counted (10万居民): their unit, as other pages write it. */
export const countedPeople: Readonly<Record<string, string>> = {
  个小时: '小时',
  个人: '人',
  个标箱: '标箱',
  个多小时: '小时',
  个钟头: '小时',
  钟头: '小时',
  居民: '人',
  群众: '人',
  游客: '人',
  学生: '人',
  师生: '人',
  职工: '人',
  村民: '人',
  老人: '人',
  人口: '人',
  市民: '人',
  农户: '户',
};

/** A tenth of the whole (两成多): counted in percent. */
export const tenth = '成';

/** The same and half of one: 一成半 is 15 %. */
export const tenthAndHalf = '成半';

/** What goes on after a numeral and the sign for a tenth when no tenth is meant: 十成员. */
export const tenthBlockers: readonly string[] = [
  '员',
  '本',
  '功',
  '立',
  '为',
  '果',
  '效',
  '品',
  '长',
  '绩',
  '分',
  '型',
  '交',
];

/** Units that tell how long something takes only after one of these; else they tell when it happens. */
export const spanUnits: readonly string[] = ['年', '个月', '个半月'];
export const spanVerbs: readonly string[] = [
  '从业',
  '从教',
  '从医',
  '从警',
  '从艺',
  '任教',
  '执教',
  '工作',
  '工作了',
  '干了',
  '当了',
  '做了',
  '守了',
  '坚守',
  '坚守了',
  '坚持',
  '坚持了',
  '扎根',
  '用',
  '用了',
  '用时',
  '历时',
  '耗时',
  '工期',
  '周期',
  '缩短',
  '缩短了',
  '缩短至',
  '缩短到',
  '提前',
  '提前了',
  '质保',
  '保修',
  '租期',
  '任期',
];

/** Before the minutes of a time of day: 7点10分. */
export const hourMarks: readonly string[] = ['时', '点'];

/** Before a bare two: something has or gets two of what follows, where else 两个 is a way of speaking. */
export const pairVerbs: readonly string[] = [
  '有',
  '设',
  '设立',
  '设置',
  '开设',
  '建',
  '建了',
  '建成',
  '新建',
  '引进',
  '新增',
  '增加',
  '延长到',
  '延长至',
  '增设',
  '添置',
  '购置',
  '配备',
  '开办',
  '派出',
  '组建',
];

/** Units behind the number of the whole ones that add half of one: 一个半小时. */
export const halves: Readonly<Record<string, string>> = {
  个半小时: '小时',
  个半钟头: '小时',
  个半月: '个月',
};

/** Between the points of two teams, and after them: 72比65战胜. */
export const scoreMark = '比';
export const scoreVerbs: readonly string[] = [
  '战胜',
  '击败',
  '险胜',
  '力克',
  '大胜',
  '完胜',
  '逆转',
  '淘汰',
  '胜',
  '负于',
  '不敌',
  '惜败',
];
export const pointUnit = '分';

/** Measures that a price is told by: 每公斤4.5元 is 4.5 元/公斤. */
export const eachMark = '每';
export const pricedMeasures: readonly string[] = [
  '亩',
  '公斤',
  '千克',
  '斤',
  '吨',
  '平方米',
  '立方米',
];

/** Between the measure and the money: what is told is no price. */
export const noPrice: readonly string[] = ['高出', '比', '差'];

/** Units of money. */
export const figureMoney: readonly string[] = ['元', '美元'];

/** Units of a measure: before 以上 and a noun they tell a threshold (10亿元以上项目). */
export const thresholdUnits: readonly string[] = [
  '元',
  '美元',
  '岁',
  '平方米',
  '亩',
  '吨',
  '千瓦',
  '分',
  '米',
];

/** What a number is multiplied by. */
export const numberScales: Readonly<Record<string, number>> = {
  百: 2,
  千: 3,
  万: 4,
  百万: 6,
  千万: 7,
  亿: 8,
  万亿: 12,
};

/** Between a number and its unit: more than that, or about. */
export const moreMarks: Readonly<Record<string, MetricQualifier>> = {
  余: 'OVER',
  多: 'OVER',
  来: 'ABOUT',
};

/** Words before a number that say how exactly it is meant; the longer first. */
export const qualifiersBefore: readonly (readonly [string, MetricQualifier])[] =
  [
    ['不少于', 'AT_LEAST'],
    ['不低于', 'AT_LEAST'],
    ['至少', 'AT_LEAST'],
    ['不超过', 'AT_MOST'],
    ['不高于', 'AT_MOST'],
    ['超过', 'OVER'],
    ['突破', 'OVER'],
    ['超', 'OVER'],
    ['逾', 'OVER'],
    ['大约', 'ABOUT'],
    ['约', 'ABOUT'],
    ['近', 'ABOUT'],
  ];

/** Words after a number or its unit that do. */
export const qualifiersAfter: readonly (readonly [string, MetricQualifier])[] =
  [
    ['余', 'OVER'],
    ['多', 'OVER'],
    ['以上', 'AT_LEAST'],
    ['以下', 'AT_MOST'],
    ['以内', 'AT_MOST'],
    ['左右', 'ABOUT'],
  ];

/** What makes a number a part of a name or a rank, standing before it. */
export const numberBlockersBefore: readonly string[] = [
  '第',
  '前',
  '№',
  '-',
  '.',
  '/',
  ':',
  '：',
];

/** What does so, standing after the unit: 个月, 次会议. */
export const unitBlockersAfter: readonly string[] = [
  '月',
  '性',
  '大会',
  '会议',
  '国',
  '代表',
  '之',
  '公司',
  '冠军',
  '亚军',
  '季军',
  '接力',
  '决赛',
  '热线',
];

/** What goes on after a unit although it begins with one of those: 12个国家. */
export const nationEnd = '国家';

/** Before a bare 千 or 百 that counts: 近千家. */
export const weighingMarks: readonly string[] = ['近', '上', '超', '逾', '约'];

/** Verbs of growth and shrinking, with the noun that names the figure. */
export const changeVerbs: readonly (readonly [string, string])[] = [
  ['同比增长', '增速'],
  ['增长', '增速'],
  ['增加', '增幅'],
  ['增幅', '增幅'],
  ['上升', '升幅'],
  ['提升', '提升幅度'],
  ['提高', '提高幅度'],
  ['下降', '降幅'],
  ['降低', '降幅'],
  ['减少', '降幅'],
  ['压减', '降幅'],
  ['占', '占比'],
];

/** The unit of a person's age. */
export const yearsOfAge = '岁';
