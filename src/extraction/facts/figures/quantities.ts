import { chineseNumber } from '../../chinese-number.js';
import type { TextSpan } from '../../extraction.js';
import {
  countedPeople,
  numberBlockersBefore,
  numberScales,
  qualifiersAfter,
  qualifiersBefore,
  quantityUnits,
  thresholdUnits,
  unitBlockersAfter,
} from '../../lexicon/figures/quantity-words.js';
import type { MetricQualifier } from '../../../ontology/roles.js';

/** A figure of a text: `超1700万元` is 17,000,000 元, OVER. */
export interface Quantity extends TextSpan {
  readonly value: number;
  readonly valueTo?: number;
  /** As written, without 万 or 亿. */
  readonly unit: string;
  readonly qualifier: MetricQualifier;
}

const longestFirst = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`))
    .join('|');

const scale = longestFirst(Object.keys(numberScales));
const unit = longestFirst(quantityUnits);
const digits = String.raw`\d{1,12}(?:,\d{3}){0,4}(?:\.\d{1,6})?`;
const chinese = '[一二两三四五六七八九十百千]{1,8}';
const more = '[余多]?';

/** Bounded in every part, so that the scan is linear. */
const pattern = new RegExp(
  String.raw`(?<!\d)(?<value>${digits}|${chinese})(?<scale>${scale})?(?:(?:${unit})?[-—–~～至到](?<to>${digits})(?<scaleTo>${scale})?)?(?<more>${more})(?<more2>${scale})?(?<unit>${unit})`,
  'g',
);

/** The figures of a text, in order. Dates, ranks and numbers within names are none. */
export function quantitiesIn(text: string): readonly Quantity[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const quantity = readMatch(text, match);
    return quantity === undefined ? [] : [quantity];
  });
}

function readMatch(text: string, match: RegExpExecArray): Quantity | undefined {
  const { value = '', unit = '', to, scaleTo, more } = match.groups ?? {};
  const scale = match.groups?.['scale'] ?? match.groups?.['more2'];
  const start = match.index;
  const end = start + match[0].length;
  if (
    isBlocked(text, start, end) ||
    !isCounted(value, scale, text[start - 1]) ||
    isOfClock(text, { start, end, unit, value })
  ) {
    return undefined;
  }
  const number = numberOf(
    value,
    scale ?? (to === undefined ? undefined : scaleTo),
  );
  if (number === undefined) {
    return undefined;
  }
  const valueTo = to === undefined ? undefined : numberOf(to, scaleTo ?? scale);
  const after = qualifiersAfter.find(([word]) => text.startsWith(word, end));
  if (isThreshold(text, end, { unit, word: after?.[0] })) {
    return undefined;
  }
  const before = qualifiersBefore.find(([word]) =>
    text.slice(0, start).endsWith(word),
  );
  return {
    start,
    end: end + (after?.[0].length ?? 0),
    value: number,
    ...(valueTo === undefined ? {} : { valueTo }),
    unit: unit === '％' ? '%' : (countedPeople[unit] ?? unit),
    qualifier:
      valueTo !== undefined
        ? 'RANGE'
        : more !== undefined && more !== ''
          ? 'OVER'
          : (before?.[1] ?? after?.[1] ?? 'EXACT'),
  };
}

/** 2分17秒 is neither 2 points nor 17 seconds, and 十分 means very. */
function isOfClock(
  text: string,
  figure: {
    readonly start: number;
    readonly end: number;
    readonly unit: string;
    readonly value: string;
  },
): boolean {
  return figure.unit === '分'
    ? !/^\d/.test(figure.value) || /\d/.test(text[figure.end] ?? '')
    : figure.unit === '秒' && text[figure.start - 1] === '分';
}

/** 10亿元以上项目, 60岁以上老人: which are counted, not how many. */
function isThreshold(
  text: string,
  end: number,
  { unit, word }: { readonly unit: string; readonly word: string | undefined },
): boolean {
  return (
    word !== undefined &&
    /^以[上下内]$/.test(word) &&
    thresholdUnits.includes(unit) &&
    /[^，,。；;、）)！？!?\s]/.test(text[end + word.length] ?? ' ')
  );
}

function isBlocked(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? '';
  return (
    numberBlockersBefore.includes(before) ||
    /[A-Za-z]/.test(before) ||
    unitBlockersAfter.some((word) => text.startsWith(word, end))
  );
}

/**
 * A number in Chinese numerals counts something only from ten on: 一个 and 两大 are ways of speaking, and so
 * is a bare 千 or 百 (千家万户) unless a word before it weighs it (近千家).
 */
function isCounted(
  value: string,
  scale: string | undefined,
  before: string | undefined,
): boolean {
  if (/^\d/.test(value)) {
    return true;
  }
  if (/^[百千]+$/.test(value)) {
    return before !== undefined && '近上超逾约'.includes(before);
  }
  return scale !== undefined || /[十百千]/.test(value);
}

function numberOf(text: string, scale: string | undefined): number | undefined {
  const shift = scale === undefined ? 0 : (numberScales[scale] ?? 0);
  if (/^\d/.test(text)) {
    return Number(`${text.replaceAll(',', '')}e${shift}`);
  }
  const number = chineseNumber(text);
  return number === undefined ? undefined : Number(`${number}e${shift}`);
}
