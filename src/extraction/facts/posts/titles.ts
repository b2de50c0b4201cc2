import { offices, walksOfLife } from '../../lexicon/people/person-titles.js';
import { titleLeads } from '../../lexicon/people/post-words.js';
import { suffixTrieOf } from '../../recognition/suffix-trie.js';

/** What a text before an offset ends with: an office, what may stand before one, or what is no office. */
export const titleEnds = {
  offices: suffixTrieOf(offices),
  leads: suffixTrieOf(titleLeads),
  walksOfLife: suffixTrieOf(walksOfLife),
} as const;

/** Without the office that a title ends with: 图书馆 of 图书馆馆长. */
export function stemOf(title: string): string {
  const office = titleEnds.offices.longestEndingAt(title, title.length) ?? '';
  return title.slice(0, title.length - office.length);
}
