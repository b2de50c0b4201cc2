import { describe, expect, it } from 'vitest';

import { figureText } from '../../../src/explorer/views/entity/figures/figure-text.js';

const figure = (
  value: number,
  unit = '元',
  valueTo: number | null = null,
): { value: number; unit: string; valueTo: number | null } => ({
  value,
  unit,
  valueTo,
});

describe('figureText', () => {
  it('writes large numbers with 万 and 亿 in Chinese, the full number beside them', () => {
    expect(figureText(figure(7_256_000_000), 'zh')).toEqual({
      value: '72.56亿',
      valueTo: '',
      unit: '元',
      exact: '7,256,000,000元',
    });
    expect(figureText(figure(17_000_000), 'zh').value).toBe('1700万');
  });

  it('writes millions and more in words in English', () => {
    expect(figureText(figure(7_256_000_000), 'en')).toEqual({
      value: '7.256 billion',
      valueTo: '',
      unit: ' 元',
      exact: '7,256,000,000 元',
    });
  });

  it('writes in full what the short form would round', () => {
    expect(figureText(figure(1_234_567_891), 'zh')).toMatchObject({
      value: '1,234,567,891',
      exact: undefined,
    });
    expect(figureText(figure(12_345, '家'), 'en').value).toBe('12,345');
  });

  it('joins a percent sign to its number, and both ends of a range', () => {
    expect(figureText(figure(10, '%', 12.5), 'en')).toEqual({
      value: '10',
      valueTo: '12.5',
      unit: '%',
      exact: undefined,
    });
  });
});
