import { offices } from '../../lexicon/people/person-titles.js';
import { titleLeads } from '../../lexicon/people/post-words.js';
import { suffixTrieOf } from '../../recognition/suffix-trie.js';
import type { Sentence } from '../../resolution/resolved-document.js';
import { firstFrom } from '../sorted-spans.js';

const titles = suffixTrieOf(offices);
const leads = suffixTrieOf(titleLeads);

/** No title is longer: 运营分公司信号工班班长. */
const longestTitle = 12;
const notInTitle =
  '，,。；;：:！？!?、“”"《》()（）的在由被等了是和与及向来到对兼　 ';
const ownerMark = '的';
const verbTags = ['v', 'p', 'c', 'd', 'r', 'u'];

/**
 * The title that ends at `end`, from `floor` (the end of the body's name) on: the words between must make
 * one noun phrase that ends as an office or a job does. With no floor the title is the office alone.
 */
export function titleBefore(
  sentence: Sentence,
  end: number,
  floor?: number,
): string | undefined {
  const { text } = sentence;
  const office = titles.longestEndingAt(text, end);
  if (office === undefined) {
    return undefined;
  }
  if (floor === undefined) {
    const lead = leads.longestEndingAt(text, end - office.length) ?? '';
    return lead + office;
  }
  const title = text.slice(floor, end);
  // 超市的店长: nothing but the office stands behind the particle.
  if (title === ownerMark + office) {
    return office;
  }
  return title.length > longestTitle ||
    (!titles.isEnding(title) && title.length < office.length) ||
    [...title].some((character) => notInTitle.includes(character)) ||
    hasVerb(sentence, floor, Math.max(floor, end - office.length))
    ? undefined
    : title;
}

function hasVerb({ words }: Sentence, start: number, end: number): boolean {
  for (let at = firstFrom(words, start); at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || word.end > end) {
      return false;
    }
    if (verbTags.includes(word.tag)) {
      return true;
    }
  }
  return false;
}
