/**
 * Words that never belong to a name that goes on to the right: verbs and link words of news, titles and
 * words for people, words that count or point.
 */
export const boundaryWords: ReadonlySet<string> = new Set(
  (
    '记者 通讯员 联合 协同 会同 组织 由 被 在 和 与 及 以及 同 跟 来到 走进 走访 获评 赴 前往 深入 通过 为 向 对 从 ' +
    '邀请 携手 参观 考察 调研 慰问 视察 检查 指导 帮助 支持 带领 率领 率队 陪同 接受 参加 出席 主持 主办 承办 协办 牵头 ' +
    '推动 推进 开展 举行 举办 召开 成立 组建 设立 建成 启动 授予 荣获 获得 入选 位于 坐落 毕业 毕业于 就读 就读于 任职 供职 来自 经过 ' +
    '进入 加入 走出 离开 抵达 到达 到 去 回到 送到 送往 送至 前来 发现 接到 收到 得到 得知 获悉 了解 看到 见到 ' +
    '介绍 表示 告诉 认为 指出 强调 要求 责令 责成 通知 通报 委托 授权 依托 依靠 利用 借助 根据 按照 随着 作为 成为 ' +
    '担任 兼任 时任 现任 原任 出任 历任 当选 聘任 聘请 报送 上报 移送 移交 交由 转交 转入 转到 起诉 诉至 判决 裁定 处罚 处理 ' +
    '捐赠 捐款 捐给 签约 签订 签署 合作 对接 联系 协调 配合 协助 对话 采访 报道 刊发 发表 投资 投产 落户 入驻 引进 引入 ' +
    '包括 涉及 属于 隶属 隶属于 归属 即 如 例如 比如 称 说 道 是 有 让 使 把 将 给 等 等等 其中 其他 其它 另外 此外 同时 并 且 或 又 也 还 都 已 ' +
    '位 名 个 家 所 支 批 次 场 项 多家 多所 一家 一所 一个 一名 一位 一支 一批 ' +
    '书记 副书记 局长 副局长 主任 副主任 院长 副院长 校长 副校长 园长 县长 副县长 市长 副市长 区长 副区长 镇长 副镇长 乡长 ' +
    '站长 所长 队长 副队长 大队长 中队长 支队长 会长 副会长 理事长 秘书长 部长 副部长 处长 科长 股长 厂长 董事长 总经理 副总经理 经理 总裁 ' +
    '负责人 法人 代表 委员 常委 成员 主席 副主席 教授 博士 专家 学者 工程师 律师 法官 检察官 民警 交警 辅警 警官 院士 ' +
    '学生 同学 师生 老师 居民 村民 群众 市民 老人 医生 护士 患者 病人 员工 工人 干部 党员 党员干部 干部职工 客商 商户 业主 网友 游客 ' +
    '工作人员 医护人员 执法人员 消防员 志愿者们 孩子 家长 男子 女子 女士 先生 同志 嘉宾 选手 球员 作者 ' +
    '企业 单位 部门 机关 民企 国企 央企 旗下 麾下 属下 辖区 当地 本地 附近 隔壁 对面 后面 前面 旁边 门口 现场 ' +
    '今年 去年 明年 昨日 昨天 今天 今日 近日 日前 目前 当天 当日 当前 随后 此前 此后 之后 以来 期间 上午 下午 晚上 早上 中午 凌晨 傍晚 ' +
    '最近 近期 近年来 如今 现在 曾 曾经 正在 刚刚 上月 本月 上周 本周 年初 年底 年末 ' +
    '全市 全省 全县 全区 全镇 全国 各地 各级 各区 各县 各市 各镇 各 每 某 该 本 我 你 他 她 其 这 那 此 该区 该市 该县 我市 我县 我区 我省 我国 ' +
    '相关 有关 多个 部分 其余 所有 一些 许多 众多 知名 著名 首个 首家 第一个 大型 龙头 骨干 上市 重点企业 新 原 的 了 得 地 着 过 ' +
    '责任编辑 编辑 校对 供图 供稿 摄影 图 文 题 讯 电 ' +
    '获 获得者 荣誉 称号 奖 活动 仪式 会议 案件 事件 消息 新闻 情况 原因 问题 结果 时候 地方 时间'
  ).split(' '),
);

