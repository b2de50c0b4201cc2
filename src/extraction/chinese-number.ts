import { chineseDigits } from './lexicon/resolution/date-words.js';

const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The number that Chinese numerals below ten thousand spell (十二, 两百, 二〇二三); nothing for others. */
export function chineseNumber(text: string): number | undefined {
  const digits = [...text].map((character) => chineseDigits[character]);
  if (text.length > 1 && digits.every((digit) => digit !== undefined)) {
    return Number(digits.join(''));
  }
  let total = 0;
  let digit: number | undefined;
  for (const character of text) {
    const unit = units[character];
    if (unit === undefined) {
      if (digit !== undefined && digit !== 0) {
        return undefined;
      }
      digit = chineseDigits[character];
      if (digit === undefined) {
        return undefined;
      }
    } else {
      total += (digit ?? 1) * unit;
      digit = undefined;
    }
  }
  return text === '' ? undefined : total + (digit ?? 0);
}
