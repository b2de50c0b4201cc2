import type { ExtractedEntityKind, Participant } from '../../extraction.js';
import {
  campaignTriggers,
  closingTriggers,
  dateLink,
  foundingTriggers,
  recentWords,
  sinceWords,
  singleHappenings,
  singleTriggers,
  titleOfEvent,
  untilWords,
} from '../../lexicon/acts/event-words.js';
import type { ResolvedDate } from '../../resolution/resolve-dates.js';
import type {
  ResolvedDocument,
  Sentence,
} from '../../resolution/resolved-document.js';
import { dateOfAct } from '../acts/act-date.js';
import { type Clause, clausesOf, type Head } from '../clauses.js';
import { type EventTrigger, triggerIn } from '../acts/event-triggers.js';
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
        ?.some((told) => dateOfAct(told, sentence, day) !== undefined);
      if (sentence.passage.role === 'BODY' && isTold !== true) {
        for (const event of eventsOf(sentence, day, document)) {
          yield { type: 'EVENT', event };
        }
      }
    }
  },
};

/** The most that a title takes from the text after its word. */
const longestRest = 10;

/** How many names of a sentence an event is told with. */
const mostHeads = 24;

function* eventsOf(
  sentence: Sentence,
  inherited: string | undefined,
  document: ResolvedDocument,
): Iterable<EventFact> {
  const told = new Set<string | undefined>();
  const heads: Head[] = [];
  for (const clause of clausesOf(sentence)) {
    heads.push(...clause.heads.slice(0, mostHeads - heads.length));
    const trigger = triggerIn(clause);
    if (trigger === undefined) {
      continue;
    }
    const own = dateOf(sentence, trigger);
    const isStretch = own !== undefined && isOfStretch(own, sentence.text);
    const date = own?.date ?? inherited ?? yearOfRecent(clause, document);
    const isDated = own !== undefined && own.date.length > 4;
    if (
      (date === undefined && !closingTriggers.includes(trigger.word)) ||
      isStretch ||
      told.has(date) ||
      !(isDated || isSingle(trigger, clause, date))
    ) {
      continue;
    }
    const event = describe({ sentence, date, heads }, clause, trigger);
    if (event !== undefined) {
      told.add(date);
      yield event;
    }
  }
}

/** 1-11月, 2022年以来, 截至10月底. */
function isOfStretch(
  { date, period, start, end }: ResolvedDate,
  text: string,
): boolean {
  return (
    date !== period ||
    sinceWords.some((word) => text.startsWith(word, end)) ||
    untilWords.some((word) => text.startsWith(word, start - word.length))
  );
}

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

/** Those named since the date that the word goes with, when there are any: 3月甲开会，5月乙开赛. */
function sinceDate(
  heads: readonly Head[],
  { dates }: Sentence,
  { start }: EventTrigger,
): readonly Head[] {
  const from = lastBefore(dates, start)?.end ?? 0;
  const since = heads.filter(({ mention }) => mention.start >= from);
  return since.some(
    ({ part, mention }) => part === 'PLAIN' && mention.end <= start,
  )
    ? since
    : heads;
}

/** What the clause says after the word, for a title: 召开推进会. */
function restOf({ end, sentence }: Clause, trigger: EventTrigger): string {
  const rest = sentence.text.slice(
    trigger.end,
    Math.min(end, trigger.end + longestRest + 1),
  );
  return rest.length > longestRest || /\d/.test(rest) ? '' : rest;
}

function isPrize(kind: ExtractedEntityKind): boolean {
  return kind === 'PROGRAM' || kind === 'PLACE';
}

function describe(
  told: {
    readonly sentence: Sentence;
    readonly date: string | undefined;
    readonly heads: readonly Head[];
  },
  clause: Clause,
  trigger: EventTrigger,
): EventFact | undefined {
  const { sentence, date } = told;
  const heads = sinceDate(told.heads, sentence, trigger);
  const participants = heads.flatMap((head): readonly Participant[] => {
    const role = roleOf(head, trigger);
    return role === undefined ? [] : [{ entity: head.mention.entity, role }];
  });
  if (participants.length === 0) {
    return undefined;
  }
  const subject = heads.find(
    ({ part, mention }) => part === 'PLAIN' && mention.end <= trigger.start,
  );
  const object = clause.heads
    .slice(0, mostHeads)
    .find(
      ({ mention, part }) => part === 'PLAIN' && mention.start >= trigger.end,
    );
  const place = heads.findLast(
    ({ mention, part }) => part === 'PLACE' && placeKinds.has(mention.kind),
  )?.mention.entity;
  const title = titleOfEvent(
    subject?.mention.surface ?? '',
    trigger.word,
    object?.mention.surface ?? restOf(clause, trigger),
  );
  return {
    title,
    eventType: trigger.eventType,
    ...(date === undefined ? {} : { date }),
    participants,
    ...(place === undefined ? {} : { place }),
    confidence: 0.7,
    statement: title,
    evidence: sentence.evidence(0, sentence.text.length),
  };
}

const placeKinds: ReadonlySet<ExtractedEntityKind> = new Set([
  'DISTRICT',
  'STREET',
  'COMMUNITY',
  'PLACE',
]);

const thingKinds: ReadonlySet<ExtractedEntityKind> = new Set([
  'PROGRAM',
  'PLACE',
]);

function roleOf(
  { mention, part }: Head,
  { start, eventType, word }: EventTrigger,
): Participant['role'] | undefined {
  switch (part) {
    case 'LENT':
      return undefined;
    case 'PLACE':
      return placeKinds.has(mention.kind) ? undefined : 'PARTICIPANT';
    case 'OBJECT':
      return 'BENEFICIARY';
    case 'ACTOR':
      return 'ACTOR';
    case 'PLAIN':
      return mention.end <= start
        ? roleBefore(mention.kind, { eventType, word })
        : thingKinds.has(mention.kind)
          ? thingRole(eventType)
          : 'PARTICIPANT';
  }
}

/** Who stands before the word: he does it, or it is done to him. */
function roleBefore(
  kind: ExtractedEntityKind,
  { eventType, word }: Pick<EventTrigger, 'eventType' | 'word'>,
): Participant['role'] {
  switch (eventType) {
    case 'AWARD':
      return 'BENEFICIARY';
    case 'PENALTY':
      return 'TARGET';
    default:
      return thingKinds.has(kind) ||
        (kind === 'ORGANIZATION' && foundingTriggers.includes(word))
        ? 'TARGET'
        : 'ACTOR';
  }
}

function thingRole(eventType: EventTrigger['eventType']): Participant['role'] {
  return eventType === 'AWARD' ? 'PARTICIPANT' : 'TARGET';
}
