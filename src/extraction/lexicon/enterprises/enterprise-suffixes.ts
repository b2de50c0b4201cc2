/**
 * What sort of name an end of an enterprise's name asks for. REGISTERED: the end of a registered name,
 * sure by itself. FIRM: an area with a trade, or a word of its own. SHOP: a word of its own. BRANCH: the
 * house that it belongs to.
 */
export type EnterpriseNaming = 'REGISTERED' | 'FIRM' | 'SHOP' | 'BRANCH';

const registered =
  '有限公司 有限责任公司 股份有限公司 股份公司 集团有限公司 集团股份有限公司 集团有限责任公司 有限合伙 专业合作社 ' +
  '合作联社 合作社联合社 律师事务所 会计师事务所 税务师事务所 农村商业银行 农商银行 农商行 村镇银行';
const firm =
  '公司 集团 集团公司 总公司 厂 总厂 分厂 银行 信用社 信用联社 农信社 农信联社 合作社 家庭农场 农场 茶场 林场 牧场 农庄 酒业 药业 茶业 乳业 ' +
  '矿业 钢铁 重工 股份 科技 控股 置业 地产 制药 生物科技 电厂 工作坊 实业 供电局';
const shop =
  '水产店 水产行 蔬菜店 蔬菜行 果蔬店 水果行 车行 4S店 修理铺 修车铺 肉铺 杂货铺 包子店 餐饮店 快餐店 米粉店 渔具店 琴行 干洗店 打印店 图文店 手机店 服饰店 鞋店 母婴店 宠物店 饭馆 酒馆 牛肉馆 粉馆 豆腐坊 豆腐店 油坊 榨油坊 米行 茶行 影楼 婚纱店 美发店 推拿馆 美容店 网咖 农家院 度假酒店 快捷酒店 度假山庄 货运部 批发部 经销部 门市部 服务部 收购站 汽修厂 汽修店 洗衣店 牙科诊所 生鲜店 零食店 种子店 农资店 烘焙店 彩坊 羊汤馆 汤馆 菜馆 茶馆 咖啡馆 照相馆 小吃店 早餐店 包子铺 面包店 蛋糕店 花店 五金店 粮油店 农家乐 超市 酒店 大酒店 宾馆 饭店 大药房 药房 药店 火锅店 餐馆 餐厅 酒楼 面馆 粉店 烧烤店 旗舰店 专卖店 便利店 经营部 商行 商店 服装店 水果店 烟酒店 ' +
  '奶茶店 茶楼 民宿 客栈 书店 眼镜店 理发店 足浴店 养生馆 KTV 网吧 影城 健身房 修理厂 加油站 洗车店 洗车行 百货 购物广场 养殖场 加工厂 酒坊 砖厂';
const branch =
  '支行 分行 支公司 分公司 分理处 营业部 营业厅 营业所 分店 门店 专营店 加盟店 店';

export const enterpriseSuffixes: ReadonlyMap<string, EnterpriseNaming> =
  new Map<string, EnterpriseNaming>([
    ...branch
      .split(' ')
      .map((end): [string, EnterpriseNaming] => [end, 'BRANCH']),
    ...shop.split(' ').map((end): [string, EnterpriseNaming] => [end, 'SHOP']),
    ...firm.split(' ').map((end): [string, EnterpriseNaming] => [end, 'FIRM']),
    ...registered
      .split(' ')
      .map((end): [string, EnterpriseNaming] => [end, 'REGISTERED']),
  ]);

/** Ends that name a trade as well: without a firm's legal form only a word of its own makes them a name. */
export const tradeSuffixes: ReadonlySet<string> = new Set(
  '酒业 药业 茶业 乳业 矿业 钢铁 重工 股份 科技 控股 置业 地产 制药 生物科技 电厂 工作坊 实业 厂 分厂 农场 茶场 林场 牧场 农庄'.split(
    ' ',
  ),
);

