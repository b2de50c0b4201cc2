import {
  figureEnds,
  figureLeads,
  introducingVerbs,
  movingMarks,
  movingVerbs,
  serviceVerbs,
  thingEnds,
} from '../../lexicon/programs/quoted-things.js';
import { stressWords } from '../../lexicon/programs/program-triggers.js';
import { wordsOf } from '../../words.js';
import { suffixTrieOf } from '../suffix-trie.js';
import type { Quotation } from './quotations.js';

const things = suffixTrieOf(thingEnds);
const leads = suffixTrieOf(figureLeads);
const figures = suffixTrieOf(figureEnds);
const introducing = suffixTrieOf(introducingVerbs);
const moving = suffixTrieOf(movingMarks);

/** What the marks hold is a thing by its last word: “暖心助学金”, “时间银行”. */
export function isThing({ start, inner }: Quotation, text: string): boolean {
  const end = things.longestEndingAt(inner, inner.length);
  return (
    end !== undefined &&
    inner.length > Math.max(3, end.length) &&
    !stressWords.has(inner) &&
    leads.longestEndingAt(text, start) === undefined
  );
}

/**
 * The sentence treats what the marks hold as a thing that is run: it is set up before them (有了“网格夜话”), moved
 * (把“周末课堂”开到…), or works behind them (“网格夜话”已在全镇铺开). A stressed word is short, or an image.
 */
export function isUsedAsThing(
  { start, end, inner }: Quotation,
  text: string,
): boolean {
  return (
    inner.length > 3 &&
    inner.length < 11 &&
    !stressWords.has(inner) &&
    !isFigure(inner) &&
    (introducing.longestEndingAt(text, start) !== undefined ||
      (moving.longestEndingAt(text, start) !== undefined &&
        movingVerbs.includes(text.charAt(end))) ||
      (isOpen(text.charAt(start - 1)) &&
        serviceVerbs.some((verb) => text.startsWith(verb, end)))) &&
    endsAsNoun(inner)
  );
}

/** An image or people, no service: 幸福密码, 领路人. */
export function isFigure(inner: string): boolean {
  return figures.longestEndingAt(inner, inner.length) !== undefined;
}

/** Nothing before the marks takes what they hold for something else. */
function isOpen(before: string): boolean {
  return before === '' || opening.includes(before);
}

const opening = '，。；,;！？!?、的　 ';

const nounTags: ReadonlySet<string> = new Set(
  'n nz ng vn x l nr nrt j i'.split(' '),
);

function endsAsNoun(inner: string): boolean {
  const last = wordsOf(inner).at(-1);
  return last !== undefined && nounTags.has(last.tag);
}
