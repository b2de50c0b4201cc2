import {
  bureauFields,
  commissionFieldNames,
  officeFieldNames,
  provincialDepartmentFields,
} from './organization-bureaus.js';

/**
 * How a body is named. LEVEL: by the area that it governs, and nothing without one (`县委`). FIELD: by
 * its field, so that it is a short name even without an area (`卫健委`). UNIT: as LEVEL, and may also
 * stand below another body (`公安局交警大队`). COURT: as LEVEL, with the whole chain of areas in its name.
 */
export type BodyNaming = 'LEVEL' | 'FIELD' | 'UNIT' | 'COURT';

const level =
  '委 政府 人民政府 人大 人大常委会 人民代表大会 人民代表大会常务委员会 政协 政协委员会 纪委 监委 ' +
  '纪委监委 纪工委 监察委 监察委员会 纪律检查委员会 党委 党工委 工委 委员会 工作委员会 管委会 管理委员会 ' +
  '办事处 街道办 人民武装部 武装部 人武部 委会 村委会 居委会 村民委员会 居民委员会 党支部 支部 党总支 联合党委 ' +
  '党总支部 党支部委员会 综治中心 监督委员会 监委会 自治区政府 行署 公署 政府办 委办 委办公室 政府办公室 ' +
  '人民政府办公室 人大办 政协办 人大工委 政协工委 人大主席团 行政公署 党组 便民服务中心 ' +
  '供销社 农技站 文化站 综合文化站 敬老院 福利院 ' +
  '退役军人服务站 退役军人服务中心 人民调解委员会 业主委员会 业委会';

const field =
  '总工会 工会 妇联 妇女联合会 团委 共青团 残联 残疾人联合会 红十字会 工商联 工商业联合会 科协 文联 侨联 ' +
  '社科联 作协 音协 美协 书协 篮协 足协 体协 老科协 老年协会 老年体协 关工委 消委会 消协 贸促会 慈善总会 慈善会 ' +
  '科学技术协会 文学艺术界联合会 社会科学界联合会 归国华侨联合会 文化馆 供销联社 供销合作社联合社 供销合作社 供销合作总社 供销合作联社 ' +
  '组织部 宣传部 统战部 政法委 政法委员会 网信办 编办 社会工作部 党校 巡察办 巡视办 直属机关工委 直属机关工作委员会 ' +
  '区直工委 市直工委 县直工委 机关工委 两新工委 教育工委 政策研究室 政研室 档案馆 党史研究室 史志研究室 ' +
  '融媒体中心 广播电视台 电视台 新闻传媒中心 传媒中心 疾控中心 疾病预防控制中心 卫生监督所 行政学院 讲师团 ' +
  '公安交警 卫健委 安委会 安委办 安全生产委员会 减灾委 防指 防汛抗旱指挥部 防汛指挥部 森林防灭火指挥部 抗震救灾指挥部 抗旱指挥部 ' +
  '爱卫会 爱卫办 爱国卫生运动委员会 禁毒委 食安委 食安办 防汛办 河委会 河长制工作委员会 生态环境分局 自然资源分局 ' +
  '公共资源交易中心 公积金中心 住房公积金管理中心 不动产登记中心 政务服务中心 行政服务中心 政务大厅 ' +
  '救助管理站 社会福利院 儿童福利院 气象台 地震台 海关 海事法院 边检站 ' +
  '国家税务总局 税务分局 公安分局 调查队 国家安全局 发展改革委 邮政管理局 消防局 监管分局 金融监管分局 ' +
  '农科院 农业科学院 社科院 社会科学院 妇儿工委 侨办 台办 外办 法制办 金融办 国资办 扶贫办 两新工委 老龄委 老龄办 ' +
  '无线电管理处 公路建设养护中心 公路养护中心 农村公路养护中心 水利服务中心 农业服务中心 城乡建设服务中心 ' +
  '市政维护中心 园林绿化中心 环卫中心 环境卫生服务中心 市容环境卫生服务中心 城市综合管理服务中心 就业服务中心 公共就业服务中心 ' +
  '社会保险服务中心 社保中心 医保中心 医疗保障事务中心 法律援助中心 公共法律服务中心 婚姻登记中心 ' +
  '妇幼保健计划生育服务中心 应急救援中心 应急指挥中心 融媒中心 人才服务中心 大数据中心 投资促进中心 ' +
  '军队离退休干部休养所 干休所 体育中心 青少年活动中心 文化艺术中心 群众艺术馆 少年宫';

