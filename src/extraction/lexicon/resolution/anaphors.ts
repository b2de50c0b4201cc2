import type { ExtractedEntityKind } from '../../extraction.js';

/** A phrase that stands for something named elsewhere in the article. */
export interface AnaphorWord {
  readonly kind: ExtractedEntityKind;
  /** What the name that it points to may end with; any name of the kind when empty. */
  readonly endings: readonly string[];
}

/** What follows 该, 本 or 我 in a phrase that points back: 该区, 本村, 我市. */
export const pointedNouns: Readonly<Record<string, AnaphorWord>> = {
  省: { kind: 'DISTRICT', endings: ['省', '自治区'] },
  市: { kind: 'DISTRICT', endings: ['市', '州'] },
  县: { kind: 'DISTRICT', endings: ['县', '旗'] },
  区: { kind: 'DISTRICT', endings: ['区'] },
  州: { kind: 'DISTRICT', endings: ['州'] },
  街道: { kind: 'STREET', endings: ['街道'] },
  镇: { kind: 'STREET', endings: ['镇'] },
  乡: { kind: 'STREET', endings: ['乡'] },
  村: { kind: 'COMMUNITY', endings: ['村'] },
  社区: { kind: 'COMMUNITY', endings: ['社区'] },
  小区: { kind: 'COMMUNITY', endings: [] },
  公司: {
    kind: 'ENTERPRISE',
    endings: [],
  },
  企业: { kind: 'ENTERPRISE', endings: [] },
  集团: { kind: 'ENTERPRISE', endings: ['集团', '公司'] },
  厂: { kind: 'ENTERPRISE', endings: ['厂'] },
  合作社: { kind: 'ORGANIZATION', endings: ['合作社', '联社'] },
  校: { kind: 'ORGANIZATION', endings: ['学', '校', '学院', '中', '小'] },
  学校: { kind: 'ORGANIZATION', endings: ['学', '校', '学院', '中', '小'] },
  院: { kind: 'ORGANIZATION', endings: ['院'] },
  医院: { kind: 'ORGANIZATION', endings: ['医院', '卫生院'] },
  局: { kind: 'ORGANIZATION', endings: ['局'] },
  中心: { kind: 'ORGANIZATION', endings: ['中心'] },
  协会: { kind: 'ORGANIZATION', endings: ['协会'] },
  商会: { kind: 'ORGANIZATION', endings: ['商会'] },
  工作室: { kind: 'ORGANIZATION', endings: ['工作室'] },
  项目: { kind: 'PROGRAM', endings: ['项目'] },
  工程: { kind: 'PROGRAM', endings: ['工程'] },
  活动: {
    kind: 'PROGRAM',
    endings: ['活动', '节', '季', '周', '月', '集市', '市集', '义诊', '展'],
  },
  店: { kind: 'ENTERPRISE', endings: ['店', '馆', '超市', '药房', '行', '铺'] },
  网吧: { kind: 'ENTERPRISE', endings: ['网吧'] },
  超市: { kind: 'ENTERPRISE', endings: ['超市'] },
  酒店: { kind: 'ENTERPRISE', endings: ['酒店', '宾馆'] },
  车行: { kind: 'ENTERPRISE', endings: ['车行'] },
  银行: { kind: 'ENTERPRISE', endings: ['银行', '支行', '分行'] },
  工厂: { kind: 'ENTERPRISE', endings: ['厂', '公司'] },
  队: { kind: 'ORGANIZATION', endings: ['队'] },
  法庭: { kind: 'ORGANIZATION', endings: ['法庭'] },
  法院: { kind: 'ORGANIZATION', endings: ['法院'] },
  检察院: { kind: 'ORGANIZATION', endings: ['检察院'] },
  所: { kind: 'ORGANIZATION', endings: ['所'] },
  站: { kind: 'ORGANIZATION', endings: ['站'] },
  馆: { kind: 'PLACE', endings: ['馆'] },
  大队: { kind: 'ORGANIZATION', endings: ['大队'] },
  支队: { kind: 'ORGANIZATION', endings: ['支队'] },
  中队: { kind: 'ORGANIZATION', endings: ['中队'] },
  派出所: { kind: 'ORGANIZATION', endings: ['派出所'] },
  支行: { kind: 'ENTERPRISE', endings: ['支行'] },
  车间: { kind: 'ENTERPRISE', endings: ['车间'] },
  民宿: { kind: 'ENTERPRISE', endings: ['民宿'] },
  物业公司: {
    kind: 'ENTERPRISE',
    endings: [
      '物业服务有限公司',
      '物业管理有限公司',
      '物业有限公司',
      '物业公司',
      '物业管理服务有限公司',
    ],
  },
  救援队: { kind: 'ORGANIZATION', endings: ['救援队'] },
  服务队: { kind: 'ORGANIZATION', endings: ['服务队'] },
  乐团: { kind: 'ORGANIZATION', endings: ['乐团'] },
  合唱团: { kind: 'ORGANIZATION', endings: ['合唱团'] },
  剧团: { kind: 'ORGANIZATION', endings: ['剧团'] },
  委员会: { kind: 'ORGANIZATION', endings: ['委员会'] },
  执行局: { kind: 'ORGANIZATION', endings: ['执行局'] },
  卫生院: { kind: 'ORGANIZATION', endings: ['卫生院'] },
  幼儿园: { kind: 'ORGANIZATION', endings: ['幼儿园'] },
  海关: { kind: 'ORGANIZATION', endings: ['海关'] },
  管委会: { kind: 'ORGANIZATION', endings: ['管委会', '管理委员会'] },
  研究院: { kind: 'ORGANIZATION', endings: ['研究院'] },
  研究所: { kind: 'ORGANIZATION', endings: ['研究所'] },
  基金会: { kind: 'ORGANIZATION', endings: ['基金会'] },
  理事会: { kind: 'ORGANIZATION', endings: ['理事会'] },
  俱乐部: { kind: 'ORGANIZATION', endings: ['俱乐部'] },
  联盟: { kind: 'ORGANIZATION', endings: ['联盟'] },
  司法所: { kind: 'ORGANIZATION', endings: ['司法所'] },
  科: { kind: 'ORGANIZATION', endings: ['科'] },
  行: { kind: 'ENTERPRISE', endings: ['银行', '支行', '分行', '农商行'] },
  志愿服务队: { kind: 'ORGANIZATION', endings: ['志愿服务队'] },
  食堂: { kind: 'PROGRAM', endings: ['食堂'] },
  机制: { kind: 'PROGRAM', endings: ['机制'] },
  制度: { kind: 'PROGRAM', endings: ['制度'] },
  大赛: { kind: 'PROGRAM', endings: ['大赛'] },
  比赛: { kind: 'PROGRAM', endings: ['赛'] },
  赛事: {
    kind: 'PROGRAM',
    endings: ['赛', '杯', '马拉松', '运动会', '大会'],
  },
  工作站: { kind: 'PROGRAM', endings: ['工作站'] },
  平台: { kind: 'PROGRAM', endings: ['平台'] },
  计划: { kind: 'PROGRAM', endings: ['计划'] },
  协议: { kind: 'PROGRAM', endings: ['协议'] },
  办法: { kind: 'PROGRAM', endings: ['办法'] },
  热线: { kind: 'PROGRAM', endings: ['热线'] },
  课堂: { kind: 'PROGRAM', endings: ['课堂'] },
  夜校: { kind: 'PROGRAM', endings: ['夜校'] },
  方案: { kind: 'PROGRAM', endings: ['方案'] },
  条例: { kind: 'PROGRAM', endings: ['条例'] },
  行动: { kind: 'PROGRAM', endings: ['行动'] },
  公园: { kind: 'PLACE', endings: ['公园'] },
  广场: { kind: 'PLACE', endings: ['广场'] },
  产业园: { kind: 'PLACE', endings: ['产业园'] },
  园区: { kind: 'PLACE', endings: ['园区', '园', '产业园', '工业园'] },
};

