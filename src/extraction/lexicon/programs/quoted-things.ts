/**
 * Ends of what quotation marks hold that show a service, a fund, a prize or a standing event without any verb
 * or head beside the marks: “暖心助学金”, “老漆谈心屋”.
 */
export const thingEnds: readonly string[] = (
  '应急金 互助金 助学金 周转金 关爱金 救助金 补助金 奖补金 暖心金 爱心金 奖励金 基金 消费券 优惠券 助餐券 银行 餐桌 厨房 餐厅 食堂 饭堂 粥摊 ' +
  '小铺 杂货铺 修补铺 缝补铺 便民铺 会客厅 客厅 共享间 信箱 邮箱 田间法庭 车载法庭 巡回法庭 流动法庭 马背法庭 假日法庭 夜间法庭 院坝法庭 背篓法庭 ' +
  '小屋 书吧 议事茶馆 民情茶馆 书房 书屋 谈心屋 说事屋 暖心屋 工具屋 议事屋 树屋 驿站 小驿 流动站 工作站 服务站 加油站 便民站 共享站 助餐站 联络站 调解站 充电站 补给站 观测站 ' +
  '服务点 教学点 助餐点 回收点 便民点 调解点 联系点 接待点 服务岗 护学岗 图书车 便民车 惠民车 服务车 体检车 宣传车 诊疗车 直通车 大篷车 图书角 交换角 阅读角 英语角 相亲角 议事角 ' +
  '互助圈 服务圈 养老圈 健身圈 议事会 议事厅 恳谈会 夜谈会 院坝会 屋场会 坝坝会 板凳会 圆桌会 茶话会 碰头会 夜话 夜谈 开放日 接待日 服务日 活动日 议事日 体验日 公开日 家长日 慈善日 会商日 协商日 下沉日 走访日 约见日 值班日 清洁日 捐赠日 下访日 ' +
  '服务月 服务周 活动周 体验周 生活节 邻里节 随手拍 随手办 帮代办 码上办 掌上办 上门办 夜间办 午间办 周末办 课堂 讲堂 学堂 夜校 讲习所 故事会 分享会 读书会 集市 市集 大集 夜市 ' +
  '快车 服务包 礼包 体检包 健康包 工具箱 意见箱 心愿单 心愿墙 微心愿 积分榜 红黑榜 积分制 连心卡 助餐卡 惠民卡 服务卡 存折 地图 服务热线 合伙人计划 托管班 公益班 暑托班 助农贷 惠农贷 振兴贷 创业贷 ' +
  '奖 奖学金 计划 行动 工程 云平台 小程序 专窗 窗口 热线 专线 专区 门诊 病房 互助会 接待室'
).split(' ');

/** After them the name goes on to something else, or nothing but a stressed word is meant. */
export const figureLeads: readonly string[] = (
  '变成 变成了 变为 变身 成了 成为 成为了 成 当成 当 当好 当起 当起了 做 做好 像 如同 如 堪称 叫 化身 甘当 争当 争做 算是 称 称之为 视为 看作 看成 化作 好比 一张张 一座座 ' +
  '吃下 种下 结出 酿出 唱响 奏响 谱写 绘就 交出 激活 打通 走出 跑出 按下 拧紧 扣好 筑牢 织密 守住 守牢 擦亮 解开 点燃 注入 添上 撑起 变'
).split(' ');

/** What stands for something else: no service ends so, however it is introduced. */
export const figureEnds: readonly string[] = (
  '公里 米 钥匙 密码 引擎 名片 招牌 答卷 账单 画卷 乐章 篇章 力量 温度 速度 底色 底气 屏障 防线 防火墙 支点 样板 标杆 桥梁 桥 路 果 饭碗 良方 药方 妙招 高招 难题 堵点 痛点 ' +
  '困局 困境 瓶颈 短板 门槛 窗口期 主力 尖兵 先锋 能手 高手 专家 管家 卫士 守护神 守护者 主角 配角 闲人 红人 老人 新人 达人 客人 主人 能人 带头人 大家庭 一家人 家人 亲人 邻居 朋友 ' +
  '村民 市民 农民 居民 学生 老师 医生 书记 县长 局长 村长 队长 老板 员 者 手 匠 兵 娃 哥 姐 嫂 妈 爸 爷 奶 侠 星 王 客 户 家 人 生 时代 世界 中国 精神 作风 情怀 梦想 梦 心 情 气 味 ' +
  '现象 问题 矛盾 顽疾 病 热 潮 风 风景 风景线 景 色 声 音 版 范 款 团 队 室 中心 所 组 社 协会 联盟 委 局 院 校 厂 公司 集团 企业 产业 经济 之乡 之城 之都 之路 之火 之光 之源 之根 之本 科技小院 车间 工坊 家门口 门口 心坎 身边 指尖 舌尖'
).split(' ');

/** Before the marks: something is set up, or used. */
export const introducingVerbs: readonly string[] = (
  '有了 办起 办起了 新添 新添了 添了 增设 增设了 配套 配套了 配备了 引入 引入了 建起 建起了 建成 建成了 搭起 搭起了 设起 设起了 设了 拉起 拉起了 开起 开起了 开了 开出 开出了 摆起 摆起了 新开 新设 ' +
  '新增 创办 创办了 挂牌 揭牌 试点 试行 装上 用上 上架 上马 辟出 设有 建有 开有 推广 复制 依托 借助 通过 靠着 利用 用好 运用 运行'
).split(' ');

/** Between 把 or 将 with the marks and the place where the thing goes. */
export const movingVerbs: readonly string[] =
  '搬 开 办 设 送 建 推 铺 延 挪 摆 扎 安 引 带'.split(' ');

export const movingMarks: readonly string[] = ['把', '将'];

/** Directly after the marks: what a service does or what becomes of it. */
export const serviceVerbs: readonly string[] = (
  '开张 亮相 揭牌 挂牌 开业 开门 上新 走红 出圈 驶进 驶入 驶到 开进 开到 走进 搬进 搬到 搬上 建到 办到 办进 送到 进社区 进村 进校园 进企业 进园区 进楼道 已在 已经 已覆盖 已帮 已累计 在全 ' +
  '收到 受理 接待 运行 投用 启用 上线 试点 铺开 每周 每月 每天 每年 今年 年均 累计 共 服务 覆盖 惠及 吸引 帮助 让 给 为 里 内 上 隔壁 24小时 全天 免费 不打烊 设在 建在 开在 位于 由 是'
).split(' ');
