/** Marks that end a sentence. */
export const sentenceEnds = '。！？!?…';

/** Marks that may close a paragraph after the end of its sentence. */
export const closingMarks = '”’"\')）]】」』》〉〕';

/** What a headline does not end with. */
export const textEnds = '。；;，,、';

/** What stands within a text, and in no headline. */
export const fullStop = '。';

/** What a sentence cannot end with: a line that does is broken. */
export const openEnds = '，、,“‘（(《';

/** What introduces the lines that follow. */
export const colons = '：:';

/** Commas: a headline that calls out has none. */
export const commas = '，,';

/** Marks before a byline or an item. */
export const bulletMarks = '□■◎●○◆◇★☆▲△▼※·*•';

/** Those that stand before a caption as well. */
export const itemMarks = '▲△▼';

export const openingBrackets = '(（[【〔';
export const closingBrackets = ')）]】〕';

/** What ends a sentence that a caption's byline may follow. */
export const captionEnds = `${sentenceEnds}”"》`;

/** Dashes that tie a kicker or a subtitle to its title. */
export const dashes = '—–―─-';

/** The number of a heading: 1 …, 一、…, (二)…, 壹 …. No figure of the text: 12月…, 5.6亿…. */
export const headingNumber =
  /^(?:\d{1,2}(?:[\s、．]|[.,，:：](?!\d))|[(（](?:\d{1,2}|[一二三四五六七八九十]{1,2})[)）]|[一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾]{1,2}[\s、.．:：]|[①②③④⑤⑥⑦⑧⑨⑩❶❷❸❹❺❻❼❽❾]|第[一二三四五六七八九十]{1,2}[章节部篇][\s、:：]?|(?:PART|Part)\s?\d)/u;

/** A line that is a date: the end of a notice. */
export const dateLine =
  /^(?=.*[年月日./-])[\d〇○零一二三四五六七八九十年月日./-]{6,12}$/;

/** A line that names what it gives: 电话:…, 地址:…. */
export const fieldLine = /^.{1,6}[:：]/;

/** How the lead of a report begins. */
export const newsOpening =
  /^(?:\d{1,2}月\d{1,2}日|\d{4}年\d{1,2}月\d{1,2}日|\d{1,2}日[上下]?|近日|日前|昨日|昨天|今日|今天|前日|昨晚|连日来|近期|上周|本周|月初)/;
