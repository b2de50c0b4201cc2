/** What people do with words, after the name. */
export const speechVerbs: readonly string[] = (
  '说 说道 介绍 介绍说 表示 告诉 坦言 称 认为 回忆 回忆道 透露 笑着 笑道 笑说 感慨 感叹 指出 强调 解释 补充 直言 透露说 告诫 谈起 谈到 谈及 提出 提醒 建议 呼吁 答道 回答 问道 喊道 激动 高兴地 自豪地 要求 宣布 致辞 讲述 ' +
  '表态 承诺 坦承 坦陈 话语 坚信 深有感触 深有体会 感触 乐呵呵 满怀 告知 供述 辩称 诉称 连声 算了算 算过账 算起了账 竖起大拇指 感激 哽咽 打趣 调侃 自豪 欣慰 喜滋滋 笑呵呵 笑眯眯 笑得'
).split(' ');

/** What only people do or are, after the name: stronger than a verb that bodies and things have too. */
export const deedsOfPeople: readonly string[] = (
  '任 担任 出任 就任 兼任 连任 转任 卸任 当选 被任命 被聘 受聘 被选 被推选 被授予 被评为 被评 获评 荣获 荣膺 荣立 出生 毕业 就读 考上 考取 退休 退伍 入伍 参军 入党 病逝 逝世 去世 因病 享年 从小 自幼 从事 从教 从警 从医 从业 ' +
  '结婚 离婚 敲响 捧着 捧 握着 拿着 拿起 拿到 牵着 抱着 抱起 背着 背起 扛着 扛起 提着 推着 骑着 骑车 开着 驾车 驾驶 掏出 擦 笑 哭 坐在 站在 蹲 跪 躺 穿着 戴着 带着 带领 带头 带队 率队 率领 主持 宣读 致欢迎 致开幕 授课 讲课 ' +
  '家住 家里 家中 家门 一家 夫妇 夫妻 夫妻俩 父子 母女 母子 父女 兄弟 姐妹 的母亲 的父亲 的妻子 的丈夫 的儿子 的女儿 的家 的家里 返乡 回乡 创业 打工 务工 报警 投案 自首 上诉 犯 涉嫌 诉 不服 供认 等人 等同志 同志 老人 作报告 作了 作的 ' +
  '夺冠 夺得 摘得 摘下 斩获 拿下 打入 罚进 扑出 破门 上场 领跑 抢断 失利 的带动 的带领 的帮助 的陪同 的指导 的支持 的介绍 走进 走访 慰问 看望 接过 接到 赶到 赶来 赶往 跑到 来到 摄 供图 绘 ' +
  '包里 手里 手上 心里 口袋里 兜里 脸上 眼里 嘴里 身上 身边 身后 肩上 原是 原为 原任 曾任 曾是 现任 时任 一脸 一家人 老两口 ' +
  '拎着 拎起 端着 端起 守着 指着 望着 盯着 看着 攥着 挽着 搂着 扶着 顶着 冒着 踩着 摸着 翻着 翻开 翻出 忙着 领着 哼着 抹着 揣着 ' +
  '搓着 挎着 挥着 举着 举起 跟着 坐着 站着 蹲着 蹲在 蹲下 躺在 躺着 陪着 守在 放下 掀开 打开 推开 拉来 拉住 拉着 掏了 递过 递上 ' +
  '起身 起床 出门 进门 上门 回家 到家 搬进 搬到 住进 住在 租下 盘下 接手 上车 下车 下楼 上楼 算了笔账 算了一笔账 掰着手指 伸出 ' +
  '皱着 眯着 咧开 红着 喘着 熬夜 熬了 值守 巡查 驻村 包村 挂职 下派 来自 生于 出身 毕业于 就职 供职 任职 所在的 一声 一行 夺魁 捧杯'
).split(' ');

/** Facts that follow only a person's name, told right behind it: 王某，男，1980年出生. */
export const statementsOfAge: readonly string[] =
  '，男 ，女 ,男 ,女 （男 （女 (男 (女 今年1 今年2 今年3 今年4 今年5 今年6 今年7 今年8 今年9 ，今年 ,今年 ，现年 ,现年 现年'.split(
    ' ',
  );

