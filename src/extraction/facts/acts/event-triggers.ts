import type { TextSpan } from '../../extraction.js';
import { unrealMarks } from '../../lexicon/acts/act-marks.js';
import {
  eventTriggers,
  type EventType,
  eventBlockersAfter,
  habitMarks,
} from '../../lexicon/acts/event-words.js';
import { isPlanned } from './act-verbs.js';
import type { Clause } from '../clauses.js';
import { isCovered } from '../sorted-spans.js';

/** A word of a clause that tells of a happening. */
export interface EventTrigger extends TextSpan {
  readonly word: string;
  readonly eventType: EventType;
}

/** How much of a clause is looked through for words of habit. */
const longestLead = 60;

const triggersByStart: ReadonlyMap<
  string,
  readonly (readonly [string, EventType])[]
> = groupByStart();

/** The first trigger of a clause, outside of names, that is no plan, no habit and no wish. */
export function triggerIn(clause: Clause): EventTrigger | undefined {
  const { text, mentions } = clause.sentence;
  for (let start = clause.start; start < clause.end; start += 1) {
    const found = triggersByStart
      .get(text[start] ?? '')
      ?.find(([word]) => text.startsWith(word, start));
    if (
      found === undefined ||
      isCovered(mentions, start) ||
      eventBlockersAfter.some((word) =>
        text.startsWith(word, start + found[0].length),
      )
    ) {
      continue;
    }
    if (isUnreal(clause, start)) {
      return undefined;
    }
    const [word, eventType] = found;
    return { start, end: start + word.length, word, eventType };
  }
  return undefined;
}

function isUnreal(clause: Clause, start: number): boolean {
  const { text } = clause.sentence;
  const lead = text.slice(Math.max(clause.start, start - longestLead), start);
  return (
    unrealMarks.some((mark) => lead.endsWith(mark)) ||
    habitMarks.some((mark) => lead.includes(mark)) ||
    isPlanned(clause, start)
  );
}

function groupByStart(): ReadonlyMap<
  string,
  readonly (readonly [string, EventType])[]
> {
  const groups = new Map<string, (readonly [string, EventType])[]>();
  for (const trigger of eventTriggers) {
    const key = trigger[0].slice(0, 1);
    groups.set(key, [...(groups.get(key) ?? []), trigger]);
  }
  for (const group of groups.values()) {
    group.sort(([one], [other]) => other.length - one.length);
  }
  return groups;
}
