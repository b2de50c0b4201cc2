/** Titles of those who founded what stands before. */
export const founderTitles: readonly string[] =
  '创始人 联合创始人 共同创始人 主要创始人 创办人 创办者 创建人 创建者 创立者 发起人 发起者 首席创始人'.split(
    ' ',
  );

/** 王某创办某公司。 */
export function statementOfFounding(founder: string, founded: string): string {
  return `${founder}创办${founded}`;
}
