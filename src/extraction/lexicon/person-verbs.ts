/** What people do with words, after the name. */
export const speechVerbs: readonly string[] = (
  '说 说道 介绍 介绍说 表示 告诉 坦言 称 认为 回忆 回忆道 透露 笑着 笑道 笑说 感慨 感叹 指出 强调 解释 补充 直言 透露说 告诫 谈起 谈到 谈及 提出 提醒 建议 呼吁 答道 回答 问道 喊道 激动 高兴地 自豪地 要求 宣布 致辞 讲述 ' +
  '表态 承诺 坦承 坦陈 话语 坚信 深有感触 深有体会 感触 乐呵呵 满怀 告知 供述 辩称 诉称'
).split(' ');

/** Other verbs and particles that often follow a name. */
export const wordsAfterName: readonly string[] = (
  '在 为 是 和 与 及 的 就 从 将 把 被 对 向 到 也 还 都 则 又 曾 已 正 便 当场 带领 带队 率 率领 主持 出席 参加 参与 来到 走进 深入 前往 担任 任 获 荣获 获得 获评 被评 先后 带着 拿着 拿到 签订 签下 主动 全程 忙 每天 今年 家 一家 等 ' +
  '有 没有 因 以 用 给 让 想 要 会 能 做 干 当 当选 代表 组织 开展 检查 调研 走访 慰问 看望 颁奖 授牌 作 发言 讲话 讲课 授课 领取 种植 养殖 承包 创办 经营 返乡 退休 兼任 负责 ' +
  '供图 摄 介 宣读 接受 收到 捧 指 看 听 边 一边 正在 正忙 刚 刚刚 连 连连 终于 不 没 多次 经常 常 常常 很 十分 非常 公布 当着 到会 上任 报名 决定 成为 成立 找到 打电话 联系 表演 演唱 召集 加入'
).split(' ');

/** Words before a name that expect a person or a body: 由李明, 让王芳. */
export const wordsBeforeName: readonly string[] =
  '由 被 让 和 与 为 对 给 向 请 叫 名叫 是 的 跟 同 找 找到 及 以及 而 但 据 陪 陪同 在 见到 看望 慰问 称 获奖者 奖 了 有 如 像 经 赔偿 救 帮 帮助 送 扶'.split(
    ' ',
  );
