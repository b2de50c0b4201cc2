/** Years by how far they are from the page's own. */
export const relativeYears: Readonly<Record<string, number>> = {
  今年: 0,
  本年: 0,
  当年: 0,
  本年度: 0,
  去年: -1,
  上年: -1,
  前年: -2,
  明年: 1,
};

/** Days by how far they are from the page's own. */
export const relativeDays: Readonly<Record<string, number>> = {
  今天: 0,
  今日: 0,
  昨天: -1,
  昨日: -1,
  昨晚: -1,
  前天: -2,
  前日: -2,
  明天: 1,
};

/** Words that mean the day named last. */
export const sameDayWords: readonly string[] = ['当天', '当日', '当晚'];

/** Parts of a year by their first and last month. */
export const yearParts: Readonly<Record<string, readonly [number, number]>> = {
  上半年: [1, 6],
  下半年: [7, 12],
  前三季度: [1, 9],
  前三个季度: [1, 9],
  第一季度: [1, 3],
  一季度: [1, 3],
  第二季度: [4, 6],
  二季度: [4, 6],
  第三季度: [7, 9],
  三季度: [7, 9],
  第四季度: [10, 12],
  四季度: [10, 12],
};

/** Chinese digits as years and days are written with. */
export const chineseDigits: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
