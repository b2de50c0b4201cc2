import { areaEnds } from '../../lexicon/organizations/organization-areas.js';
import {
  enterpriseIndustries,
  legalForms,
} from '../../lexicon/enterprises/enterprise-industries.js';
import { wordsOf } from '../../words.js';
import { suffixTrieOf } from '../suffix-trie.js';

const forms = suffixTrieOf(legalForms);
const industries = suffixTrieOf(enterpriseIndustries);
const brackets = /[((][^()()]{0,20}[))]/g;

/** What names an enterprise within its full name: without area, trade and legal form. */
export function enterpriseCoreOf(name: string): string {
  return enterpriseShortNamesOf(name).at(-1) ?? name;
}

/**
 * The shorter forms that a text may use for a full name, the longest first: without area and legal form,
 * then without the trades, one after the other, and with the first two characters of its trade (拓影智能).
 */
export function enterpriseShortNamesOf(name: string): readonly string[] {
  const plain = name.replace(brackets, '');
  const form = forms.longestEndingAt(plain, plain.length);
  if (form === undefined) {
    return [];
  }
  const area = areaLength(plain);
  const short: string[] = [];
  let end = plain.length - form.length;
  while (end - area > 1) {
    short.push(plain.slice(area, end));
    const industry = industries.longestEndingAt(plain, end);
    if (industry === undefined || end - industry.length - area < 2) {
      break;
    }
    end -= industry.length;
  }
  const core = short.at(-1) ?? '';
  const trade = plain.slice(area + core.length, plain.length - form.length);
  return [
    ...short.slice(0, -1),
    ...(trade.length > 2 ? [core + trade.slice(0, 2)] : []),
    core,
  ].filter((candidate) => candidate !== '' && !industries.isEnding(candidate));
}

/** How many characters the names of areas at the beginning take. */
function areaLength(name: string): number {
  let length = 0;
  for (const word of wordsOf(name)) {
    const isArea = word.tag === 'ns';
    const isLevel = length > 0 && areaEnds.some((end) => end === word.text);
    if (!isArea && !isLevel) {
      break;
    }
    length = word.end;
  }
  return length;
}
