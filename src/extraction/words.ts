import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import type { TextSpan } from './extraction.js';

/** A word of a passage, by offsets into the passage's text. */
export interface Word extends TextSpan {
  readonly text: string;
  /** Part of speech in jieba's tags: `n`, `nr` (person), `ns` (place), `v`, `m` (number), `x` (unknown). */
  readonly tag: string;
}

let jieba: Jieba | undefined;

/** The words of the passages read last: names and facts are read from the same ones. */
const recent = new Map<string, readonly Word[]>();
const mostRecentCharacters = 100_000;
let recentCharacters = 0;

/** Cuts a text into words; the first call reads the dictionary (about 0.2 s). */
export function wordsOf(text: string): readonly Word[] {
  const known = recent.get(text);
  if (known !== undefined) {
    return known;
  }
  const words = cut(text);
  recentCharacters += text.length;
  if (recentCharacters > mostRecentCharacters) {
    recent.clear();
    recentCharacters = text.length;
  }
  recent.set(text, words);
  return words;
}

function cut(text: string): readonly Word[] {
  jieba ??= Jieba.withDict(dict);
  let at = 0;
  return jieba.tag(text, true).map(({ word, tag }) => {
    const start = at;
    at += word.length;
    return { start, end: at, text: word, tag };
  });
}