const unit =
  '公安交警大队 公安交警支队 公安交通管理局 综合执法队 综合执法组 综合执法大队 综合执法中队 综合执法支队 综合执法局 综合行政执法队 综合行政执法大队 ' +
  '综合行政执法中队 综合行政执法支队 综合行政执法办 综合行政执法办公室 行政执法大队 行政执法队 城管执法大队 城管大队 城管中队 城管队 ' +
  '城管执法中队 城管执法队 交警大队 交警支队 交警中队 交通警察支队 交通警察大队 交通管理局 交管局 特警支队 特警大队 刑侦支队 ' +
  '刑侦大队 刑警大队 刑警支队 治安大队 治安支队 治安管理大队 巡警大队 巡特警大队 禁毒大队 禁毒支队 经侦大队 经侦支队 网安大队 网安支队 ' +
  '法制大队 反诈中心 反诈骗中心 出入境管理支队 看守所 拘留所 消防救援支队 消防救援大队 消防救援站 消防救援总队 ' +
  '消防大队 消防支队 消防站 专职消防队 消防救援局 执法大队 执法支队 执法队 执法中队 派出所 司法所 财政所 国土所 自然资源所 规建所 ' +
  '交警队 应急队 应急分队 应急救援队 应急救援大队 蓝天救援队 民兵连 民兵应急分队 民兵应急连 巡逻队 环卫所 环卫站 环卫处 水管所 林业站 农业综合服务站 ' +
  '市场监督管理所 市场监管所 市监所 食药监所 税务所 畜牧站 农业农村服务中心 农业综合服务中心 社会事务综合服务中心 社会事务服务中心 政务便民服务中心 ' +
  '公路站 养护站 动物防疫站 兽医站 卫生院 中心卫生院 卫生室 卫生所 社区卫生服务中心 社区卫生服务站 计生服务站 ' +
  '老干部局 老干局 机要局 保密局 信访局 办公室 督查室 政务服务中心 市场监督管理执法大队 文化市场综合行政执法大队 ' +
  '交通运输综合行政执法支队 交通运输综合行政执法大队 生态环境保护综合行政执法支队 生态环境保护综合行政执法大队 农业综合行政执法大队 农业综合行政执法支队 ' +
  '市场监管综合行政执法支队 市场监管综合行政执法大队 应急管理综合行政执法大队 城市管理综合行政执法大队 城市管理综合行政执法支队 ' +
  '卫生计生综合监督执法局 劳动监察大队 劳动保障监察大队 食品药品监督所 征兵办 征兵办公室 人大工委 纪检监察组 派驻纪检监察组 ' +
  '武警支队 武警中队 队 联队 军分区 警备区 巡察组 督查组 督导组 专案组 森林消防大队 森林公安局';

const court =
  '法院 人民法院 中级人民法院 高级人民法院 中院 高院 检察院 人民检察院 知识产权法庭 知识产权法院 互联网法院 金融法院 铁路运输法院 铁路运输检察院';

const withSuffix = (
  stems: readonly string[],
  suffixes: readonly string[],
): readonly string[] =>
  stems.flatMap((stem) => suffixes.map((suffix) => `${stem}${suffix}`));

/** Every body that a closed list can name, by how it is named. */
export const organizationBodies: ReadonlyMap<string, BodyNaming> = new Map([
  ...withSuffix(officeFieldNames, ['办公室']).map(unitEntry),
  ...withSuffix(officeFieldNames, ['办']).map(unitEntry),
  ...withSuffix(bureauFields, ['所']).map(unitEntry),
  ...unit.split(' ').map(unitEntry),
  ...withSuffix(bureauFields, ['局']).map(fieldEntry),
  ...withSuffix(provincialDepartmentFields, ['厅']).map(fieldEntry),
  ...withSuffix(commissionFieldNames, ['委', '委员会']).map(fieldEntry),
  ...field.split(' ').map(fieldEntry),
  ...level.split(' ').map(levelEntry),
  ...court.split(' ').map(courtEntry),
]);

function levelEntry(body: string): readonly [string, BodyNaming] {
  return [body, 'LEVEL'];
}

function fieldEntry(body: string): readonly [string, BodyNaming] {
  return [body, 'FIELD'];
}

function unitEntry(body: string): readonly [string, BodyNaming] {
  return [body, 'UNIT'];
}

function courtEntry(body: string): readonly [string, BodyNaming] {
  return [body, 'COURT'];
}

/** Bodies that govern only what these suffixes end; any area may stand before the others. */
export const bodyLevels: ReadonlyMap<string, string> = new Map([
  ['委', '省市县区州盟旗镇'],
  ['委办', '省市县区州盟旗镇'],
  ['委办公室', '省市县区州盟旗镇'],
  ['委员会', '省市县区州盟旗镇'],
  ['委会', '村'],
  ['支部', '村区'],
  ['党支部', '村区'],
  ['党总支', '村区'],
  ['办事处', '道'],
  ['街道办', '街'],
  ['监委会', '村区'],
  ['业委会', '区'],
]);

/** Bodies that only an area with a name of its own makes a name. */
export const namedOnlyBodies: ReadonlySet<string> = new Set(['队', '联队']);

