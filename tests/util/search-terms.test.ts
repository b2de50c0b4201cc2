import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { pinyinSyllables } from '../../src/util/pinyin.js';

import {
  pinyinTerms,
  queryTerms,
  searchTerms,
} from '../../src/util/search-terms.js';

describe('searchTerms', () => {
  it.each([
    ['芦淞区', '芦 淞 区 芦淞 淞区'],
    ['5G基站', '5g 基 站 基站'],
    ['Abcde', 'ab abc abcd abcde'],
    ['A座', 'a 座'],
    ['ＡＢ', 'ab'],
    ['甲,乙', '甲 乙'],
    ['人人', '人 人人'],
    ['𠮷野家', '𠮷 野 家 𠮷野 野家'],
    ['、!', ''],
  ])('of %s are %s', (text, terms) => {
    expect(searchTerms(text).join(' ')).toBe(terms);
  });
});

describe('pinyinTerms', () => {
  it('begin at every syllable and end with the initials', () => {
    expect(pinyinTerms('芦淞区').join(' ')).toBe(
      'lu lus luso luson lusong lusongq lusongqu so son song songq songqu qu ls lsq',
    );
  });
});

describe('queryTerms', () => {
  // A name of 20 syllables, asked for in pinyin, was not found: only twelve of them are indexed.
  it('asks for no more syllables than are indexed', () => {
    const name = '石峰区中医药文化进家庭暨大型健康义诊活动';
    const spoken = pinyinSyllables(name).join(' ');
    const indexed = new Set(pinyinTerms(name));
    expect(queryTerms(spoken).filter((term) => !indexed.has(term))).toEqual([]);
  });

  it.each([
    ['芦', '芦'],
    ['芦淞区', '芦淞 淞区'],
    ['lusong', 'lusong'],
    ['lusongqurenminzhengfu', 'lusongqurenm'],
    ['5G 基站', '5g 基站'],
  ])('of %s are %s', (text, terms) => {
    expect(queryTerms(text).join(' ')).toBe(terms);
  });

  it('finds every text by itself and by the start of each of its words', () => {
    const characters = fc.constantFrom(...'芦淞区石峰Ab5 、-');
    const texts = fc.array(characters, { maxLength: 20 });
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.join('');
        const terms = new Set(searchTerms(text));
        expect(queryTerms(text).filter((term) => !terms.has(term))).toEqual([]);
      }),
    );
  });
});
