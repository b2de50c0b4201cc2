/** Newspapers, agencies and stations whose whole name is known. */
export const knownMedia = (
  '新华社 新华网 人民日报 人民网 光明日报 经济日报 工人日报 农民日报 法治日报 中国青年报 中国教育报 中国妇女报 ' +
  '中国日报 中国新闻社 中新社 中新网 央视 央视网 央视新闻 中央电视台 中央广播电视总台 央广网 求是 学习强国 红网 ' +
  '湖南卫视 浙江卫视 江苏卫视 东方卫视 澎湃新闻 新京报 南方日报 南方都市报 羊城晚报 文汇报 解放日报 新民晚报 ' +
  '三湘都市报 潇湘晨报 齐鲁晚报 大众日报 钱江晚报 都市快报 华西都市报 楚天都市报 极目新闻 大河报 科技日报 ' +
  '参考消息 环球时报 第一财经 中国经济时报 中国环境报 人民法院报 检察日报 人民公安报 中国消防 新湖南 华声在线 封面新闻 九派新闻'
).split(' ');

/** What ends the name of a paper or a station after the name of its area. */
export const mediaSuffixes = (
  '日报 晚报 晨报 都市报 商报 新报 早报 时报 日报社 晚报社 报社 新闻网 在线 发布 电视台 广播电视台 广电台 广播电台 人民广播电台 ' +
  '融媒体中心 融媒 传媒集团 报业集团 新闻传媒集团 日报传媒集团 卫视 交通广播 新闻频道 都市频道 电视报 广播电视报'
).split(' ');

/** Papers before which a city stands that no dictionary need know. */
export const namedPapers: ReadonlySet<string> = new Set(
  '日报 晚报 晨报 新报 商报 都市报'.split(' '),
);
