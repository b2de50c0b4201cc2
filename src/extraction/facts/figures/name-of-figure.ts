import type { TextSpan } from '../../extraction.js';
import {
  countNoun,
  countUnits,
  figureLeads,
  figureVerbs,
  measureEnds,
  nounEnds,
  unnamedFigure,
} from '../../lexicon/figures/metric-words.js';
import {
  changeVerbs,
  yearsOfAge,
} from '../../lexicon/figures/quantity-words.js';
import { ageNoun } from '../../lexicon/figures/figure-words.js';
import type { Sentence } from '../../resolution/resolved-document.js';
import type { Quantity } from './quantity.js';
import { firstFrom } from '../sorted-spans.js';

const longestNoun = 12;

/** The most text before a figure that can name it. */
const longestLead = 30;

/**
 * A short name for a figure, from the words beside it: what it counts when the noun follows (41个重点项目 ->
 * 重点项目数), what grew when a verb of change stands before (地区生产总值增长7% -> 地区生产总值增速), else the
 * noun before (面积达2000平方米 -> 面积).
 */
export function nameOfFigure(sentence: Sentence, quantity: Quantity): string {
  if (quantity.unit === yearsOfAge) {
    return ageNoun;
  }
  const lead = leadOf(sentence, quantity);
  const change = changeBefore(lead);
  if (change !== undefined) {
    return change;
  }
  const counted = nounAfter(sentence, quantity.end);
  if (isCountUnit(quantity.unit) && counted !== '') {
    return `${counted}${countNoun}`;
  }
  const noun = lastNoun(withoutFigureVerb(lead));
  return noun === ''
    ? unnamedFigure
    : isCountUnit(quantity.unit) && !measureEnds.includes(noun.at(-1) ?? '')
      ? `${noun}${countNoun}`
      : noun;
}

/** The text that can name the figure: after the name and the date that stand before it. */
function leadOf(
  { text, mentions, dates }: Sentence,
  { start }: Quantity,
): string {
  const endOf = (spans: readonly TextSpan[]): number =>
    spans[firstFrom(spans, start) - 1]?.end ?? 0;
  const named = mentions[firstFrom(mentions, start) - 1];
  if (named?.kind === 'PROGRAM' && named.end <= start) {
    const rest = text.slice(named.end, start).replace(/^[”"》]/, '');
    if (rest === '') {
      // “小巨人”企业30家: the name itself is what is counted.
      return named.surface.replaceAll(/[“”"《》]/g, '');
    }
  }
  const from = [endOf(mentions), endOf(dates), start - longestLead]
    .filter((end) => end <= start)
    .reduce((one, other) => Math.max(one, other), 0);
  return text.slice(from, start);
}

/** 户, 件, 次: what has it is counted, where 元 and 亩 measure. */
function isCountUnit(unit: string): boolean {
  return countUnits.includes(unit);
}

function changeBefore(lead: string): string | undefined {
  for (const before of [lead, withoutFigureVerb(lead)]) {
    const verb = changeVerbs.find(([word]) => before.endsWith(word));
    if (verb !== undefined) {
      const [word, suffix] = verb;
      return `${lastNoun(before.slice(0, -word.length))}${suffix}`;
    }
  }
  return undefined;
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
  return withoutLead(text.slice(start).replace(/^.*的/, ''));
}

/** Without adverbs and the like before the noun: 今年将实施重点项目 is 实施重点项目. */
function withoutLead(noun: string): string {
  let rest = noun;
  for (let word = leadOfNoun(rest); word !== undefined;) {
    rest = rest.slice(word.length);
    word = leadOfNoun(rest);
  }
  return rest;
}

function leadOfNoun(noun: string): string | undefined {
  return figureLeads.find((word) => noun.startsWith(word));
}

/** The words after the figure up to the first that is no part of a noun phrase. */
function nounAfter({ words }: Sentence, end: number): string {
  let noun = '';
  let next = end;
  for (let at = firstFrom(words, end); at < words.length; at += 1) {
    const word = words[at];
    if (
      word === undefined ||
      word.start !== next ||
      !(noun === '' ? /^(n|vn|a|b|j|l|x|eng)/ : /^(n|j|l|x|eng)/).test(
        word.tag,
      ) ||
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
