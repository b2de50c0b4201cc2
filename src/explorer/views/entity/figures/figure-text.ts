import type { FigureFragment } from '../../../graphql/operations.js';
import type { Language } from '../../../i18n/languages.js';

export interface FigureText {
  /** For the sentence of the qualifier: the value, and where a range ends. */
  readonly value: string;
  readonly valueTo: string;
  /** What stands behind the number, with the space before it; Chinese, like all names of the graph. */
  readonly unit: string;
  /** The value in full, when the short form is another. */
  readonly exact: string | undefined;
}

/** A figure's numbers as the language writes them: large ones short (72.56亿), none rounded. */
export function figureText(
  { value, valueTo, unit }: Pick<FigureFragment, 'value' | 'valueTo' | 'unit'>,
  language: Language,
): FigureText {
  const numbers = [value, ...(valueTo == null ? [] : [valueTo])];
  const short = numbers.map((number) => shortNumber(number, language));
  const full = numbers.map((number) => fullNumber(number, language));
  return {
    value: short[0] ?? '',
    valueTo: short[1] ?? '',
    unit: unitBehind(unit, language),
    exact:
      short.join() === full.join()
        ? undefined
        : `${full.join('–')}${unitBehind(unit, language)}`,
  };
}

/** The unit with the space that stands before it, if one does. */
export function unitBehind(unit: string, language: Language): string {
  return language === 'zh' || /^[%‰°℃]/.test(unit) ? unit : ` ${unit}`;
}

/** Short where that loses nothing: 万 and 亿 in Chinese, millions and more in English; or else in full. */
function shortNumber(number: number, language: Language): string {
  const short = compactNumber(number, language, 4);
  return short === compactNumber(number, language, 12)
    ? short
    : fullNumber(number, language);
}

/** Short for the ticks of an axis. */
export function tickNumber(number: number, language: Language): string {
  return compactNumber(number, language, 3);
}

function compactNumber(
  number: number,
  language: Language,
  digits: number,
): string {
  const isLarge = Math.abs(number) >= (language === 'zh' ? 1e4 : 1e6);
  return isLarge
    ? new Intl.NumberFormat(localeOf(language), {
        notation: 'compact',
        compactDisplay: 'long',
        maximumFractionDigits: digits,
      }).format(number)
    : fullNumber(number, language);
}

function fullNumber(number: number, language: Language): string {
  return new Intl.NumberFormat(localeOf(language), {
    maximumFractionDigits: 10,
  }).format(number);
}

function localeOf(language: Language): string {
  return language === 'zh' ? 'zh-CN' : 'en-GB';
}
