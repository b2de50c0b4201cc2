/** Last characters of nouns that say what somebody is: 设计师, 企业家, 新郎. */
export const personNounEndings: ReadonlySet<string> = new Set(
  '师员手家长工匠星警兵友郎娘娃嫂媳婿童孩医侠妇爸妈哥姐弟妹叔婶伯舅姑姨爷奶佬迷侄甥帅将'.split(
    '',
  ),
);

/** Nouns that end so and are nobody. */
export const noPersonNouns: ReadonlySet<string> = new Set(
  (
    '国家 大家 人家 自家 住家 回家 全家 各家 万家 一家 店家 老家 酒家 居家 双手 左手 右手 联手 携手 入手 着手 人手 扶手 把手 抓手 助手 二手 首手 ' +
    '全长 特长 身长 成长 增长 延长 生长 专长 悠长 漫长 加长 施工 加工 手工 动工 开工 竣工 完工 复工 分工 义工 零工 误工 返工 监工 化工 军工 ' +
    '全员 动员 满员 人员 成员 委员 党员 会员 学员 群众演员 干将 即将 必将 行将 麻将 福娃 泥娃娃 明星 卫星 火星 红星 救星 流星 五星 报警 交警 火警 预警 ' +
    '阅兵 征兵 练兵 出师 会师 拜师 校友 网友 亲友 好友 战友 大师 从医 中医 西医 就医 国医 行医 儿童 孩童 女童 学童 少儿 小孩 子弟 兄弟 姐妹 徒弟 奥运 妇孺'
  ).split(' '),
);

/** Behind 某 these make a noun that it leaves open: 某些, 某地, 某公司. */
export const openNouns: ReadonlySet<string> = new Set(
  '些个种地处年月日村市县区镇乡省校公品平小企项条时位物部单机网医银街路段次类厂店'.split(
    '',
  ),
);
