/** Ends of names of residential compounds, which lie in a community. */
export const compoundEnds: readonly string[] =
  '小区 花园 家园 花苑 苑 家属院 家属楼 公寓 新村 大院 公馆 名邸 名都 雅居'.split(
    ' ',
  );

/** Firms of a community that do not do business beyond it by their names: shops, inns, farms; no legal form. */
export const sceneFirmEnds =
  /^(?!.*(?:公司|集团|银行|支行|股份|电网|供电|移动|联通|电信)).+$/u;

/** Ends of services that stand in a community. */
export const sceneServiceEnds =
  /(?:食堂|餐厅|饭堂|驿站|课堂|讲堂|学堂|夜校|书屋|书房|书吧|超市|银行|小屋|之家|站|室|亭|屋|坊|馆|吧|廊|角|铺|茶馆|议事会|圆桌会|板凳会|厨房|客厅)[”"]?$/u;

/** Bodies that serve more than a community by their names. */
export const ofWiderArea =
  /^.{2,4}[省市县区州]|(?:图书馆|文化馆|博物馆|研究院|研究所)$/u;
