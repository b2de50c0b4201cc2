import { awardEnds } from '../../lexicon/programs/program-grammar.js';
import {
  awardTriggers,
  looseAwardTriggers,
  programTriggers,
  stressWords,
  triggerFillers,
  weakTriggers,
} from '../../lexicon/programs/program-triggers.js';
import { suffixTrieOf } from '../suffix-trie.js';
import type { Quotation } from './quotations.js';

const fillers = suffixTrieOf(triggerFillers);
const strong = suffixTrieOf(programTriggers);
const weak = suffixTrieOf(weakTriggers);
const awards = suffixTrieOf(awardTriggers);
const awardNouns = suffixTrieOf(awardEnds);

/** How far before an award its verb may stand: 授予庐阳区“…”称号. */
const awardReach = 24;

/** Directly after a verb of running, or with an area or a year between. */
export function isTriggered(quotation: Quotation, text: string): boolean {
  const { start } = quotation;
  const at = beforeFillers(text, start);
  return (
    isTriggeredAt(at, quotation, text) ||
    [3, 4, 5, 6].some(
      (length) =>
        levelOnly.test(text.slice(Math.max(0, at - length), at)) &&
        isTriggeredAt(at - length, quotation, text),
    )
  );
}

const levelOnly =
  /^(?:\p{Script=Han}{2,4}[省市县区镇]|第[\p{N}\p{Script=Han}]{1,3}[届轮期]|20\d\d年度?)$/u;

function isTriggeredAt(
  at: number,
  { inner }: Quotation,
  text: string,
): boolean {
  return (
    !stressWords.has(inner) &&
    (strong.longestEndingAt(text, at) !== undefined ||
      (inner.length > 3 && weak.longestEndingAt(text, at) !== undefined))
  );
}

/** After a verb of honour in the same clause, with nothing but who or what is honoured between. */
export function isHonoured({ start, inner }: Quotation, text: string): boolean {
  for (let at = start; at > 0 && start - at < awardReach; at -= 1) {
    const verb = awards.longestEndingAt(text, at);
    if (verb !== undefined) {
      return (
        (verb.length > 1 || at === start) &&
        (!looseAwardTriggers.has(verb) ||
          awardNouns.longestEndingAt(inner, inner.length) !== undefined)
      );
    }
    if (!honoured.test(text.charAt(at - 1))) {
      return false;
    }
  }
  return false;
}

const honoured = /[^的了着\P{L}]|[\p{N}·]/u;

function beforeFillers(text: string, start: number): number {
  let at = start;
  for (let count = 0; count < 3; count += 1) {
    const filler = fillers.longestEndingAt(text, at);
    if (filler === undefined) {
      break;
    }
    at -= filler.length;
  }
  return at;
}
