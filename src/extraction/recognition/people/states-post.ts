import { offices } from '../../lexicon/people/person-titles.js';
import {
  clauseMarks,
  namesOfPosts,
  postVerbs,
} from '../../lexicon/people/person-verbs.js';
import { prefixIndexOf } from '../prefix-index.js';
import { suffixTrieOf } from '../suffix-trie.js';

const verbs = prefixIndexOf(postVerbs);
const titles = suffixTrieOf([...offices, ...namesOfPosts]);

/** The farthest from the verb that the clause may end: 是某省某市某区某街道某社区党委副书记. */
const longestPost = 36;

/**
 * Whether what stands behind an offset tells which post somebody holds: a verb of holding (是, 任, 现任), and
 * a clause that ends in an office.
 */
export function statesPost(text: string, offset: number): boolean {
  const verb = verbs.longestAt(text, offset);
  return verb !== undefined && endsInOffice(text, offset + verb.length);
}

/** Whether a mark and an apposition stand behind an offset: 王某，某协会会长，. */
export function hasPostInApposition(text: string, offset: number): boolean {
  return (
    appositionMarks.includes(text.charAt(offset) || ' ') &&
    endsInOffice(text, offset + 1, shortestBody)
  );
}

const appositionMarks = '，,（(';
/** An office alone in its clause is of the next name: 昨日，校长王某. */
const shortestBody = 5;

function endsInOffice(text: string, start: number, least = 1): boolean {
  for (let at = start; at < start + longestPost; at += 1) {
    if (at >= text.length || clauseMarks.includes(text.charAt(at))) {
      return (
        at - start >= least && titles.longestEndingAt(text, at) !== undefined
      );
    }
  }
  return false;
}