/** What may stand before such a noun. */
export const pointers: readonly string[] = ['该', '这家', '这所', '我', '本'];

/** Those that point to what was named last. */
export const backPointers: ReadonlySet<string> = new Set([
  '该',
  '这家',
  '这所',
]);

/** 我 and 本 point with these alone: 我市 is the paper's city, 本项目 is nobody's. */
export const ownNouns: ReadonlySet<string> = new Set([
  '省',
  '市',
  '县',
  '区',
  '州',
  '镇',
  '乡',
  '街道',
  '村',
  '社区',
]);

/**
 * Nouns that stand for a thing without any pointer, when the article has named just one before: 街道 in the
 * news of one street.
 */
export const bareNouns: ReadonlySet<string> = new Set([
  '街道',
  '社区',
  '公司',
  '学校',
  '医院',
  '法庭',
  '工作室',
  '志愿服务队',
  '合作社',
  '大队',
  '支队',
  '中队',
  '法院',
  '检察院',
  '派出所',
  '银行',
  '支行',
  '商会',
  '协会',
  '救援队',
  '服务队',
  '乐团',
  '合唱团',
  '剧团',
  '中心',
  '委员会',
  '执行局',
  '工厂',
  '车间',
  '物业公司',
  '卫生院',
  '幼儿园',
  '海关',
  '管委会',
  '研究院',
  '研究所',
  '基金会',
  '理事会',
  '俱乐部',
  '联盟',
  '司法所',
  '公园',
  '广场',
  '产业园',
  '赛事',
  '大赛',
  '工作站',
]);

