import { enterpriseIndustries } from '../../lexicon/enterprises/enterprise-industries.js';
import { numeralsOfNames } from '../../lexicon/areas/name-core.js';
import {
  boundaryCharacters,
  boundaryWords,
} from '../../lexicon/organizations/organization-boundary.js';
import type { Word } from '../../words.js';
import { mayStandInName } from '../name-boundary.js';

const trades: ReadonlySet<string> = new Set(enterpriseIndustries);

/** Whether a word may be part of a firm's name, which may count its builders: 中铁十一局集团. */
export function mayStandInFirm(word: Word): boolean {
  return (
    mayStandInName(word) ||
    trades.has(word.text) ||
    (word.tag === 'm' &&
      [...word.text].every((character) => numeralsOfNames.includes(character)))
  );
}

/** The same after an area, where a coined name may be a verb: 深圳市|果|满仓|供应链. */
export function mayStandAfterArea(word: Word): boolean {
  return (
    mayStandInFirm(word) ||
    (word.tag.startsWith('v') &&
      word.text.length < 3 &&
      !boundaryWords.has(word.text) &&
      !boundaryCharacters.has(word.text))
  );
}