/** Bodies of districts and what is above them, never of a street or a village. */
export const noLowerBodies: ReadonlySet<string> = new Set(court.split(' '));

/** Short names of bodies that stand without an area though they are short. */
export const bareShortBodies: ReadonlySet<string> = new Set(
  '妇联 残联 科协 文联 侨联 篮协 足协 作协 防指'.split(' '),
);

/** Names of a level that stand for themselves, with the level in the middle. */
export const leagueCommittees = [
  '团省委',
  '团市委',
  '团县委',
  '团区委',
  '团州委',
  '共青团委',
] as const;

/** What stands before the area in the name of a committee: `中共某某市委`. */
export const committeeLeads = [
  '中共',
  '共青团',
  '中国共产党',
  '民革',
  '民盟',
  '民建',
  '民进',
  '农工党',
  '致公党',
  '九三学社',
  '国家税务总局',
  '政协',
] as const;

/** Words that begin with the last character of a body: the body is none then (`区委托`). */
export const bodyFollowers: ReadonlyMap<string, readonly string[]> = new Map([
  [
    '委',
    ['托', '派', '任', '屈', '婉', '外', '以', '员', '内瑞拉', '会', '办'],
  ],
  ['政协', ['调', '作', '同', '助', '议', '商']],
  ['人大', ['多', '学', '会', '量', '大', '力', '都']],
  ['政府', ['性', '采购']],
  ['监委', ['员', '会']],
  ['纪委', ['员']],
  ['交通', ['运']],
  ['公安交警', ['大队', '支队', '中队', '队']],
  ['法院', ['校']],
  ['工委', ['员', '托']],
  ['党支部', ['委员会']],
  ['办公室', ['主任科员']],
]);

/** Bodies of the whole state, which need no area. */
export const nationalBodies = (
  '国务院 中央纪委 中央纪委国家监委 国家监委 全国人大 全国人大常委会 全国政协 最高人民法院 最高人民检察院 最高法 最高检 ' +
  '教育部 科技部 工业和信息化部 工信部 公安部 民政部 司法部 财政部 人力资源和社会保障部 人社部 ' +
  '自然资源部 生态环境部 住房和城乡建设部 住建部 住房城乡建设部 交通运输部 水利部 农业农村部 商务部 文化和旅游部 ' +
  '国家卫生健康委 国家卫健委 国家发展改革委 国家发改委 国家发展和改革委员会 退役军人事务部 应急管理部 ' +
  '国家市场监管总局 市场监管总局 国家市场监督管理总局 国家税务总局 国家统计局 国家体育总局 国家林草局 国家能源局 ' +
  '国家知识产权局 国家文物局 国家中医药管理局 国家医保局 国家医疗保障局 国家疾控局 国家乡村振兴局 国家药监局 国家矿山安监局 ' +
  '中央组织部 中组部 中央宣传部 中宣部 中央统战部 中央政法委 中央文明办 中央网信办 团中央 共青团中央 全国妇联 全国总工会 ' +
  '中华全国总工会 中国科协 中国残联 中国文联 中国作协 中国红十字会 中国足协 中国篮协 中国人民银行 国家防总 国务院安委会 国务院安委办 ' +
  '国家消防救援局 中国气象局 中央气象台 海关总署 国家发改委 外交部 国家开放大学 中国科学院 中国工程院 中科院 中国社科院 ' +
  '新疆生产建设兵团 中国农科院 中国农业科学院 中国疾控中心 中国残疾人联合会 党中央 中共中央 中国共产党 中央军委'
).split(' ');

/** How a congress counts its terms: `第十六届`. */
export const sessionMarks = {
  term: '届',
  ordinal: '第',
  numerals: '一二三四五六七八九十零〇0123456789',
} as const;

/** Bodies with their level in their own name, so that they may stand without an area. */
export const selfLevelledBodies: ReadonlySet<string> = new Set(
  '村委会 居委会 村民委员会 居民委员会'.split(' '),
);

/** National names before these speak of people, not of the body (`全国人大代表`). */
export const fixedFollowers: ReadonlyMap<string, readonly string[]> = new Map([
  ['全国人大', ['代表']],
  ['全国政协', ['委员']],
]);

/** The same by the last character of any body. */
export const endFollowers: ReadonlyMap<string, readonly string[]> = new Map([
  ['委', ['托', '派', '屈', '婉', '内瑞拉']],
  ['办', ['公', '理', '法', '事', '案', '学', '成', '好', '结', '证']],
  ['队', ['员', '伍', '列', '友', '服']],
  ['组', ['织', '合', '成', '建']],
  ['所', ['有', '以', '在', '需', '谓']],
  ['站', ['在', '台', '点', '起', '出']],
  ['局', ['面', '部', '限']],
]);