/** Nouns too general to stand for a programme but at the head of what is said of it: 项目由某公司建设. */
export const clauseNouns: ReadonlySet<string> = new Set(
  '项目 工程 活动 比赛 行动 平台 方案 计划 夜校 食堂'.split(' '),
);

/** What such a noun goes on with when it heads its clause. */
export const clauseFollowers: readonly string[] =
  '由 总投资 还 将 自 已 于 共 采用 占地 建成 投用 提出 明确 规定 要求 启动 惠及 覆盖 吸引 修缮 设有 设 现场 期间 实施 推行 运行 开展 落地 今年 去年 从 分为 分 为期 持续 面向'.split(
    ' ',
  );

/** Before such a clause. */
export const clauseOpenings = '，,。；;：:！？“”　 ';

/** What a bare noun goes on with when it is a part of another word or a general term: 街道办, 社区民警. */
export const bareNounBlockers: readonly string[] = [
  '办',
  '级',
  '上',
  '两',
  '路',
  '社区',
  '、',
  '和',
  '巷',
  '民警',
  '医生',
  '医院',
  '干部',
  '居民',
  '群众',
  '工作',
  '治理',
  '服务',
  '卫生',
  '党',
  '书记',
  '主任',
  '网格',
  '矫正',
  '教育',
  '志愿',
  '舞',
  '化',
  '家',
  '制',
  '数',
  '(',
  '（',
  '”',
  '·',
];

/** What stands before a bare noun when it is meant in general, or as a part of a name: 各社区, 3家公司. */
export const bareNounLeads: readonly string[] = [
  '各',
  '家',
  '个',
  '所',
  '些',
  '批',
  '每',
  '全',
  '进',
  '入',
  '多',
  '等',
  '子',
  '总',
  '分',
  '入驻',
  '、',
  '和',
  '与',
  '及',
  '小',
  '大',
  '新',
  '老',
  '型',
  '类',
  '种',
  '业',
  '工',
  '“',
  '”',
];

/** Speech that has ended, after which a bare noun begins a sentence. */
export const sentenceBefore = { closing: '”', ends: '。！？!?，,…' } as const;

/** What a paper calls itself. */
export const ownPaper = '本报';

/** What a court or a hospital calls itself, with the ends of what it can be. */
export const ownHouse: AnaphorWord & { readonly word: string } = {
  word: '本院',
  kind: 'ORGANIZATION',
  endings: ['法院', '检察院', '医院'],
};

/** Last words of names that are too general to stand for the name that ends so. */
export const neverLearned: ReadonlySet<string> = new Set(
  (
    '服务 工作 活动 项目 工程 行动 建设 改造 实事 基层 民生 民宿 改革 创新 发展 治理 生活 社会 群众 文化 乡村 城市 农村 社区 经济 产业 企业 工业 农业 ' +
    '时代 精神 生态 环境 安全 消防 健康 教育 科技 技术 人才 青年 老人 儿童 学生 孩子 居民 村民 党员 干部 志愿者 职工 家庭 邻里 市民 游客 旅游 体育 ' +
    '艺术 音乐 书法 阅读 质量 品牌 市场 数据 信息 网络 资金 政策 法律 法治 政府 机关 单位 部门 家园 校园 未来 梦想 幸福 阳光 温暖 爱心 公益 文明 ' +
    '称号 问题 方面 中心 地方 街道 道路 公路 马路 房子 大楼 小区 楼道 门店 商店 饭店 餐馆 餐厅 超市 酒店 宾馆 工厂 工作室 车站 学校 医院 银行 村庄 ' +
    '桥梁 大桥 山水 湖水 河道 水库 老街 古镇 古城 公司 集团 股份 有限公司 支行 分行 分公司 标准 模式 理念 目标 任务 主题 系列 故事 经验 体系'
  ).split(' '),
);

/** Before the last word of a name where it stands for the name, though they could be a part of a longer one. */
export const learnedLeads: readonly string[] =
  '该 这个 这项 这一 在 把 将 由 从 对 给 向 让 为 据 用 到 入 据'.split(' ');

/** After the last word of a name when it is a part of another word. */
export const learnedBlockers: readonly string[] = ['化', '类', '型', '级'];
