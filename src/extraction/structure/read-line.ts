import type { TextSpan } from '../extraction.js';
import { bareNameLine } from '../lexicon/structure/byline-marks.js';
import { captionOpenings } from '../lexicon/structure/caption-words.js';
import {
  bulletMarks,
  captionEnds,
  closingBrackets,
  fullStop,
  openingBrackets,
  sentenceEnds,
} from '../lexicon/structure/line-marks.js';
import type { Credit, Credits } from './credits.js';
import { mayEndWithByline, mayOpenWithByline } from './may-have-byline.js';
import { readCredits } from './read-credits.js';
import { readDateline } from './read-dateline.js';

/** What a line is by itself, without its neighbours; offsets are into the line. */
export interface LineReading {
  readonly sort: 'BYLINE' | 'EDITORS' | 'CAPTION' | 'TEXT';
  readonly credits: readonly Credit[];
  readonly media: readonly TextSpan[];
  readonly source?: TextSpan;
  /** It begins with a byline or a dateline: the first line of a report. */
  readonly isLead: boolean;
  /** It ends with the writer's byline: the last line of a report. */
  readonly isTail: boolean;
}

const longestByline = 200;
/** Before the first word of a byline that opens a text: the dateline, the newspaper. */
const longestOpening = 40;
const longestTail = 80;
const longestCaption = 120;
/** Of a caption that says who wrote it and took the picture: 文/图 张三. */
const longestSignedCaption = 60;

const plain: LineReading = {
  sort: 'TEXT',
  credits: [],
  media: [],
  isLead: false,
  isTail: false,
};

/** Finds the bylines of a line. Looks only at its two ends, so that its cost does not grow with the line. */
export function readLine(line: string): LineReading {
  const whole = wholeByline(line);
  if (whole !== undefined) {
    return whole;
  }
  const lead = leadByline(line);
  const tail = tailByline(line, lead?.end ?? 0);
  const isCaption = lead === undefined && isCaptionWith(tail, line);
  const tailCredits = tail?.credits ?? [];
  return lead === undefined && tail === undefined && !isCaption
    ? plain
    : {
        sort: isCaption ? 'CAPTION' : 'TEXT',
        credits: isCaption
          ? tailCredits.map(asPhotographer)
          : [...(lead?.credits ?? []), ...tailCredits],
        media: [...(lead?.media ?? []), ...(tail?.media ?? [])],
        isLead: lead !== undefined,
        isTail: tail !== undefined && !tail.isPhoto,
      };
}

function isCaptionWith(tail: Credits | undefined, line: string): boolean {
  const limit =
    tail?.isPhoto === true ||
    captionOpenings.some((opening) => line.startsWith(opening))
      ? longestCaption
      : tail?.credits.some(tookPicture) === true &&
          !closingBrackets.includes(line.charAt(line.length - 1))
        ? longestSignedCaption
        : 0;
  return line.length <= limit;
}

function tookPicture({ roles }: Credit): boolean {
  return roles.includes('PHOTOGRAPHER');
}

/** Whoever writes a caption too has not written the report. */
function asPhotographer(credit: Credit): Credit {
  return tookPicture(credit) ? { ...credit, roles: ['PHOTOGRAPHER'] } : credit;
}

/** A line that holds nothing else. */
function wholeByline(line: string): LineReading | undefined {
  if (
    line.length > longestByline ||
    line.includes(fullStop) ||
    !mayOpenWithByline(line)
  ) {
    return undefined;
  }
  const { start, isMarked } = skipMarks(line);
  const dateline = readDateline(line, start);
  const credits = readCredits(
    line,
    { start: dateline?.end ?? start, end: line.length },
    { mode: 'LINE', ...mediaOf(dateline) },
  );
  const isWhole = line.slice(credits.end).trim() === '';
  const says =
    credits.hasPost ||
    credits.hasMeta ||
    (credits.credits.length > 0 &&
      (isMarked || hasAction(credits) || bareNameLine.test(line))) ||
    credits.isPhoto;
  if (!isWhole || !says) {
    return undefined;
  }
  return {
    sort: credits.isPhoto
      ? 'CAPTION'
      : credits.hasEditor && credits.credits.every(isMadeByEditors)
        ? 'EDITORS'
        : 'BYLINE',
    credits: credits.credits,
    media: [...(dateline?.media ? [dateline.media] : []), ...credits.media],
    ...(credits.source === undefined ? {} : { source: credits.source }),
    isLead: false,
    isTail: false,
  };
}

