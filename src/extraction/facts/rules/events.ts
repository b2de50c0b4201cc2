import type { ExtractedEntityKind } from '../../extraction.js';
import {
  beginMark,
  campaignTriggers,
  closingTriggers,
  dateLink,
  recentWords,
  sinceWords,
  singleHappenings,
  singleTriggers,
  untilWords,
} from '../../lexicon/acts/event-words.js';
import { speechVerbs } from '../../lexicon/people/person-verbs.js';
import type { ResolvedDate } from '../../resolution/resolve-dates.js';
import type {
  ResolvedDocument,
  Sentence,
} from '../../resolution/resolved-document.js';
import { dateOfAct } from '../acts/act-date.js';
import { pairsOf } from '../acts/act-pairs.js';
import type { Clause, Head } from '../clauses.js';
import { type EventTrigger, triggerIn } from '../acts/event-triggers.js';
import { clausesOfNews } from '../acts/clauses-of-news.js';
import { describeEvent, mostHeads } from '../acts/describe-event.js';
import { dayEventOf } from '../acts/day-events.js';
import type { EventFact, FactRule } from '../fact-rule.js';
import { paragraphDates } from '../acts/paragraph-dates.js';
import { readActs } from '../acts/read-acts.js';
import { firstFrom, lastBefore } from '../sorted-spans.js';

/**
 * What happened: a word of happening (启动, 揭牌, 召开) after a date; without one, a happening that is single
 * by its nature, on the day that the paragraph named last. What an act tells already is left to it.
 */
export const events: FactRule = {
  name: 'event',
  *find(document) {
    const acts = readActs(document.sentences);
    const days = paragraphDates(document.sentences);
    for (const sentence of document.sentences) {
      const day = days.get(sentence);
      const isTold = acts
        .get(sentence)
        ?.some(
          (told) =>
            dateOfAct(told, sentence, day) !== undefined &&
            pairsOf(told).length > 0,
        );
      if (sentence.passage.role === 'BODY' && isTold !== true) {
        for (const event of eventsOf(sentence, day, document)) {
          yield { type: 'EVENT', event };
        }
      }
    }
  },
};

function* eventsOf(
  sentence: Sentence,
  inherited: string | undefined,
  document: ResolvedDocument,
): Iterable<EventFact> {
  const told = new Set<string | undefined>();
  const heads: Head[] = [];
  for (const clause of clausesOfNews(sentence)) {
    const trigger = triggerIn(clause);
    if (trigger !== undefined || !introducesSpeech(clause)) {
      heads.push(...clause.heads.slice(0, mostHeads - heads.length));
    }
    if (trigger === undefined) {
      continue;
    }
    const own = dateOf(sentence, trigger);
    const isStretch =
      own !== undefined && isOfStretch(own, sentence.text, trigger);
    const date = own?.date ?? inherited ?? yearOfRecent(clause, document);
    const isDated = own !== undefined && own.date.length > 4;
    if (
      (date === undefined && !closingTriggers.includes(trigger.word)) ||
      isStretch ||
      isAhead(date, document) ||
      told.has(date) ||
      !(isDated || isSingle(trigger, clause, date))
    ) {
      continue;
    }
    const event = describeEvent({ sentence, date, heads }, clause, trigger);
    if (event !== undefined) {
      told.add(date);
      yield event;
    }
  }
  const other = dayEventOf(sentence, told);
  if (other !== undefined) {
    yield other;
  }
}

/** 局长王某介绍，…: who speaks does nothing of what is said. */
function introducesSpeech({ start, end, sentence }: Clause): boolean {
  const { text } = sentence;
  return speechVerbs.some(
    (verb) => end - start >= verb.length && text.endsWith(verb, end),
  );
}

/** A year after the page's has not come yet. */
function isAhead(
  date: string | undefined,
  { date: today }: ResolvedDocument,
): boolean {
  return (
    date !== undefined &&
    today !== undefined &&
    date.slice(0, 4) > today.slice(0, 4)
  );
}

/** 1-11月, 2022年以来, 截至10月底. */
function isOfStretch(
  { date, period, start, end }: ResolvedDate,
  text: string,
  { eventType }: EventTrigger,
): boolean {
  return (
    date !== period ||
    (sinceWords.some((word) => text.startsWith(word, end)) &&
      !(text.startsWith(beginMark, end) && begun.has(eventType))) ||
    untilWords.some((word) => text.startsWith(word, start - word.length))
  );
}

/** What begins on a day with 起. */
const begun: ReadonlySet<EventTrigger['eventType']> = new Set([
  'LAUNCH',
  'CAMPAIGN',
  'CONSTRUCTION',
]);

/** The date before the word, or the one that it leads to: 成立于2015年. */
function dateOf(
  { dates, text }: Sentence,
  { start, end }: EventTrigger,
): ResolvedDate | undefined {
  const linked = text.startsWith(dateLink, end) ? end + 1 : -1;
  const next = dates[firstFrom(dates, end)];
  return next?.start === linked ? next : lastBefore(dates, start);
}

/** 近日: some day of the page's year. */
function yearOfRecent(
  { sentence }: Clause,
  { date }: ResolvedDocument,
): string | undefined {
  const lead = sentence.text.slice(0, 40);
  return recentWords.some((word) => lead.includes(word))
    ? date?.slice(0, 4)
    : undefined;
}

function isSingle(
  { word, eventType, end }: EventTrigger,
  { heads, sentence }: Clause,
  date: string | undefined,
): boolean {
  if (campaignTriggers.includes(word)) {
    return (
      date !== undefined &&
      heads.some(
        ({ mention, first }) =>
          mention.kind === 'PROGRAM' &&
          first >= end &&
          sentence.text.slice(end, first).length <= 2,
      )
    );
  }
  return eventType === 'AWARD'
    ? heads.some(({ mention, first }) => isPrize(mention.kind) && first >= end)
    : singleHappenings.has(eventType) ||
        (singleTriggers.includes(word) && date?.length !== 4);
}

function isPrize(kind: ExtractedEntityKind): boolean {
  return kind === 'PROGRAM' || kind === 'PLACE';
}
