import {
  pointUnit,
  scoreMark,
  scoreVerbs,
} from '../../lexicon/figures/quantity-words.js';
import type { Quantity } from './quantity.js';

const clock = /(?<!\d)(\d{1,3})分(\d{1,2}(?:\.\d{1,3})?)秒/g;
const seconds = /(?<![\d分])(\d{1,2})秒(\d{2})(?!\d)/g;
const score = new RegExp(
  String.raw`(?<!\d)(\d{2,3})${scoreMark}(\d{2,3})(?:${scoreVerbs.join('|')})`,
  'g',
);

/** Times of a race in seconds (2分38秒 is 158 秒, 46秒82 is 46.82 秒), and the points of both sides of a game (72比65战胜). */
export function clocksAndScoresIn(text: string): readonly Quantity[] {
  return [
    ...[...text.matchAll(clock)].map((match) =>
      quantity(
        { start: match.index, text: match[0] },
        { value: secondsOf(match[1], match[2]), unit: '秒' },
      ),
    ),
    ...[...text.matchAll(seconds)].map((match) =>
      quantity(
        { start: match.index, text: match[0] },
        { value: Number(`${match[1]}.${match[2]}`), unit: '秒' },
      ),
    ),
    ...[...text.matchAll(score)].flatMap(
      ({ index, 1: one = '', 2: two = '' }) => [
        quantity(
          { start: index, text: one },
          { value: Number(one), unit: pointUnit, side: 'FIRST' },
        ),
        quantity(
          { start: index + one.length + scoreMark.length, text: two },
          { value: Number(two), unit: pointUnit, side: 'SECOND' },
        ),
      ],
    ),
  ];
}

/** In decimals that a number can hold: 1分23.4秒 is 83.4. */
function secondsOf(minutes = '', seconds = ''): number {
  return Number((Number(minutes) * 60 + Number(seconds)).toFixed(3));
}

function quantity(
  written: { readonly start: number; readonly text: string },
  rest: Pick<Quantity, 'value' | 'unit' | 'side'>,
): Quantity {
  const { start, text } = written;
  return { start, end: start + text.length, qualifier: 'EXACT', ...rest };
}