/** Other verbs and particles that often follow a name. */
export const wordsAfterName: readonly string[] = (
  '在 为 是 和 与 及 的 就 从 将 把 被 对 向 到 也 还 都 则 又 曾 已 正 便 当场 出席 参加 参与 深入 前往 获 获得 先后 签订 签下 主动 全程 忙 每天 今年 家 等 ' +
  '有 没有 因 以 用 给 让 想 要 会 能 做 干 当 代表 组织 开展 检查 调研 发言 讲话 领取 种植 养殖 承包 创办 经营 负责 作 于 算 ' +
  '介 接受 收到 指 看 听 边 一边 正在 正忙 刚 刚刚 连 连连 终于 不 没 多次 经常 常 常常 很 十分 非常 公布 当着 到会 上任 报名 决定 成为 成立 找到 打电话 联系 表演 演唱 召集 加入 坚持 告别 获悉 前来 开 去 回 说明 陪同 坐 走 拿 带'
).split(' ');

/** Words before a name that expect a person or a body: 由李明, 让王芳. */
export const wordsBeforeName: readonly string[] =
  '由 被 让 和 与 为 对 给 向 请 叫 名叫 是 的 跟 同 找 找到 及 以及 而 但 据 陪 陪同 在 见到 看望 慰问 称 获奖者 奖 了 有 如 像 经 赔偿 救 帮 帮助 送 扶 采访 岁的 记得 感谢 诉 害 授予 表彰 奖励 祝贺 缅怀 纪念 判令 判处 抓获 传唤 抓捕 逮捕 约见 拜访 解救 救出 扶起 邀请 请来 推荐 提名'.split(
    ' ',
  );

/** Adverbs that stand between a name and a verb: of 潘雪正给 the name is 潘雪. */
export const adverbsAfterName: ReadonlySet<string> = new Set(
  '出正曾已又还也就将都便再作任诉算说开会连'.split(''),
);

/** Prepositions between a name and what follows, and no end of a name: 舒畅为老人. */
export const prepositionsAfterName: ReadonlySet<string> = new Set(
  '为陪给将把被对向在从与让用和跟请帮送'.split(''),
);

/** Words after which a name stands: 名叫李明, 补选李明为. */
export const calledVerbs: readonly string[] =
  '叫 名叫 名为 叫作 叫做 原名 本名 署名 补选 选举 推选 推举 选出 聘请 聘任 特聘 任命 委派 增补 选派'.split(
    ' ',
  );

/** Particles that make a verb of the character before: 拉着. */
export const verbEndings: ReadonlySet<string> = new Set([
  '着',
  '了',
  '过',
  '到',
]);

/** Last characters of shops, halls and houses rather than of given names. */
export const neverLast: ReadonlySet<string> = new Set(
  '堂店坊阁轩斋居馆苑庄寨屯巷楼寺庙塔'.split(''),
);

/** Between a name and the post that the clause gives: 王某是某队队长. */
export const postVerbs: readonly string[] = (
  '是 系 任 现任 现为 现是 时任 曾任 曾是 曾担任 原任 原是 担任 兼任 出任 就任 接任 当选 当选为 既是 也是 还是 就是 正是 不仅是 不光是 本是 ' +
  '被任命为 被聘为 受聘为 被选为 被推选为 当上 当上了 成为 成了 做了 当了 身为 身兼 先后任 先后担任 同时担任 同时兼任'
).split(' ');

/** Ends of clauses of posts that are no offices on the list: 特教老师 is, 掌门人 is what people are called. */
export const namesOfPosts: readonly string[] =
  '掌门人 当家人 带头人 牵头人 管理员 志愿者 传承人 队员 会员 理事 成员 一员 学生 党员'.split(
    ' ',
  );

/** What ends a clause. */
export const clauseMarks = '，,。；;、！!？?：:”"）)\n';

/** Verbs of holding of one character, that a name before may seem to end with: 石磊任队长. */
export const holdingVerbs: ReadonlySet<string> = new Set('任系是兼在既');
