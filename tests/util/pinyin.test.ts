import { describe, expect, it } from 'vitest';

import { pinyinInitials, toPinyin } from '../../src/util/pinyin.js';

describe('toPinyin', () => {
  it.each([
    ['芦淞区', 'lu song qu', 'lsq'],
    ['长沙银行', 'chang sha yin hang', 'csyh'],
    ['重庆', 'chong qing', 'cq'],
    ['吕某', 'lv mou', 'lm'],
    ['5G基站', '5g ji zhan', '5jz'],
    ['株洲(天元)', 'zhu zhou tian yuan', 'zzty'],
    ['', '', ''],
  ])('of %s is "%s"', (text, pinyin, initials) => {
    expect(toPinyin(text)).toBe(pinyin);
    expect(pinyinInitials(text)).toBe(initials);
  });
});
