import { chineseNumber } from '../../chinese-number.js';
import {
  belowZero,
  countedPeople,
  degreeUnits,
  halves,
  moreMarks,
  numberScales,
  qualifiersAfter,
  qualifiersBefore,
  quantityUnits,
  spokenMoney,
  tenth,
  tenthAndHalf,
} from '../../lexicon/figures/quantity-words.js';
import type { Quantity } from './quantity.js';
import { isMeasured } from './is-measured.js';
import { unitPriced } from './unit-priced.js';
import { clocksAndScoresIn } from './clocks-and-scores.js';

const longestFirst = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`))
    .join('|');

const scale = longestFirst(Object.keys(numberScales));
const unit = longestFirst(quantityUnits);
const digits = String.raw`\d{1,12}(?:,\d{3}){0,4}(?:\.\d{1,6})?`;
const chinese = '[一二两三四五六七八九十百千]{1,8}';
const more = `[${Object.keys(moreMarks).join('')}]?`;

/** Bounded in every part, so that the scan is linear. */
const pattern = new RegExp(
  String.raw`(?<!\d)(?<value>${digits}|${chinese})(?<scale>${scale})?(?:(?:${unit})?[-—–~～至到](?<to>${digits})(?<scaleTo>${scale})?)?(?<more>${more})(?<more2>${scale})?(?<unit>${unit})`,
  'g',
);

/** The figures of a text, in order. Dates, ranks and numbers within names are none. */
export function quantitiesIn(text: string): readonly Quantity[] {
  const counted = [...text.matchAll(pattern)].flatMap((match) => {
    const quantity = readMatch(text, match);
    return quantity === undefined ? [] : [quantity];
  });
  const others = clocksAndScoresIn(text);
  return others.length === 0
    ? counted
    : [...counted, ...others].sort((a, b) => a.start - b.start);
}

function readMatch(text: string, match: RegExpExecArray): Quantity | undefined {
  const { value = '', unit = '', to, scaleTo, more = '' } = match.groups ?? {};
  const scale = match.groups?.['scale'] ?? match.groups?.['more2'];
  const start = match.index;
  const end = start + match[0].length;
  if (!isMeasured({ start, end, value, unit, scale }, text)) {
    return undefined;
  }
  const said = to === undefined ? rangeOf(value, scale) : undefined;
  const number =
    said?.[0] ??
    numberOf(value, scale ?? (to === undefined ? undefined : scaleTo));
  if (number === undefined) {
    return undefined;
  }
  const valueTo =
    said?.[1] ??
    (to === undefined ? undefined : numberOf(to, scaleTo ?? scale));
  if (valueTo !== undefined && valueTo < number) {
    return undefined;
  }
  const after = qualifiersAfter.find(([word]) => text.startsWith(word, end));
  const before = qualifiersBefore.find(([word]) =>
    text.startsWith(word, start - word.length),
  );
  const as = inItsUnit(unit);
  const hundredths = unit === tenth ? hundredthsAt(text, end) : 0;
  const sign =
    degreeUnits.includes(unit) &&
    text.startsWith(belowZero, start - belowZero.length)
      ? -1
      : 1;
  return {
    start,
    end: end + (hundredths === 0 ? (after?.[0].length ?? 0) : 1),
    value: sign * as.read(number) + hundredths,
    ...(valueTo === undefined ? {} : { valueTo: as.read(valueTo) }),
    unit: unitPriced(as.unit, { text, start }),
    qualifier:
      valueTo !== undefined
        ? 'RANGE'
        : (moreMarks[more] ?? before?.[1] ?? after?.[1] ?? 'EXACT'),
  };
}

/** The five of 四成五. */
function hundredthsAt(text: string, at: number): number {
  return /^[一二三四五六七八九](?![十百千万个家名户位件种类])/.test(
    text.slice(at, at + 2),
  )
    ? (chineseNumber(text[at] ?? '') ?? 0)
    : 0;
}

/** 两三百 is from 200 to 300, 十七八 from 17 to 18. */
function rangeOf(
  text: string,
  scale: string | undefined,
): readonly [number, number] | undefined {
  const parts =
    /^([一二三四五六七八九]?十)?([一二两三四五六七八九])([二三四五六七八九])([十百千]?)$/.exec(
      text,
    );
  if (parts === null) {
    return undefined;
  }
  const [, tens = '', low = '', high = '', power = ''] = parts;
  const [from, to] = [low, high].map((digit) =>
    numberOf(tens + digit + power, scale),
  );
  const isNext =
    (chineseNumber(low) ?? 0) + 1 === chineseNumber(high) &&
    (tens === '' || power === '');
  return isNext && from !== undefined && to !== undefined
    ? [from, to]
    : undefined;
}

/** 两成 is 20 %, 一个半小时 is 1.5 小时, 10万居民 is 100,000 人. */
function inItsUnit(unit: string): {
  readonly unit: string;
  readonly read: (value: number) => number;
} {
  const whole = halves[unit];
  if (whole !== undefined) {
    return { unit: whole, read: (value) => value + 0.5 };
  }
  if (unit === tenth || unit === tenthAndHalf) {
    const half = unit === tenth ? 0 : 5;
    return { unit: '%', read: (value) => Number(`${value}e1`) + half };
  }
  const money = spokenMoney[unit];
  if (money !== undefined) {
    return { unit: money.unit, read: (value) => value / money.parts };
  }
  return {
    unit: unit === '％' ? '%' : (countedPeople[unit] ?? unit),
    read: (value) => value,
  };
}

function numberOf(text: string, scale: string | undefined): number | undefined {
  const shift = scale === undefined ? 0 : (numberScales[scale] ?? 0);
  if (/^\d/.test(text)) {
    return Number(`${text.replaceAll(',', '')}e${shift}`);
  }
  const number = chineseNumber(text);
  return number === undefined ? undefined : Number(`${number}e${shift}`);
}