/** What goes on after an end and makes another word of it (`银行卡`). */
export const enterpriseFollowers: ReadonlyMap<string, readonly string[]> =
  new Map([
    [
      '厂',
      [
        '房',
        '社区',
        '小区',
        '路',
        '街',
        '区',
        '长',
        '家',
        '商',
        '里',
        '内',
        '外',
        '界',
        'B',
        '方',
        '址',
      ],
    ],
    [
      '银行',
      [
        '卡',
        '业',
        '账',
        '流水',
        '存',
        '贷',
        '系统',
        '家',
        '股份',
        '柜',
        '保函',
        '承兑',
      ],
    ],
    ['公司', ['制', '法', '债', '治理']],
    ['集团', ['化', '军', '式', '股份', '有限', '公司', '总部']],
    [
      '店',
      [
        '村',
        '镇',
        '乡',
        '街',
        '铺',
        '主',
        '员',
        '家',
        '面',
        '里',
        '内',
        '小',
        '长',
        '门',
        '外',
      ],
    ],
    ['股份', ['有限', '制', '合作', '经济', '公司', '转让', '回购']],
    [
      '科技',
      [
        '园',
        '馆',
        '创新',
        '股份',
        '有限',
        '公司',
        '集团',
        '局',
        '型',
        '成果',
        '企业',
        '部',
        '厅',
        '日报',
        '大',
        '有',
        '学',
        '工作',
        '特派员',
        '小',
        '人',
        '发展',
        '服务',
        '奖',
        '进步',
        '辅导',
        '节',
        '周',
        '活动',
        '教育',
        '赋能',
        '兴',
        '下乡',
        '小院',
        '培训',
        '支撑',
        '助',
        '强',
        '之',
        '含量',
        '感',
        '资源',
        '管理',
      ],
    ],
    ['控股', ['集团', '有限', '股份', '公司', '股东']],
    ['实业', ['有限', '集团', '公司', '股份', '发展']],
    ['重工', ['业']],
    [
      '钢铁',
      [
        '厂',
        '有限',
        '集团',
        '公司',
        '股份',
        '工业',
        '企业',
        '行业',
        '产业',
        '侠',
        '长城',
      ],
    ],
    ['超市', ['里', '内', '有限']],
    ['酒店', ['业', '管理', '式']],
    ['药房', ['有限', '连锁']],
    ['加油站', ['点']],
    ['地产', ['业', '集团', '开发']],
    ['农场', ['主']],
    ['百货', ['公司', '商场', '大楼']],
  ]);

/** Words before an end that name nothing. */
export const enterpriseGenerics: ReadonlySet<string> = new Set(
  (
    '企业 公司 集团 产业 工业 商业 农业 建筑 物业 保安 快递 保险 装修 装饰 外卖 物流 运输 旅游 劳务 家政 保洁 科技 高新技术 信息 网络 传媒 广告 ' +
    '房地产 置业 投资 金融 证券 电商 电子 电子商务 互联网 网约车 搬家 中介 设计 施工 工程 建设 开发 投资公司 上市 合资 外资 国有 民营 私营 ' +
    '大型 小型 中小 中型 龙头 骨干 知名 著名 本土 本地 当地 外地 外省 国内 国外 海外 跨国 全球 世界 国际 中国 全国 全省 全市 母 子 总 分 新 旧 原 ' +
    '村 镇 乡 县 市 区 省 社区 街道 有限 股份 责任 专业 农民 农机 种植 养殖 种养 茶叶 水果 蔬菜 家庭 生态 现代 传统 智能 数字 数字化 智慧 制造 加工 ' +
    '生产 服装 食品 药品 医药 化工 机械 汽车 钢铁 水泥 纺织 造纸 玻璃 陶瓷 玩具 鞋 火电 水电 发电 垃圾 焚烧 污水 处理 污水处理 净水 自来水 ' +
    '商业银行 商业 农商 城商 储蓄 各 各大 多家 一家 大 小 烟花 爆竹 花炮 制药 生物 医疗 器械 五星级 四星级 星级 高档 精品 连锁 生鲜 社区 便民 ' +
    '平价 无人 乡村 特色 主题 特产 餐饮 酒 茶 米 面 油 砖 家 门 门店 实体 网 线下 线上 直播 夫妻 早餐 小吃 水果 副食 五金 品牌 免税 零售 药 书 商 饭 ' +
    '饮食 新能源 材料 新材料 环保 节能 技术 服务 咨询 管理 文化 教育 培训 体育 健身 娱乐 租赁 贸易 进出口 供应链 经济 合作 联合 平台 央行 世纪 ' +
    '血液 种子 粮食 爱心 道德 积分 时间 基因 精子 城市 供热 燃气 公共 交通 公交 客运 出租车 出租 货运 航空 铁路 地铁 电力 供电 供水 通信 通讯 电信 ' +
    '石油 煤炭 矿山 采矿 稀土 有色 冶金 化肥 农药 饲料 兽药 种业 林业 渔业 畜牧 乳业 肉类 屠宰 副业 民宿 地方 军工 兵 兵工 地下 黑 假 皮包 空壳 ' +
    '合作 合伙 股东 控股 参股 关联 客户 供应商 经销商 承建 代建 开发商 中标 施工方 运营方 军团 犯罪 诈骗 利益 团伙 城投 国资 国企 民企 中外 '
  ).split(' '),
);

