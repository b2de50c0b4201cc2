import type { ExtractedEntityKind, Participant } from '../../extraction.js';
import {
  foundingTriggers,
  titleOfEvent,
} from '../../lexicon/acts/event-words.js';
import type { Sentence } from '../../resolution/resolved-document.js';
import { placeKinds } from '../areas/place-groups.js';
import type { Clause, Head } from '../clauses.js';
import type { EventFact } from '../fact-rule.js';
import { lastBefore } from '../sorted-spans.js';
import type { EventTrigger } from './event-triggers.js';

/** How many names of a sentence an event is told with. */
export const mostHeads = 24;

/** The most that a title takes from the text after its word. */
const longestRest = 10;

/** An event as its clause tells it, with those whom the sentence has named so far. */
export function describeEvent(
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