/** Single characters that end a name when they stand as a word or begin an unknown one (`从市`). */
export const boundaryCharacters: ReadonlySet<string> = new Set(
  '的了着过在由与及和向对被把将从为是到给让使等也都已又再并或跟有请说称获赴经至以因该此其这那某各每本我他她你据按于当仅就才均系则即且但若如凡比连除随率往沿距离自即兼',
);

/** Verbs that stand within names of bodies and firms. */
export const nameVerbs: ReadonlySet<string> = new Set(
  (
    '超市 支行 分行 服务 管理 执法 监督 保障 发展 应急 救援 消防 建设 教育 运输 审计 统计 扶贫 振兴 治理 防汛 抗旱 维权 仲裁 调解 反诈 ' +
    '志愿 劝导 巡逻 环保 创业 创新 创意 设计 制造 加工 生产 贸易 投资 物流 传播 传媒 咨询 培训 检测 测绘 勘察 勘测 装饰 装修 安装 ' +
    '维修 养殖 种植 繁育 回收 再生 租赁 置业 控股 担保 配送 供应 供电 供水 供气 供热 发电 输电 燃气 排水 净化 印刷 包装 出版 发行 ' +
    '经营 开发 研发 研究 实验 试验 规划 保护 防护 保险 信托 促进 合作 联合会 康复 保健 护理 养老 托育 幼教 学习 进修 ' +
    '附属 直属 驻 扶助 救助 福利 慈善 公益 联动 指挥 调度 值守 预防 控制 疾控 监测 预警 交流 服务队 宣讲 宣传 普法 招商 ' +
    '办 办公 健康 养护 保洁 清洁 绿化 园艺 育苗 育种 烹饪 餐饮 酿造 食品 运营 交易 拍卖 典当 代理 通 达 联 创 兴 盛 ' +
    '复合 合成 冶炼 铸造 锻造 切削 焊接 喷涂 注塑 成型 挖掘 开采 采矿 播种 养 育 成长 关爱 助残 助学 互助 帮扶 志愿者 ' +
    '应用 验证 检验 鉴定 评估 评价 认证 分析 诊断 治疗 透析 体检 展示 展览 演艺 演出 创作 勘探 扑火 灭火 监管 稽查 缉私 侦查 巡护 护林 巡河 打捞 防污 托管 考试 考古 采购 结算 转化 孵化 推广 选育 ' +
    '青年 青少年 少年 抢修 抢险 修复 养护 疏浚 排查 除雪 ' +
    '游泳 登山 骑行 跑步 摄影 阅读 朗诵 演讲 写作 书画 收藏 钓鱼 象棋 跳水 体操 射击 举重 信息 散热 修复'
  ).split(' '),
);

/** Tags of jieba for words that stand between names, not in them. */
export const boundaryTags: ReadonlySet<string> = new Set(
  'p c u ud ug uj ul uv uz d dg r rr rz e y o t tg v vd vq vi df m mq q'.split(
    ' ',
  ),
);

/** Ends of words that count a road or a numbered school among names, though their tag says number. */
export const numeralNameEnds = '路街小中院校园局号';

/** Begins an ordinal (`第二`). */
export const ordinalLead = '第';

/** Ends of words of three characters or more that are areas whatever their tag says. */
export const areaNameEnds = '省市县区州旗镇乡村';

/** People and their works, which no area makes a name of its own of: `街道|党员|社区`. */
export const peopleWords: ReadonlySet<string> = new Set(
  (
    '党员 干部 党员干部 居民 村民 群众 学生 师生 老师 老人 青年 妇女 儿童 志愿者 工作人员 网格员 民警 医生 企业 单位 部门 机关 学校 医院 公司 ' +
    '组织 活动 项目 工作 领导 书记 主任 记者 负责人 代表 委员 商户 业主 职工 工会 妇联 团委 党委 政府 派出所 城管 交警 消防 物业'
  ).split(' '),
);

/** Between the end of a body and another name, where the dictionary may join both: 局对, 院与. */
export const linksBehindBodies = '对向与和由被把将给同';
export const bodyEnds = '局院队所会厅委部处办府庭区县市镇';
