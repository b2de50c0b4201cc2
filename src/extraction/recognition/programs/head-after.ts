import {
  headEnds,
  headModifiers,
  notHeads,
  otherHeads,
  quotedHeads,
  verbsBeforeHeads,
} from '../../lexicon/programs/program-heads.js';
import {
  boundaryCharacters,
  boundaryWords,
} from '../../lexicon/organizations/organization-boundary.js';
import { programBoundaries } from '../../lexicon/programs/program-grammar.js';
import type { Word } from '../../words.js';
import type { TaggedPassage } from '../candidate-rule.js';
import { mayStandInName, wordIndexBefore } from '../name-boundary.js';
import { suffixTrieOf } from '../suffix-trie.js';

/** The noun that makes a programme of the words before it. */
export interface HeadAfter {
  readonly end: number;
  readonly head: string;
}

/** How far behind the quotation marks the head may end. */
const longestTail = 14;

const heads = suffixTrieOf(quotedHeads);
const others = suffixTrieOf(otherHeads.split(' '));

/**
 * The head that follows at `start`, with what modifies it: 社区篮球赛. Nothing when the words go on to name
 * something else (志愿服务队).
 */
export function headAfter(
  passage: TaggedPassage,
  start: number,
): HeadAfter | undefined {
  const { text, words } = passage;
  const ceiling = Math.min(text.length, start + longestTail);
  let found: HeadAfter | undefined;
  let isOther = false;
  for (
    let index = wordIndexBefore(words, start) + 1;
    index < words.length;
    index += 1
  ) {
    const word = words[index];
    if (word === undefined || word.end > ceiling) {
      break;
    }
    if (isCutHead(word)) {
      return { end: word.start + 1, head: word.text.charAt(0) };
    }
    const tail = text.slice(start, word.end);
    const ending = heads.longestEndingAt(tail, tail.length);
    const mayBelong =
      mayModify(word) ||
      // 服务站 in two words
      (ending !== undefined && ending.length > word.text.length) ||
      (verbsBeforeHeads.has(word.text) &&
        quotedHeads.has(words[index + 1]?.text ?? ''));
    if (!mayBelong) {
      break;
    }
    // 颁奖 is no 奖: a head of one character is a word of its own.
    const head =
      ending !== undefined && (ending.length > 1 || word.text === ending)
        ? ending
        : endOf(word);
    if (head !== undefined) {
      found = { end: word.end, head };
      isOther = false;
    } else if (
      !headModifiers.has(word.text) &&
      others.longestEndingAt(tail, tail.length) !== undefined
    ) {
      isOther = true;
    } else if (found !== undefined && !headModifiers.has(word.text)) {
      // 活动现场: the name ends before.
      break;
    }
  }
  return isOther ? undefined : found;
}

/** jieba joins the end of a name to the word after it: 油菜花 节在. */
function isCutHead({ text, tag }: Word): boolean {
  return (
    tag === 'x' &&
    text.length === 2 &&
    headEnds.includes(text.charAt(0)) &&
    boundaryCharacters.has(text.charAt(1))
  );
}

function endOf({ text }: Word): string | undefined {
  return headEnds.includes(text.slice(-1)) && !notHeads.has(text)
    ? text
    : undefined;
}

/** Whether what follows at `start` names something that is no programme. */
export function goesOnOtherwise(
  passage: TaggedPassage,
  start: number,
): boolean {
  const { text, words } = passage;
  let from = start;
  if (text.charAt(from) === '的') {
    from += 1;
  }
  let tail = '';
  for (
    let index = wordIndexBefore(words, from) + 1;
    index < words.length && tail.length < longestTail;
    index += 1
  ) {
    const word = words[index];
    if (word !== undefined && others.isEnding(word.text)) {
      return true;
    }
    if (word === undefined || word.tag === 'm' || !mayStandInName(word)) {
      break;
    }
    if (word.tag === 'v' && !headModifiers.has(word.text)) {
      break;
    }
    tail += word.text;
  }
  return tail !== '' && !/^(?:等|中|上|后|时|以来)/.test(tail);
}

/** Whether the word at `start` makes another thing of the name before it: “惠民卡”网点. */
export function isOtherHead({ words }: TaggedPassage, start: number): boolean {
  const word = words[wordIndexBefore(words, start) + 1];
  return word !== undefined && others.isEnding(word.text);
}

/** Whether the words at `start` lead to a body or to people that are called after the marks: “背篼书房”志愿服务队. */
export function leadsToOther({ words }: TaggedPassage, start: number): boolean {
  for (
    let index = wordIndexBefore(words, start) + 1;
    index < words.length;
    index += 1
  ) {
    const word = words[index];
    if (word === undefined || word.end - start > longestBody) {
      return false;
    }
    if (others.longestEndingAt(word.text, word.text.length) !== undefined) {
      return true;
    }
    if (!mayStandInName(word) && !headModifiers.has(word.text)) {
      return false;
    }
  }
  return false;
}

const longestBody = 8;

/** “湘才乡连”万名专家下乡行动. */
const crowd = /^[百千万]名$/;

function mayModify(word: Word): boolean {
  if (headModifiers.has(word.text) || quotedHeads.has(word.text)) {
    return true;
  }
  if (crowd.test(word.text)) {
    return true;
  }
  return word.tag.startsWith('v')
    ? word.text.length === 2 &&
        !boundaryWords.has(word.text) &&
        !programBoundaries.has(word.text)
    : mayStandInName(word);
}
