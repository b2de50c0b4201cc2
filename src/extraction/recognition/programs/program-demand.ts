import {
  generalPlaces,
  generalWords,
  looseWords,
  placeWordEnds,
  type ProgramDemand,
} from '../../lexicon/programs/program-grammar.js';
import { headModifiers } from '../../lexicon/programs/program-heads.js';
import type { Word } from '../../words.js';

/** Whether the words before the end of a name tell as much as that end demands. */
export function meets(demand: ProgramDemand, words: readonly Word[]): boolean {
  const special = specialOf(words);
  switch (demand) {
    case 'ANY':
      return lengthOf(words.filter(({ text }) => !generalWords.has(text))) > 1;
    case 'LONG':
      return (
        (lengthOf(special) > 1 && lengthOf(words) > 3) || meets('PROPER', words)
      );
    case 'TOLD':
      return (
        lengthOf(special) > 3 &&
        special.some(({ tag, text }) => text.length > 1 && !areaTags.has(tag))
      );
    case 'PROPER':
      return (
        special.some(isProper) &&
        words.length > 1 &&
        (lengthOf(words) > 4 ||
          words.some((word) => !isProper(word) && word.text.length > 1))
      );
  }
}

/** What is done by a verb of running needs less of a name: 推行积分制, 实施湿地补水工程. */
export function meetsAfterVerb(
  ending: string,
  words: readonly Word[],
): boolean {
  const length = lengthOf(specialOf(words));
  return (length > 1 && lengthOf(words) > 3) || (ending === '制' && length > 1);
}

function specialOf(words: readonly Word[]): readonly Word[] {
  return words.filter(
    ({ text }) =>
      !generalWords.has(text) &&
      !headModifiers.has(text) &&
      !looseWords.has(text),
  );
}

const areaTags: ReadonlySet<string> = new Set(['ns', 'nt', 'nz']);

const properTags: ReadonlySet<string> = new Set(
  'ns nr nt nz nrt nrfg x'.split(' '),
);

function lengthOf(words: readonly Word[]): number {
  return words.reduce((sum, { text }) => sum + text.length, 0);
}

const measured = /^[个位名家项次]/;

/** jieba takes a measure word into a word that it does not know: 个市. */
export function isMeasured(text: string): boolean {
  return measured.test(text);
}

export function isProper({ text, tag }: Word): boolean {
  return (
    !generalPlaces.has(text) &&
    !isMeasured(text) &&
    ((properTags.has(tag) && text.length > 1) ||
      placeWordEnds.includes(text.slice(-1)))
  );
}
