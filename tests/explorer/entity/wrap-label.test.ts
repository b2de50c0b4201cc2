import { describe, expect, it } from 'vitest';

import { wrapLabel } from '../../../src/explorer/views/entity/figures/wrap-label.js';

const wrap = (text: string, width: number, lines = 2): readonly string[] =>
  wrapLabel(text, { width, lines }, (part) => [...part].length);

describe('wrapLabel', () => {
  it('leaves a short label whole', () => {
    expect(wrap('企业数', 5)).toEqual(['企业数']);
  });

  it('breaks a long one between characters', () => {
    expect(wrap('创新型中小企业数', 5)).toEqual(['创新型中小', '企业数']);
  });

  it('cuts what the last line cannot hold', () => {
    expect(wrap('国家级重点小巨人企业数', 4)).toEqual(['国家级重', '点小巨…']);
  });

  it('splits no character that takes two code units', () => {
    expect(wrap('𠮷𠮷𠮷', 2, 2)).toEqual(['𠮷𠮷', '𠮷']);
  });

  it('comes to an end where not one character fits', () => {
    expect(wrap('甲乙丙', 0, 2)).toEqual(['甲', '乙…']);
  });
});
