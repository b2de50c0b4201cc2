const builders = [
  ...[...'一二三四五六七八'].map((number) => `中建${number}局`),
  ...[...'一二三四五六七八九十'].map((number) => `中铁${number}局`),
  '中铁十一局',
  '中铁十二局',
  '中铁十四局',
  '中铁十五局',
  '中铁十六局',
  '中铁十七局',
  '中铁十八局',
  '中铁十九局',
  '中铁二十局',
  '中铁大桥局',
];

const houses = (
  '中国移动 中国电信 中国联通 中国铁塔 中国广电 中国邮政 国家电网 南方电网 国网 中国石油 中国石化 中石油 中石化 中海油 中国海油 中国华能 中国大唐 ' +
  '中国华电 国家能源集团 国家电投 三峡集团 中国中车 中车 中国中铁 中国铁建 中铁建 中国建筑 中建 中国交建 中交 中国电建 中国能建 中国中冶 ' +
  '中国五矿 中国宝武 宝武 中国铝业 中粮 中粮集团 华润 华润集团 招商局 保利 中信 中国航发 中航工业 中国商飞 中国航天科技 航天科工 中国船舶 中国兵器 中国一汽 一汽 ' +
  '东风汽车 东风 上汽 上汽大众 广汽 北汽 北汽集团 长安汽车 吉利 吉利汽车 长城汽车 奇瑞 比亚迪 江淮汽车 蔚来 理想汽车 小鹏汽车 赛力斯 宁德时代 华为 中兴通讯 ' +
  '小米 腾讯 阿里巴巴 蚂蚁集团 百度 京东 京东集团 美团 拼多多 字节跳动 抖音 快手 网易 科大讯飞 海康威视 大疆 京东方 TCL 海尔 海尔集团 美的 美的集团 格力 格力电器 ' +
  '海信 联想 三一重工 三一集团 中联重科 徐工 徐工集团 山河智能 铁建重工 隆平高科 步步高 老百姓大药房 益丰大药房 爱尔眼科 蓝思科技 华菱钢铁 ' +
  '顺丰 中通快递 圆通速递 韵达 申通 滴滴 滴滴出行 饿了么 盒马 永辉超市 沃尔玛 大润发 麦当劳 肯德基 瑞幸咖啡 星巴克 蜜雪冰城 茅台 五粮液 青岛啤酒 伊利 蒙牛 ' +
  '双汇 娃哈哈 农夫山泉 碧桂园 万科 恒大 绿地集团 龙湖 绿城 富士康 台积电 特斯拉 苹果公司 微软 谷歌 西门子 大众汽车 宝马 博世 三星 索尼 丰田 本田 巴斯夫 埃克森美孚 ' +
  '农行 工行 建行 中行 交行 招行 邮储 工商银行 农业银行 建设银行 中国银行 交通银行 邮储银行 邮政储蓄银行 中国工商银行 中国农业银行 中国建设银行 中国邮政储蓄银行 国家开发银行 国开行 农发行 ' +
  '中国农业发展银行 招商银行 浦发银行 中信银行 光大银行 华夏银行 民生银行 广发银行 兴业银行 平安银行 浙商银行 渤海银行 长沙银行 湖南银行 华融湘江银行 北京银行 上海银行 江苏银行 宁波银行 ' +
  '中国人寿 中国人保 中国平安 平安保险 中国太保 太平洋保险 中华保险 新华保险 泰康保险 新华书店 药明康德 恒瑞医药 复星医药 同仁堂 云南白药 国药集团 ' +
  '隆基绿能 通威股份 晶科能源 天合光能 阳光电源 国轩高科 中芯国际 长江存储 立讯精密 歌尔股份 万华化学 恒力集团 荣盛石化 海螺水泥 魏桥创业 潍柴 潍柴动力 中国重汽 玉柴 柳工'
).split(' ');

/** Enterprises of national name, which a local paper names without a word for what they are. */
export const knownEnterprises: readonly string[] = [...houses, ...builders];

/** After the name of a house: an area, or a body of one, that is called as the house is. */
export const houseFollowers: readonly string[] =
  '镇 乡 村 街道 社区 法庭 派出所 小学 中学 学校 路 大道 桥 湖 山 河'.split(
    ' ',
  );

/** Characters that foreign names are written with, and so many a firm's coined name. */
export const brandCharacters =
  '麦格米特斯尔克拉奇诺维达美亚迪罗森欧科亿联诚宏贝尔威思乐博艾德凯瑞莱泰捷嘉芯晶硕翰锐普洛赛伊默卡福兰伦帕西菲塔纳塞施埃登弗利库珀迈赫' as const;

/** What a firm's coined name stands before: then it is one even without a word for a firm. */
export const brandTriggers = [
  '项目',
  '公司',
  '集团',
  '投产',
  '生产基地',
  '产业园',
  '总部',
  '新品',
] as const;

/** Words that give a short name in parentheses after the full one. */
export const aliasLeads = [
  '以下简称',
  '下称',
  '以下称',
  '简称',
  '又称',
] as const;

export const aliasMarks = {
  opening: '(\uFF08',
  closing: ')\uFF09',
  colon: ':\uFF1A',
  quotes: '“”"「」《》‘’',
  /** In brackets these tell of a byline or a caption, not of the area of a house. */
  noArea: ['记者', '通讯员', '报道', '摄', ' ', '\u3000', '/', '·', '、', '，'],
} as const;
