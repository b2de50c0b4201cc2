import { describe, expect, it } from 'vitest';

import { findCommunities } from '../../src/extraction/recognition/rules/communities.js';
import { namesFound, timeOf } from './support/names-found.js';

function communitiesIn(text: string, ...known: readonly string[]): string {
  return namesFound(
    findCommunities,
    text,
    new Map([['COMMUNITY', new Set(known)]]),
  ).join(' ');
}

describe('communities', () => {
  it.each([
    ['攸县网岭镇罗家坪村的村民', '罗家坪村'],
    ['双流区东升街道三强社区举行比赛', '三强社区'],
    ['民政办协同曲尺村组织召开评议会', '曲尺村'],
    ['曲尺村民政工作人员介绍', '曲尺村'],
    ['牛王村村委会公布账目', '牛王村'],
    ['走进仁里社区,', '仁里社区'],
    ['在锦绣苑小区、汉西村小区', '锦绣苑小区 汉西村小区'],
    ['枫溪街道月塘花园业主反映', '月塘花园'],
    ['钓鱼台街道龙泉里社区的老人', '龙泉里社区'],
    ['由建设新村社区先行试点', '建设新村社区'],
    ['金辰街道金江小区社区举办', '金江小区社区'],
    ['大溪沟街道人和街社区', '人和街社区'],
    ['鼓浪屿街道龙头社区', '龙头社区'],
    ['下北社区龙舟队冲线', '下北社区'],
    ['在更合镇吉田村落幕', '吉田村'],
    ['七一社区、三八村', '七一社区 三八村'],
    ['机车社区春晖苑6号楼', '机车社区 春晖苑'],
  ])('%s -> %s', (text, expected) => {
    expect(communitiesIn(text)).toBe(expected);
  });

  it.each([
    ['common nouns', '农村、乡村、城中村和行政村的村民'],
    ['a bureau', '石峰区农业农村局'],
    ['what any community is', '老旧小区、智慧社区、各社区'],
    ['a street and its communities', '泰山街道社区工作者'],
    ['a verb', '走进社区、服务社区'],
    ['a verb that may name', '扶持社区志愿服务队伍'],
    ['a time', '以前社区讲,如今村里听'],
    ['a superlative', '“最美社区护士”'],
    ['a hamlet', '村落里炊烟升起'],
    ['a metaphor', '建设美丽家园,共建幸福花园'],
  ])('is not misled by %s', (_, text) => {
    expect(communitiesIn(text)).toBe('');
  });

  it('takes no word before a name that the page has', () => {
    expect(communitiesIn('修好湖坵村的路', '湖坵村')).toBe('湖坵村');
  });

  it.each(['村', '社区', '小区', '花园业主'])(
    'takes linear time over %s again and again',
    (word) => {
      const text = word.repeat(20_000);
      timeOf(findCommunities, text);
      expect(timeOf(findCommunities, text)).toBeLessThan(2_000);
    },
  );
});
