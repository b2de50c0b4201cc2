import { pinyinInitials, pinyinSyllables } from './pinyin.js';

const longestTerm = 12;
const pinyinSyllableLimit = 12;
const ideograph =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const word = /[\p{L}\p{N}\p{M}]+/gu;
const tokens =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])[\p{L}\p{N}\p{M}])+/gu;

/**
 * The terms under which a text is found: of a run of ideographs every character and every adjacent
 * pair, of another word its prefixes of two to twelve characters. Unique, in order of appearance.
 */
export function searchTerms(text: string): string[] {
  const terms = new Set<string>();
  for (const token of tokensOf(text)) {
    if (isIdeographs(token)) {
      const characters = [...token];
      for (const character of characters) terms.add(character);
      for (const pair of pairsOf(characters)) terms.add(pair);
    } else addPrefixes(terms, token);
  }
  return [...terms];
}

/**
 * The terms under which a text is found by its pinyin: the syllables joined from each of the first
 * twelve to the end, and the initials, both with their prefixes.
 */
export function pinyinTerms(text: string): string[] {
  const terms = new Set<string>();
  const syllables = pinyinSyllables(text).slice(0, pinyinSyllableLimit);
  for (let first = 0; first < syllables.length; first++) {
    addPrefixes(terms, syllables.slice(first).join(''));
  }
  addPrefixes(terms, pinyinInitials(text));
  return [...terms];
}

/**
 * The terms that a text must have to be an answer to a query: the counterpart of `searchTerms`. Words beyond
 * the syllables that `pinyinTerms` starts from are left out: the pinyin of a long name would never be found.
 */
export function queryTerms(text: string): string[] {
  const terms = new Set<string>();
  let words = 0;
  for (const token of tokensOf(text)) {
    const characters = [...token];
    if (!isIdeographs(token)) {
      words += 1;
      if (words <= pinyinSyllableLimit)
        terms.add(characters.slice(0, longestTerm).join(''));
    } else if (characters.length === 1) terms.add(token);
    else for (const pair of pairsOf(characters)) terms.add(pair);
  }
  return [...terms];
}

function tokensOf(text: string): readonly string[] {
  return text.normalize('NFKC').toLowerCase().match(tokens) ?? [];
}

function isIdeographs(token: string): boolean {
  return ideograph.test(token);
}

function pairsOf(characters: readonly string[]): string[] {
  return characters
    .slice(1)
    .map((character, index) => `${characters[index] ?? ''}${character}`);
}

function addPrefixes(terms: Set<string>, token: string): void {
  for (const part of token.match(word) ?? []) {
    const [first = '', ...others] = part;
    let prefix = first;
    if (others.length === 0) terms.add(prefix);
    for (const character of others.slice(0, longestTerm - 1)) {
      prefix += character;
      terms.add(prefix);
    }
  }
}
