import { chineseNumber } from '../chinese-number.js';
import type { TextSpan } from '../extraction.js';
import {
  relativeDays,
  relativeYears,
  sameDayWords,
  yearParts,
} from '../lexicon/resolution/date-words.js';

/** A date as the text writes it; what it leaves out is for `resolveDates` to say. */
export interface DateExpression extends TextSpan {
  readonly year?: number;
  /** Years from the page's own: 去年 is -1. */
  readonly yearShift?: number;
  readonly month?: number;
  readonly day?: number;
  /** The last month of a stretch: 1-11月. */
  readonly monthTo?: number;
  /** Days from the page's own: 昨天 is -1. */
  readonly dayShift?: number;
  /** 当天: the day named last. */
  readonly isSameDay?: true;
}

const alternatives = (words: readonly string[]): string =>
  [...words].sort((a, b) => b.length - a.length).join('|');

const shift = alternatives(Object.keys(relativeYears));
const part = alternatives(Object.keys(yearParts));
const dayWord = alternatives([...Object.keys(relativeDays), ...sameDayWords]);

/** Every alternative is of bounded length, so that the scan stays linear. */
const pattern = new RegExp(
  [
    String.raw`(?<!\d)(?<isoYear>(?:19|20)\d{2})[-./](?<isoMonth>\d{1,2})[-./](?<isoDay>\d{1,2})(?!\d)`,
    String.raw`(?:(?<shift>${shift})(?:的|度)?|(?<!\d)(?<year>(?:19|20)\d{2}|[一二][〇零一二三四五六七八九]{3})年(?!代|级)度?(?:的)?)?(?<part>${part})`,
    String.raw`(?:(?<shift2>${shift})|(?<!\d)(?<year2>(?:19|20)\d{2}|[一二][〇零一二三四五六七八九]{3})年)?(?<!\d|\.)(?<from>\d{1,2})(?:月份?)?[-—–~～至到](?<to>\d{1,2})月(?:份)?(?!\d)`,
    String.raw`(?:(?<shift3>${shift})|(?<!\d)(?<year3>(?:19|20)\d{2}|[一二][〇零一二三四五六七八九]{3})年)?(?<!\d|\.|[一二三四五六七八九十])(?<month>\d{1,2}|十[一二]?|[一二三四五六七八九])月(?:份|(?:初|中旬|底|末)|(?<day>\d{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])[日号])?(?!\d)`,
    String.raw`(?<shift4>${shift})`,
    String.raw`(?<!\d)(?<year4>(?:19|20)\d{2}|[一二][〇零一二三四五六七八九]{3})年(?!代|级|来)`,
    String.raw`(?<dayWord>${dayWord})`,
  ].join('|'),
  'g',
);

/** The dates of a text, in order. */
export function dateExpressionsIn(text: string): readonly DateExpression[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const expression = readMatch(match.groups ?? {});
    return expression === undefined
      ? []
      : [
          {
            ...expression,
            start: match.index,
            end: match.index + match[0].length,
          },
        ];
  });
}

type Groups = Readonly<Record<string, string | undefined>>;

function readMatch(
  groups: Groups,
): Omit<DateExpression, 'start' | 'end'> | undefined {
  const dayWord = groups['dayWord'];
  if (dayWord !== undefined) {
    const dayShift = relativeDays[dayWord];
    return dayShift === undefined ? { isSameDay: true } : { dayShift };
  }
  const months = monthsOf(groups);
  return months === undefined ? undefined : { ...yearOf(groups), ...months };
}

function yearOf(groups: Groups): Pick<DateExpression, 'year' | 'yearShift'> {
  const year = numberOf(
    groups['isoYear'] ??
      groups['year'] ??
      groups['year2'] ??
      groups['year3'] ??
      groups['year4'],
  );
  const word =
    groups['shift'] ?? groups['shift2'] ?? groups['shift3'] ?? groups['shift4'];
  const yearShift = word === undefined ? undefined : relativeYears[word];
  return {
    ...(year === undefined ? {} : { year }),
    ...(yearShift === undefined ? {} : { yearShift }),
  };
}

/** Nothing when the months or days are none that a calendar has. */
function monthsOf(
  groups: Groups,
): Pick<DateExpression, 'month' | 'day' | 'monthTo'> | undefined {
  const part = groups['part'];
  const [first, last] =
    part === undefined
      ? [numberOf(groups['from']), numberOf(groups['to'])]
      : (yearParts[part] ?? []);
  const month = first ?? numberOf(groups['isoMonth'] ?? groups['month']);
  const day = numberOf(groups['isoDay'] ?? groups['day']);
  if (
    !isWithin(month, 12) ||
    !isWithin(last, 12) ||
    !isWithin(day, 31) ||
    (last !== undefined && month !== undefined && last < month)
  ) {
    return undefined;
  }
  return {
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    ...(last === undefined ? {} : { monthTo: last }),
  };
}

function isWithin(value: number | undefined, most: number): boolean {
  return value === undefined || (value >= 1 && value <= most);
}

function numberOf(text: string | undefined): number | undefined {
  if (text === undefined) {
    return undefined;
  }
  return /^\d+$/.test(text) ? Number(text) : chineseNumber(text);
}
