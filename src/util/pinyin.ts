import { pinyin as convert } from 'pinyin-pro';

const cache = new Map<string, readonly string[]>();
const cacheLimit = 20_000;

/**
 * The tone-less syllables of a text, lower case, one a Chinese character (`v` for the vowel that is
 * written with two dots); a run of other letters and digits is one item, punctuation is none.
 */
export function pinyinSyllables(text: string): readonly string[] {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const syllables = convert(text.normalize('NFKC'), {
    toneType: 'none',
    type: 'array',
    v: true,
    nonZh: 'consecutive',
  }).flatMap((item) => item.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []);
  if (cache.size >= cacheLimit) cache.clear();
  cache.set(text, syllables);
  return syllables;
}

/** Tone-less pinyin, syllables separated by spaces: `lu song qu`. */
export function toPinyin(text: string): string {
  return pinyinSyllables(text).join(' ');
}

/** The first letter of every syllable, joined: `lsq`. */
export function pinyinInitials(text: string): string {
  return pinyinSyllables(text)
    .map((syllable) => String.fromCodePoint(syllable.codePointAt(0) ?? 0))
    .join('');
}
