import {
  countNoun,
  figureVerbs,
  nounEnds,
  unnamedFigure,
} from '../lexicon/metric-words.js';
import { changeVerbs } from '../lexicon/quantity-words.js';
import type { Sentence } from '../resolution/resolved-document.js';
import type { Quantity } from './quantities.js';

const longestNoun = 12;

/**
 * A short name for a figure, from the words beside it: what it counts when the noun follows (41个重点项目 ->
 * 重点项目数), what grew when a verb of change stands before (地区生产总值增长7% -> 地区生产总值增速), else the
 * noun before (面积达2000平方米 -> 面积).
 */
export function nameOfFigure(sentence: Sentence, quantity: Quantity): string {
  const change = changeBefore(sentence.text, quantity);
  if (change !== undefined) {
    return change;
  }
  const counted = nounAfter(sentence, quantity.end);
  if (quantity.unit !== '%' && counted !== '') {
    return `${counted}${countNoun}`;
  }
  const noun = nounBefore(sentence.text, quantity.start);
  return noun === '' ? unnamedFigure : noun;
}

function changeBefore(text: string, { start }: Quantity): string | undefined {
  const before = withoutFigureVerb(text.slice(0, start));
  const verb = changeVerbs.find(([word]) => before.endsWith(word));
  if (verb === undefined) {
    return undefined;
  }
  const [word, suffix] = verb;
  const noun = lastNoun(before.slice(0, -word.length));
  return `${noun}${suffix}`;
}

function nounBefore(text: string, start: number): string {
  return lastNoun(
    withoutFigureVerb(text.slice(Math.max(0, start - 30), start)),
  );
}

function withoutFigureVerb(text: string): string {
  const verb = figureVerbs.find((word) => text.endsWith(word));
  return verb === undefined ? text : text.slice(0, -verb.length);
}

function lastNoun(text: string): string {
  let start = text.length;
  while (
    start > 0 &&
    text.length - start < longestNoun &&
    !nounEnds.includes(text[start - 1] ?? '')
  ) {
    start -= 1;
  }
  return text.slice(start).replace(/^.*(?:的|，)/, '');
}

/** The words after the figure up to the first that is no part of a noun phrase. */
function nounAfter({ words }: Sentence, end: number): string {
  let noun = '';
  let next = end;
  for (const word of words) {
    if (word.start < next) {
      continue;
    }
    if (
      word.start !== next ||
      !/^(n|vn|a|b|j|l|x|eng)/.test(word.tag) ||
      [...word.text].some((character) => nounEnds.includes(character)) ||
      noun.length + word.text.length > longestNoun
    ) {
      break;
    }
    noun += word.text;
    next = word.end;
  }
  return noun;
}
