import type { ExtractedEntityKind, Participant } from '../../extraction.js';
import { eventTriggers, titleOfEvent } from '../../lexicon/event-words.js';
import { unrealMarks } from '../../lexicon/act-words.js';
import type { ResolvedDate } from '../../resolution/resolve-dates.js';
import type { Sentence } from '../../resolution/resolved-document.js';
import { type Clause, clausesOf, type Head } from '../clauses.js';
import type { EventFact, FactRule } from '../fact-rule.js';
import { readActs } from '../read-acts.js';

/**
 * What happened on a day: a sentence with a date of a day or a month, and a word of happening after it
 * (启动, 揭牌, 召开). One event a sentence, the first; what an act tells already is left to it.
 */
export const events: FactRule = {
  name: 'event',
  *find({ sentences }) {
    const acts = readActs(sentences);
    for (const sentence of sentences) {
      const event =
        sentence.passage.role === 'BODY' && acts.get(sentence) === undefined
          ? eventOf(sentence)
          : undefined;
      if (event !== undefined) {
        yield { type: 'EVENT', event };
      }
    }
  },
};

interface Trigger {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly eventType: string;
}

function eventOf(sentence: Sentence): EventFact | undefined {
  const date = sentence.dates.find(isOfADay);
  if (date === undefined) {
    return undefined;
  }
  const clauses = clausesOf(sentence);
  for (const clause of clauses) {
    const trigger =
      clause.end <= date.start ? undefined : triggerIn(clause, date.end);
    if (trigger !== undefined) {
      return describe({ sentence, date, clauses }, clause, trigger);
    }
  }
  return undefined;
}

/** A day or a single month, not a year or a stretch. */
function isOfADay({ date, period }: ResolvedDate): boolean {
  return date.length > 4 && date === period;
}

function triggerIn(clause: Clause, from: number): Trigger | undefined {
  const { text, mentions } = clause.sentence;
  for (
    let start = Math.max(clause.start, from);
    start < clause.end;
    start += 1
  ) {
    const found = eventTriggers.find(([word]) => text.startsWith(word, start));
    const isFree =
      found !== undefined &&
      !mentions.some(
        (mention) => mention.start <= start && start < mention.end,
      ) &&
      !unrealMarks.some((mark) =>
        text.slice(clause.start, start).endsWith(mark),
      );
    if (isFree) {
      const [word, eventType] = found;
      return { start, end: start + word.length, word, eventType };
    }
  }
  return undefined;
}

function describe(
  told: {
    readonly sentence: Sentence;
    readonly date: ResolvedDate;
    readonly clauses: readonly Clause[];
  },
  clause: Clause,
  trigger: Trigger,
): EventFact | undefined {
  const heads = told.clauses
    .filter(({ start }) => start <= clause.start)
    .flatMap((one) => one.heads);
  const participants = heads.flatMap((head): readonly Participant[] => {
    const role = roleOf(head, trigger);
    return role === undefined ? [] : [{ entity: head.mention.entity, role }];
  });
  const subject = heads.find(
    (head) => head.part === 'PLAIN' && head.mention.end <= trigger.start,
  );
  const object = clause.heads.find(
    ({ mention, part }) => part === 'PLAIN' && mention.start >= trigger.end,
  );
  const place = heads.findLast(
    ({ mention, part }) => part === 'PLACE' && placeKinds.has(mention.kind),
  )?.mention.entity;
  if (participants.length === 0) {
    return undefined;
  }
  const title = titleOfEvent(
    subject?.mention.surface ?? '',
    trigger.word,
    object?.mention.surface ?? '',
  );
  return {
    title,
    eventType: trigger.eventType,
    date: told.date.date,
    participants,
    ...(place === undefined ? {} : { place }),
    confidence: 0.7,
    statement: title,
    evidence: told.sentence.evidence(0, told.sentence.text.length),
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
  { start }: Trigger,
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
      return thingKinds.has(mention.kind)
        ? 'TARGET'
        : mention.end <= start
          ? 'ACTOR'
          : 'PARTICIPANT';
  }
}
