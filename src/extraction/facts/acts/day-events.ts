import type { Participant } from '../../extraction.js';
import {
  habitMarks,
  sceneEnds,
  sceneWords,
  sinceWords,
  untilWords,
} from '../../lexicon/acts/event-words.js';
import type { ResolvedDate } from '../../resolution/resolve-dates.js';
import type { Sentence } from '../../resolution/resolved-document.js';
import { placeKinds } from '../areas/place-groups.js';
import type { Clause, Head } from '../clauses.js';
import { isPlanned } from './act-verbs.js';
import { clausesOfNews } from './clauses-of-news.js';
import type { EventFact } from '../fact-rule.js';

/** A title is the clause that tells what happened, cut to so many characters. */
const longestTitle = 24;
/** Behind its date, before the first name. */
const farthestSubject = 30;
const mostHeads = 12;
/** Of a date down to the month, and no further. */
const monthLength = 7;

/**
 * What a sentence tells that opens with a day, or with a month, and speaks of someone named, whatever the
 * verb: papers date only what happened once. `told` are the dates of which an event is told already.
 */
export function dayEventOf(
  sentence: Sentence,
  told: ReadonlySet<string | undefined>,
): EventFact | undefined {
  const date = sentence.dates.find(
    (one) => one.date.length >= monthLength && opens(one, sentence.text),
  );
  if (
    date === undefined ||
    told.has(date.date) ||
    habitMarks.some((mark) => sentence.text.includes(mark))
  ) {
    return undefined;
  }
  // What is named behind the next date belongs to that one.
  const until =
    sentence.dates.find(({ start }) => start > date.end)?.start ?? Infinity;
  const clauses = clausesOfNews(sentence).filter(
    ({ start, end }) => end > date.end && start < until,
  );
  const heads = clauses.flatMap(({ heads }) => heads).slice(0, mostHeads);
  const subject = heads.find(({ part }) => part === 'PLAIN');
  const clause = clauses.find(
    ({ heads }) => subject !== undefined && heads.includes(subject),
  );
  return subject === undefined ||
    clause === undefined ||
    subject.first - date.end > farthestSubject ||
    isPlanned(clause, clause.end) ||
    isScene(subject, clause) ||
    (date.date.length === monthLength && isFigure(subject, clause))
    ? undefined
    : describe(sentence, { date, heads, subject, clause });
}

/** 8月，某港发送班列318列: a month is what a figure is of. */
function isFigure({ mention }: Head, { sentence, end }: Clause): boolean {
  return /\d/.test(sentence.text.slice(mention.end, end));
}

/** The day begins a scene: 9月5日清晨，某村的地里; 村民李明正在采摘. */
function isScene({ mention }: Head, { sentence, end }: Clause): boolean {
  const rest = sentence.text.slice(
    mention.end,
    Math.min(end, mention.end + sceneReach),
  );
  return (
    sceneWords.some((word) => rest.includes(word)) ||
    (placeKinds.has(mention.kind) &&
      (rest === '' || sceneEnds.includes(rest.charAt(rest.length - 1))))
  );
}

const sceneReach = 14;

const openings = '，,；;。“”：:●■▲◆★◎□△▼ 　';

/** At the beginning of the sentence or of a clause, and no end of a stretch. */
function opens(
  { start, end, date, period }: ResolvedDate,
  text: string,
): boolean {
  return (
    date === period &&
    (start === 0 || openings.includes(text.charAt(start - 1))) &&
    !sinceWords.some((word) => text.startsWith(word, end)) &&
    !untilWords.some((word) => text.startsWith(word, start - word.length))
  );
}

function describe(
  sentence: Sentence,
  told: {
    readonly date: ResolvedDate;
    readonly heads: readonly Head[];
    readonly subject: Head;
    readonly clause: Clause;
  },
): EventFact {
  const { date, heads, subject, clause } = told;
  const title = sentence.text
    .slice(subject.first, Math.min(clause.end, subject.first + longestTitle))
    .trim();
  const place = heads.findLast(
    ({ part, mention }) => part === 'PLACE' && placeKinds.has(mention.kind),
  )?.mention.entity;
  return {
    title,
    eventType: 'OTHER',
    date: date.date,
    participants: heads.flatMap((head) => participantOf(head, subject)),
    ...(place === undefined ? {} : { place }),
    confidence: 0.55,
    statement: title,
    evidence: sentence.evidence(0, sentence.text.length),
  };
}

function participantOf(head: Head, subject: Head): readonly Participant[] {
  const { mention, part } = head;
  const entity = mention.entity;
  if (head === subject || part === 'ACTOR') {
    return [{ entity, role: 'ACTOR' }];
  }
  return part === 'LENT' || (part === 'PLACE' && placeKinds.has(mention.kind))
    ? []
    : [
        {
          entity,
          role:
            mention.kind === 'PROGRAM' || mention.kind === 'PLACE'
              ? 'TARGET'
              : 'PARTICIPANT',
        },
      ];
}
