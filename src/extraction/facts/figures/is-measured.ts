import {
  halves,
  holidayWords,
  hourMarks,
  nationEnd,
  numberBlockersBefore,
  pairUnits,
  pairVerbs,
  qualifiersAfter,
  shortSpanUnits,
  spanUnits,
  spanVerbs,
  spokenMoney,
  tenth,
  tenthBlockers,
  thresholdUnits,
  unitBlockersAfter,
  unitContinuations,
  weighingMarks,
} from '../../lexicon/figures/quantity-words.js';
import type { WrittenFigure } from './quantity.js';

/** Whether a number with a unit measures something: it is no date, no rank, no threshold and no way of speaking. */
export function isMeasured(figure: WrittenFigure, text: string): boolean {
  return (
    !isBlocked(figure, text) &&
    isCounted(figure, text) &&
    isSpan(figure, text) &&
    !isHoliday(figure, text) &&
    !isOfClock(figure, text) &&
    !isThreshold(figure, text)
  );
}

function isBlocked({ start, end, unit }: WrittenFigure, text: string): boolean {
  const before = text[start - 1] ?? '';
  return (
    numberBlockersBefore.includes(before) ||
    /[A-Za-z]/.test(before) ||
    (unitContinuations[unit]?.includes(text[end] ?? '') ?? false) ||
    (unit === tenth && tenthBlockers.includes(text[end] ?? '')) ||
    (unitBlockersAfter.some((word) => text.startsWith(word, end)) &&
      !text.startsWith(nationEnd, end))
  );
}

/**
 * A number in Chinese numerals counts something only from ten on: 一个 and 两大 are ways of speaking, and so
 * is a bare 千 or 百 (千家万户) unless a word before it weighs it (近千家).
 */
function isCounted(
  { start, value, unit, scale }: WrittenFigure,
  text: string,
): boolean {
  if (
    /^\d/.test(value) ||
    unit.startsWith(tenth) ||
    spokenMoney[unit] !== undefined ||
    halves[unit] !== undefined
  ) {
    return true;
  }
  if (/^[百千]+$/.test(value)) {
    return start > 0 && weighingMarks.includes(text[start - 1] ?? '');
  }
  return (
    scale !== undefined ||
    /[十百千]/.test(value) ||
    (value === '两' &&
      (pairUnits.includes(unit) || endsWithAny(pairVerbs, { text, start }))) ||
    (shortSpanUnits.includes(unit) && endsWithAny(spanVerbs, { text, start }))
  );
}

/** 从业26年 and 用3个月 measure; 26年前 and 3个月后 are dates. */
function isSpan({ start, unit }: WrittenFigure, text: string): boolean {
  return !spanUnits.includes(unit) || endsWithAny(spanVerbs, { text, start });
}

/** 国庆假期7天: which holiday. */
function isHoliday({ start, unit }: WrittenFigure, text: string): boolean {
  return unit === '天' && endsWithAny(holidayWords, { text, start });
}

function endsWithAny(
  words: readonly string[],
  { text, start }: { readonly text: string; readonly start: number },
): boolean {
  return words.some((word) => text.startsWith(word, start - word.length));
}

/** 2分17秒 is neither 2 points nor 17 seconds, 7点10分 no points, and 十分 means very. */
function isOfClock(
  { start, end, value, unit }: WrittenFigure,
  text: string,
): boolean {
  return unit === '分'
    ? !/^\d/.test(value) ||
        /\d/.test(text[end] ?? '') ||
        hourMarks.includes(text[start - 1] ?? '')
    : unit === '秒' &&
        (text[start - 1] === '分' ||
          /^\d\d(?!\d)/.test(text.slice(end, end + 3)));
}

/** 10亿元以上项目, 60岁以上老人: which are counted, not how many. */
function isThreshold({ end, unit }: WrittenFigure, text: string): boolean {
  const word = qualifiersAfter.find(([one]) => text.startsWith(one, end))?.[0];
  return (
    word !== undefined &&
    /^以[上下内]$/.test(word) &&
    thresholdUnits.includes(unit) &&
    /[^，,。；;、）)！？!?\s]/.test(text[end + word.length] ?? ' ')
  );
}
