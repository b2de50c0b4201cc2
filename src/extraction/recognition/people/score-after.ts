import { usualGiven } from '../../lexicon/people/given-names.js';
import { titlesAfter } from '../../lexicon/people/person-titles.js';
import {
  adverbsAfterName,
  deedsOfPeople,
  holdingVerbs,
  prepositionsAfterName,
  speechVerbs,
  statementsOfAge,
  verbEndings,
  wordsAfterName,
} from '../../lexicon/people/person-verbs.js';
import type { Word } from '../../words.js';
import { prefixIndexOf } from '../prefix-index.js';
import { isOpening } from './is-opening.js';
import type { NameReading } from './name-reading.js';
import { hasPostInApposition, statesPost } from './states-post.js';

/** From this on what stands behind a reading follows only people. */
export const sureAfter = 2;

/** For a verb of holding and a post behind. */
const statedPost = 3;
/** For a place in a list of winners: 1.王某(某校). */
const rankedName = 4;

const points = pointsOf([
  [wordsAfterName, 1],
  [titlesAfter, sureAfter],
  [deedsOfPeople, sureAfter],
  [speechVerbs, 2.5],
  [statementsOfAge, 3],
]);
const behind = prefixIndexOf(points.keys());
const speechAndTitles = prefixIndexOf([...speechVerbs, ...titlesAfter]);
const speech: ReadonlySet<string> = new Set(speechVerbs);
const speechMarks = '：:，,“"';

/** How much what stands behind a reading speaks for it. */
export function scoreAfter({
  text,
  start,
  end,
  surnameLength,
  words,
}: NameReading): number {
  if (isQuotedWhole(text, start, end)) {
    return -2;
  }
  const runsOn = wordFrom(text, end - 1);
  if (runsOn !== undefined && !usualGiven.has(runsOn.charAt(0))) {
    return -2.5;
  }
  const next = words.holding(end);
  const last = text.charAt(end - 1);
  const isLong = end - start - surnameLength === 2;
  // 石磊任队长: the verb of holding is no part of the name.
  if (isLong && holdingVerbs.has(last) && statesPost(text, end - 1)) {
    return -2.5;
  }
  if (statesPost(text, end)) {
    return statedPost;
  }
  if (isRanked(text, start, end)) {
    return rankedName;
  }
  if (isOpening(text.charAt(start - 1)) && hasPostInApposition(text, end)) {
    return statedPost;
  }
  if (isLong && next?.start === end) {
    if (prepositionsAfterName.has(last)) {
      return -2.5;
    }
    if (adverbsAfterName.has(last) && isVerbal(next)) {
      return -1.5;
    }
  }
  const word = behind.longestAt(text, end);
  if (word !== undefined) {
    const mark = text.charAt(end + word.length) || ' ';
    return (
      (points.get(word) ?? 0) +
      (speech.has(word) && speechMarks.includes(mark) ? 1 : 0)
    );
  }
  if (isOpening(text.charAt(end))) {
    return 1.2;
  }
  if (next === undefined || next.start === end) {
    return next !== undefined && (isVerbal(next) || 'am'.includes(next.tag))
      ? 0.7
      : 0;
  }
  // What the words run on with may be a guess that takes the verb for a part of the name.
  return next.tag === 'x'
    ? -0.5
    : next.tag.startsWith('nr') &&
        isOpening(text.charAt(start - 1)) &&
        goesOn(words.cutAnew(end))
      ? 0
      : -2;
}

/** 2.王某(某校): between the number of a place and what follows in brackets. */
function isRanked(text: string, start: number, end: number): boolean {
  return (
    '(（'.includes(text.charAt(end) || ' ') &&
    '.．、'.includes(text.charAt(start - 1) || ' ') &&
    /^[0-9]$/.test(text.charAt(start - 2))
  );
}

/** A verb or a title that begins with the last character of a reading: 宁静告 of 宁静告诉. */
function wordFrom(text: string, at: number): string | undefined {
  const word = speechAndTitles.longestAt(text, at);
  return word !== undefined && word.length > 1 ? word : undefined;
}

/**
 * The same behind a title: where the words are a guess they may run a name and a verb together, so what
 * stands behind is cut anew.
 */
export function scoreAfterTitled(reading: NameReading): number {
  const { end, words } = reading;
  const score = scoreAfter(reading);
  const next = words.holding(end);
  return next?.tag === 'x' && next.start < end && goesOn(words.cutAnew(end))
    ? Math.max(score, 0.7)
    : score;
}

/** A verb, known or told by its ending: 拉着. */
function goesOn(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (isVerbal(word) ||
      (word.text.length === 2 && verbEndings.has(word.text.charAt(1))))
  );
}

/** Whether a word that follows people stands at an offset. */
export function isFollowedAt(text: string, end: number): boolean {
  return behind.longestAt(text, end) !== undefined;
}

function isVerbal({ tag }: Word): boolean {
  return tag.startsWith('v') || tag === 'p' || tag === 'd';
}

/** “银杏树”: what stands alone in quotation marks is called so, and no person. */
function isQuotedWhole(text: string, start: number, end: number): boolean {
  return (
    '“"《'.includes(text.charAt(start - 1) || ' ') &&
    '”"》'.includes(text.charAt(end) || ' ')
  );
}

/** The points of each word; of a word in two groups those of the later. */
function pointsOf(
  groups: readonly (readonly [words: readonly string[], points: number])[],
): ReadonlyMap<string, number> {
  return new Map(
    groups.flatMap(([words, each]) =>
      words.map((word): [string, number] => [word, each]),
    ),
  );
}
