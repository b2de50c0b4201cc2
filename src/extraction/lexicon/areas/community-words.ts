/** Ends of the names of communities, villages and residential compounds, the longer first. */
export const communitySuffixes: readonly string[] = ['社区', '小区', '村'];

/** Ends of residential compounds that also end parks, firms and phrases: only where people live in them. */
export const compoundSuffixes: readonly string[] =
  '家园 花园 花苑 嘉园 嘉苑 新苑 佳苑 雅苑 名苑 名邸 公馆 华庭 豪庭 名都 雅居 澜庭 公寓 小筑 山庄 世家 府邸 御府 华府 苑'.split(
    ' ',
  );

/** Right after a compound's name: people live there. */
export const residentialFollowers: readonly string[] =
  '小区 业主 居民 住户 物业 业委会 一期 二期 三期 四期 安置点 1栋 2栋 3栋 5栋 1号楼 2号楼 3号楼'.split(
    ' ',
  );

/** The same with a number between: 春晖苑6号楼. */
export const residentialNumbers = /^\d{1,3}(?:号楼|栋|幢|单元)/;

/** Numbers that are days or years, and so name communities as they do streets. */
export const namingNumbers: ReadonlySet<string> = new Set(
  '三八 七一 八一 五一 五四 六一 二七 九三 五七'.split(' '),
);

/** What names no community, though it stands before the suffix: `老旧小区`, `智慧社区`, `城中村`. */
export const commonCommunityLeads: readonly string[] = (
  '以前 从前 过去 原来 如今 目前 现在 当时 今年 去年 明年 几个 所有 许多 哪个 哪些 每个 这些 那些 这个 那个 咱们 我们 他们 你们 咱 最美 ' +
  '街道 镇 乡 社区 小区 老旧 老 旧 新 安置 住宅 居民 辖区 智慧 封闭 开放 示范 试点 样板 文明 平安村 全国 全市 全省 农村 城市 城镇 城乡 乡镇 ' +
  '各 全 该 本 每 某 我 此 两 多 进 出 入 到 驻 下 回 返 离 小 大 其他 其它 基层 周边 附近 相关 所在 所属 部分 有关 重点 行政 自然 城中 ' +
  '中心 贫困 脱贫 先进 特色 民族 古 传统 古老 美丽 度假 地球 奥运 空心 后进 薄弱 联 邻 跨 友好 完整 未来 国际化 低碳 绿色 无疫 零碳 涉农 ' +
  '老年 虚拟 网络 在线 学习 服务 走进 深入 推进 推动 下沉 回报 进驻 融入 关爱 建设 治理 覆盖 联系 报到 共建 无物业 商品房 高档 ' +
  '经济 文化 三无 五星 和谐 拆迁 移民 库区 山 渔 山区 乡 民俗 电商 淘宝 机关 单位 学校 企业 工业 居住 生活 商业 都市 ' +
  '型 式 级 类 化 的 区 市 县 园 中国 宜居 智能 科普 宜老 幸福 多个 个 条 座 所 家 数字 强 名 示 试 问 农 乡镇 镇街 街镇 园区 校区 厂区 ' +
  '社 帮扶 挂点 包联 结对 包 联村 帮 富 靓 治 兴 强 促 助 扶 抓 访 走 引 护'
).split(' ');

/** After 村 and 社区: the suffix is part of a word of its own (`村民`), unless `except` follows. */
export const communityFollowers: Readonly<
  Record<string, { readonly by: string; readonly except: readonly string[] }>
> = {
  村: {
    by: '民里庄落级口镇组规寨居务',
    except: ['民政', '民调', '组织', '落幕', '落成', '落地', '落户', '落实'],
  },
  社区: { by: '', except: [] },
  小区: { by: '域', except: [] },
};

/** Words that end as a village does and never end its name. */
export const commonVillages: readonly string[] =
  '农村 乡村 城中村 行政村 自然村 全村 各村 该村 本村 村村 镇村 进村 驻村 入村 下村'.split(
    ' ',
  );
