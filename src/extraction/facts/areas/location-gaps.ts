import {
  crossings,
  heldManners,
  lightMarks,
  possessive,
  spotEnds,
} from '../../lexicon/areas/whereabouts.js';

const quotes = /[“”"《》『』「」‘’]/g;
const houseNumber =
  /^[\d一二三四五六七八九十]{1,4}号(?:院|楼|门面)?(?:[\d一二三四五六七八九十]{1,3}(?:号楼|栋|楼|层))?/;
const side =
  /^(?:[东南西北]{1,2}(?:岸|侧|部|段|端|角|麓)|岸边|湖畔|河畔|江畔|畔|边|旁|旁边|里|内|中|上|下|脚下|境内|辖区|辖区内|园内|门口|老街区)/;
const counted = /^[\d一二三四五六七八九十百多余几两]{1,5}[个所条处家座]?/;

/** What stands between two names, without quotation marks around them. */
export function plainGap(text: string, start: number, end: number): string {
  return text.slice(start, end).replaceAll(quotes, '');
}

/** Nothing, 的, the number of the house, the side of the river, or the crossing of the roads before 的. */
export function isBeside(gap: string): boolean {
  if (gap === '' || gap === possessive) {
    return true;
  }
  const rest = gap.replace(houseNumber, '').replace(side, '');
  return (
    rest === possessive ||
    (rest === '' && gap !== '' && houseNumber.test(gap)) ||
    crossings.some((word) => gap === word + possessive || gap === word)
  );
}

/** Whether the gap behind a place tells of a house by its number, so that the area is told too. */
export function isAddress(gap: string): boolean {
  return houseNumber.test(gap);
}

/** Whether a verb stands at an offset, behind a manner (隆重举行) or a count of places (12个社区铺开). */
export function hasVerbAt(
  text: string,
  at: number,
  verbs: readonly string[],
): boolean {
  const count =
    counted.exec(text.slice(at, at + longestCount))?.[0].length ?? 0;
  const starts =
    count === 0 ? [at] : [0, 1, 2, 3, 4].map((by) => at + count + by);
  return starts.some((start) => {
    const manner = heldManners.find((word) => text.startsWith(word, start));
    const verbStart = start + (manner?.length ?? 0);
    return verbs.some(
      (verb) =>
        text.startsWith(verb, verbStart) || text.startsWith(verb, start),
    );
  });
}

const longestCount = 8;

/** `，`, or the spot before it: 的加工车间里，. */
export function isSpotBefore(gap: string): boolean {
  const last = gap.at(-1) ?? '';
  const spot = gap.slice(0, -1);
  return (
    last !== '' &&
    lightMarks.includes(last) &&
    (spot === '' ||
      (spot.startsWith(possessive) &&
        spotEnds.includes(spot.at(-1) ?? '') &&
        ![...spot].some((character) => lightMarks.includes(character))))
  );
}
