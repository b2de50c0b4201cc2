import {
  boundaryCharacters,
  boundaryWords,
} from '../../lexicon/organizations/organization-boundary.js';
import {
  ownedEnds,
  programBoundaries,
} from '../../lexicon/programs/program-grammar.js';
import type { Word } from '../../words.js';
import type { KnownNames, TaggedPassage } from '../candidate-rule.js';
import { enterpriseNames } from '../enterprises/enterprise-names.js';
import { wordsBefore } from '../name-boundary.js';
import { type SuffixTrie } from '../suffix-trie.js';
import { knownOwnersOf } from './known-owners.js';

/** How many characters may stand between the owner and the end of its project's name. */
const longestGap = 9;

/** Tags of words that stand between names, not in one. */
const outsideTags = /^(?:p|c|u\w?|d|r\w?|m|q|y|x|f|t)$/;

/**
 * What names a project after a firm or a place of the page, whatever words stand between that and its end, with
 * the owner as the first: 骏岭|电|驱动|桥|项目. Empty where the text does not run on from an owner to the end.
 */
export function wordsAfterOwner(
  passage: TaggedPassage,
  { ending, start }: { readonly ending: string; readonly start: number },
  known: KnownNames,
): readonly Word[] {
  if (!ownedEnds.has(ending)) {
    return [];
  }
  const owners = [knownOwnersOf(known), enterpriseNames(known)];
  const between: Word[] = [];
  for (const word of wordsBefore(passage, start)) {
    if (start - word.start > longestGap || !mayStandBetween(word)) {
      break;
    }
    const owner = ownerWithin(passage.text, word, owners);
    if (owner !== undefined) {
      return [
        owner,
        ...(owner.end < word.end
          ? [{ ...word, ...spanned(passage.text, owner.end, word.end) }]
          : []),
        ...between,
      ];
    }
    between.unshift(word);
    const before = ownerEndingAt(passage.text, word.start, owners);
    if (before !== undefined) {
      return [before, ...between];
    }
  }
  return [];
}

/** jieba joins the end of an unknown name to what follows: 骏岭电. */
function ownerWithin(
  text: string,
  { start, end, tag }: Word,
  owners: readonly SuffixTrie[],
): Word | undefined {
  for (let at = tag === 'x' ? end : start; at > start + 1; at -= 1) {
    const owner = ownerEndingAt(text, at, owners);
    if (owner !== undefined) {
      return owner;
    }
  }
  return undefined;
}

function ownerEndingAt(
  text: string,
  end: number,
  owners: readonly SuffixTrie[],
): Word | undefined {
  for (const names of owners) {
    const name = names.longestEndingAt(text, end);
    if (name !== undefined) {
      return { ...spanned(text, end - name.length, end), tag: 'nz' };
    }
  }
  return undefined;
}

function spanned(text: string, start: number, end: number): Omit<Word, 'tag'> {
  return { start, end, text: text.slice(start, end) };
}

function mayStandBetween({ text, tag }: Word): boolean {
  return (
    !(text.length > 1 ? boundaryWords : boundaryCharacters).has(text) &&
    !programBoundaries.has(text) &&
    !(outsideTags.test(tag) && !/^\p{Script=Han}{2,}$/u.test(text)) &&
    tag !== 't'
  );
}