function hasAction({ credits }: Credits): boolean {
  return credits.some(
    ({ phrase, start, end }) => phrase.start < start || phrase.end > end,
  );
}

function isMadeByEditors({ roles }: Credit): boolean {
  return roles.every((role) => role === 'EDITOR' || role === 'ART_EDITOR');
}

/** 本报讯(记者 …), (记者 …), 某报记者/… 通讯员/…) before the text. */
function leadByline(line: string): Credits | undefined {
  if (!mayOpenWithByline(line.slice(0, longestOpening))) {
    return undefined;
  }
  const { start } = skipMarks(line);
  const dateline = readDateline(line, start);
  const from = dateline?.end ?? start;
  const span = {
    start: from,
    end: Math.min(line.length, from + longestByline),
  };
  const bracketed = readCredits(line, span, {
    mode: 'BRACKET',
    ...mediaOf(dateline),
  });
  const credits =
    bracketed.isClosed &&
    (bracketed.hasPost ||
      (dateline !== undefined && bracketed.credits.length > 0))
      ? bracketed
      : readCredits(line, span, { mode: 'OPEN', ...mediaOf(dateline) });
  if (
    (credits.hasPost && credits.credits.length > 0) ||
    (credits.isClosed && (credits.hasPost || credits.credits.length > 0))
  ) {
    return dateline?.media === undefined
      ? credits
      : { ...credits, media: [dateline.media, ...credits.media] };
  }
  return dateline === undefined
    ? undefined
    : {
        ...credits,
        credits: [],
        media: dateline.media === undefined ? [] : [dateline.media],
        end: dateline.end,
        isPhoto: false,
      };
}

/** (记者 …) and 。张三 摄 behind the text. */
function tailByline(line: string, from: number): Credits | undefined {
  const least = Math.max(from, line.length - longestTail);
  if (least >= line.length || !mayEndWithByline(line.slice(least))) {
    return undefined;
  }
  const isBracketed = closingBrackets.includes(line.charAt(line.length - 1));
  const open = lastIndexOfAny(line, openingBrackets, least);
  const close = lastIndexOfAny(line.slice(0, -1), closingBrackets, least);
  if (open > close) {
    return wholeTail(line, open + 1, {
      mayBeBare: isBracketed && sentenceEnds.includes(line.charAt(open - 1)),
    });
  }
  for (const start of tailStarts(line, least)) {
    const tail = wholeTail(line, start, { mayBeBare: false });
    if (tail !== undefined) {
      return tail;
    }
  }
  return undefined;
}

/** Behind the last sentence; without one, behind a space. */
function tailStarts(line: string, least: number): readonly number[] {
  const sentence = lastIndexOfAny(line.slice(0, -1), captionEnds, least);
  if (sentence >= 0) {
    return [sentence + 1];
  }
  const starts = [...line.slice(least).matchAll(/\s+/g)].map(
    (match) => least + match.index + match[0].length,
  );
  return starts.slice(-6);
}

function wholeTail(
  line: string,
  start: number,
  { mayBeBare }: { readonly mayBeBare: boolean },
): Credits | undefined {
  const span = { start, end: line.length };
  const credits = readCredits(line, span, {
    mode: mayBeBare ? 'BRACKET' : 'OPEN',
  });
  const says =
    credits.hasPost ||
    credits.isPhoto ||
    (credits.credits.length > 0 && (mayBeBare || hasAction(credits)));
  return says && line.slice(credits.end).trim() === '' ? credits : undefined;
}

function lastIndexOfAny(
  text: string,
  characters: string,
  least: number,
): number {
  for (let at = text.length - 1; at >= least; at -= 1) {
    if (characters.includes(text.charAt(at))) {
      return at;
    }
  }
  return -1;
}

function skipMarks(line: string): {
  readonly start: number;
  readonly isMarked: boolean;
} {
  let start = 0;
  let isMarked = false;
  while (
    start < line.length &&
    start < 8 &&
    (bulletMarks + openingBrackets + ' \u3000').includes(line.charAt(start))
  ) {
    isMarked ||= bulletMarks.includes(line.charAt(start));
    start += 1;
  }
  return { start, isMarked };
}

function mediaOf(dateline: { readonly media?: TextSpan } | undefined): {
  readonly media?: TextSpan;
} {
  return dateline?.media === undefined ? {} : { media: dateline.media };
}