/** Trades that name a firm together with its area: `县自来水公司`. */
export const areaTrades: ReadonlySet<string> = new Set(
  (
    '供电 自来水 燃气 天然气 水务 公交 公共交通 城投 交投 文旅 文旅投 城发 城建 农发 产投 国投 旅投 烟草 石油 移动 电信 联通 邮政 热力 ' +
    '供热 供水 排水 环卫 粮油 盐业 轨道交通 地铁 机场 港务 客运 长途客运 汽运 运输 粮食储备 电力 城市发展 城市建设投资 交通投资 水利投资 文化旅游投资 ' +
    '产业发展 建设投资 投资发展 国有资产 新华书店 农商 农村商业 商业'
  ).split(' '),
);

/** Ends to which the name of an area is name enough. */
export const bankSuffixes: ReadonlySet<string> = new Set(
  '银行 农商银行 农商行 农村商业银行 村镇银行 信用联社 信用社 农信社 农信联社'.split(
    ' ',
  ),
);

/** Shops that common words name (`老灶台火锅店`). */
export const commonlyNamedShops: ReadonlySet<string> = new Set(
  '火锅店 超市 酒店 大酒店 饭店 酒楼 宾馆 民宿 大药房 面馆 粉店 烧烤店 车行 4S店 修理铺 修车铺 肉铺 餐饮店 米粉店 渔具店 网吧 网咖 理发店 美发店 照相馆 影楼 农家乐 度假酒店 快捷酒店 药房 药店 粮油店 五金店 汽修厂 洗车行 健身房 影城 便利店 琴行 饭馆'.split(
    ' ',
  ),
);

/** An unknown word that begins with one says what is done, and names nothing: 专查网吧. */
export const adverbsOfUnknown =
  '专只已均仅另再先还又正刚没不未也都就才各查去来到进';

/** After a short form of two trades' length: a site that is called after the firm. */
export const siteFollowersOfFirms: readonly string[] =
  '广场 大厦 中心 商场 社区 小区 路 街 村 镇 大道 公园 学校 小学 中学'.split(
    ' ',
  );

/** What the name of a branch ends in, after the name of its house. */
export const branchEnds = [
  '店',
  '工厂',
  '分厂',
  '基地',
  '分公司',
  '支公司',
  '支行',
  '分行',
  '营业部',
  '分理处',
] as const;

/** Firms that their members own: bodies of those, no enterprises. */
export const cooperatives: ReadonlySet<string> = new Set(
  '专业合作社 合作社 合作联社 合作社联合社'.split(' '),
);
