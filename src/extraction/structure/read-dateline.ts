import type { TextSpan } from '../extraction.js';
import {
  bylineMediaEndings,
  datelineEndings,
  postOpenings,
  ownPaperWords,
} from '../lexicon/structure/byline-words.js';

export interface Dateline {
  readonly end: number;
  readonly media?: TextSpan;
}

const longestDateline = 24;

/** What opens a report before its byline: 本报讯, 株洲日报讯, 新华社北京1月3日电. */
export function readDateline(
  line: string,
  start: number,
): Dateline | undefined {
  const head = /^[\p{Script=Han}\d·]+/u.exec(
    line.slice(start, start + longestDateline),
  )?.[0];
  if (head === undefined) {
    return undefined;
  }
  for (let length = 3; length <= head.length; length += 1) {
    const ending = datelineEndings.find((word) =>
      head.slice(0, length).endsWith(word),
    );
    if (ending !== undefined) {
      const media = mediaLengthOf(head.slice(0, length - ending.length));
      if (media !== undefined && !goesOn(line.charAt(start + length))) {
        const isOwn = ownPaperWords.some((word) => head.startsWith(word));
        return {
          end: start + length,
          ...(isOwn ? {} : { media: { start, end: start + media } }),
        };
      }
    }
  }
  return undefined;
}

/** 讯 within a word: 本报讯问. A post may follow directly: 本报讯记者. */
function goesOn(character: string): boolean {
  return (
    /[\p{Script=Han}]/u.test(character) && !postOpenings.includes(character)
  );
}

/** How much of a dateline's head is the newspaper: 新华社 of 新华社北京1月3日. */
function mediaLengthOf(head: string): number | undefined {
  for (let length = head.length; length >= 2; length -= 1) {
    const name = head.slice(0, length);
    if (
      ownPaperWords.includes(name) ||
      // 时报讯: a paper may call itself by the end of its name alone.
      ((length >= 3 || length === head.length) &&
        bylineMediaEndings.some((ending) => name.endsWith(ending)))
    ) {
      return length;
    }
  }
  return undefined;
}
