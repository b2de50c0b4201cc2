import { compoundSurnames, surnames } from '../../lexicon/people/surnames.js';
import {
  surnameAddresses,
  surnameTitles,
} from '../../lexicon/people/person-titles.js';
import type { Candidate, TaggedPassage } from '../candidate-rule.js';
import { prefixIndexOf } from '../prefix-index.js';
import {
  doubtfulSurnames,
  functionSurnames,
} from '../../lexicon/people/surname-weights.js';
import { openNouns } from '../../lexicon/people/person-nouns.js';
import { hasTitleBefore, isOffice } from './score-person.js';

const titles = prefixIndexOf(surnameTitles);
const addresses = prefixIndexOf(surnameAddresses);

/** What must stand before a bare surname: the start of a clause, or a word that a person follows. */
const clauseStarts = '，,。！？!?；;：:、“”"（(《\n　 —…';
const looseLeads = '的和与对跟向给让由找把请被为到问是';
const hiddenMarks = '某甲乙丙丁';

/**
 * People called by their surname: 李局长 and 蔡医生 (whom the page names elsewhere), 王女士, and names that the
 * text hides (刘某某, 张某).
 */
export function findCalled({ text }: TaggedPassage): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let start = 0; start < text.length; start += 1) {
    const length = surnameLengthAt(text, start);
    if (length > 0) {
      candidates.push(...calledAt(text, start, length));
    }
  }
  return candidates;
}

function surnameLengthAt(text: string, start: number): number {
  return compoundSurnames.has(text.slice(start, start + 2))
    ? 2
    : surnames.has(text.charAt(start))
      ? 1
      : 0;
}

function calledAt(
  text: string,
  start: number,
  length: number,
): readonly Candidate[] {
  const at = start + length;
  if (text.charAt(at) === '某') {
    let end = at + 1;
    while (end < at + 3 && hiddenMarks.includes(text.charAt(end) || ' ')) {
      end += 1;
    }
    return isHiddenName(text, { start, end }) || mayBegin(text, start, true)
      ? [candidate({ start, end, form: 'NAME' })]
      : [];
  }
  const address = addresses.longestAt(text, at);
  if (address !== undefined && mayBegin(text, start, true)) {
    return [candidate({ start, end: at + address.length, form: 'NAME' })];
  }
  const title = titles.longestAt(text, at);
  if (isOffice(text.slice(start, at + (title?.length ?? 0)))) {
    return [];
  }
  return title !== undefined && mayBegin(text, start, false)
    ? [candidate({ start, end: at + title.length, form: 'ANAPHOR' })]
    : [];
}

/** 某 behind a surname hides a given name, unless a noun follows that it leaves open: 某地, 某些. */
function isHiddenName(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  return (
    !doubtfulSurnames.has(text.charAt(start)) &&
    !functionSurnames.has(text.charAt(start)) &&
    (end - start > 2 || !openNouns.has(text.charAt(end)))
  );
}

function mayBegin(text: string, start: number, isLoose: boolean): boolean {
  const before = text.charAt(start - 1);
  return (
    start === 0 ||
    clauseStarts.includes(before) ||
    looseLeads.includes(before) ||
    (isLoose && hasTitleBefore(text, start))
  );
}

function candidate(
  found: Pick<Candidate, 'start' | 'end' | 'form'>,
): Candidate {
  return { ...found, kind: 'PERSON', confidence: 0.8, rule: 'person-called' };
}
