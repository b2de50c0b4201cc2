/** The hundred commonest surnames: a word that begins with one may well be a name. */
export const commonSurnames: ReadonlySet<string> = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤萧常'.split(
    '',
  ),
);

/** Surnames that are far more often another word: a name only where much speaks for it. */
export const doubtfulSurnames: ReadonlySet<string> = new Set(
  '于向方万成时明关单安平全能解经从相向白金石高江水马牛龙田文武元信边步路包和曲连那常沙支计国项车党房门干但利都云来后有东南西北上中下以及由为对与及被将已还又再正新老小大多年公广应容居操植益幸首通同过开管种展查原班封满丰丛越习强帅权厉伏鹿巴盖阳时盛展青宫税布岩寿淡寸拓'.split(
    '',
  ),
);

/** Surnames that are function words: a name only behind a title. */
export const functionSurnames: ReadonlySet<string> = new Set(
  '由来于向那但时从相为以能要和同与及被对过将已再又还都会'.split(''),
);

/** Surnames of two characters that are everyday words too: a name only behind a title or before speech. */
export const wordlikeCompounds: ReadonlySet<string> = new Set([
  '东方',
  '南宫',
  '西门',
  '百里',
  '第五',
  '东郭',
]);
