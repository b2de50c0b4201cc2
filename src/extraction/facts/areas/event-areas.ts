import { areaEvents, eventLeads } from '../../lexicon/areas/whereabouts.js';
import type {
  ResolvedMention,
  Sentence,
} from '../../resolution/resolved-document.js';
import {
  type NestedByStart,
  stated,
  type StatedLocation,
} from './stated-location.js';

/** The contests and feasts of an area that names them: 潍坊市中学生足球联赛, 汨罗市第六届“汨匠杯”技能大赛. */
export function* eventAreas(
  sentence: Sentence,
  outer: readonly ResolvedMention[],
  nested: NestedByStart,
): Iterable<StatedLocation> {
  for (const [index, event] of outer.entries()) {
    if (event.kind !== 'PROGRAM' || !areaEvents.test(event.surface)) {
      continue;
    }
    const own = (nested.get(event.start) ?? []).find(
      ({ kind, end }) => kind === 'DISTRICT' && end < event.end,
    );
    const before = outer[index - 1];
    const area =
      own ??
      (before?.kind === 'DISTRICT' &&
      event.start - before.end < longestLead &&
      eventLeads.test(sentence.text.slice(before.end, event.start))
        ? before
        : undefined);
    if (area !== undefined) {
      yield stated(event, area, { sentence, confidence: 0.7 });
    }
  }
}

const longestLead = 14;
