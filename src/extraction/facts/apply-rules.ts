import type {
  ExtractedEvent,
  ExtractedMetric,
  ExtractedRelation,
} from '../extraction.js';
import type { ResolvedDocument } from '../resolution/resolved-document.js';
import type { Fact, Unnamed } from './fact-rule.js';
import { factRules } from './fact-rules.js';

export interface Facts {
  readonly relations: readonly ExtractedRelation[];
  readonly events: readonly ExtractedEvent[];
  readonly metrics: readonly ExtractedMetric[];
}

/** Runs every rule; a fact that several passages or rules state is one, with the evidence of all. */
export function applyRules(document: ResolvedDocument): Facts {
  const relations = new Map<string, ExtractedRelation>();
  const events: ExtractedEvent[] = [];
  const metrics = new Map<string, ExtractedMetric>();
  const addRelation = (
    relation: Unnamed<ExtractedRelation>,
    rule: string,
  ): void => {
    const key = JSON.stringify([
      relation.type,
      relation.subject,
      relation.object,
      relation.title,
      relation.role,
      relation.event,
      relation.date,
      relation.validFrom,
    ]);
    const known = relations.get(key);
    relations.set(
      key,
      known === undefined
        ? { id: `r${relations.size + 1}`, ...relation, rule }
        : mergeEvidence(known, relation),
    );
  };
  const add = (fact: Fact, rule: string): void => {
    if (fact.type === 'RELATION') {
      addRelation(fact.relation, rule);
    } else if (fact.type === 'EVENT') {
      const { relations: behind = [], ...event } = fact.event;
      const id = `e${events.length + 1}`;
      events.push({ id, ...event, rule });
      for (const relation of behind) {
        addRelation({ ...relation, event: id }, rule);
      }
    } else {
      const { metric } = fact;
      const key = JSON.stringify([
        metric.subject,
        metric.name,
        metric.value,
        metric.unit,
        metric.period,
      ]);
      const known = metrics.get(key);
      metrics.set(
        key,
        known === undefined
          ? { id: `m${metrics.size + 1}`, ...metric, rule }
          : mergeEvidence(known, metric),
      );
    }
  };
  for (const rule of factRules) {
    for (const fact of rule.find(document)) {
      add(fact, rule.name);
    }
  }
  return {
    relations: [...relations.values()],
    events,
    metrics: [...metrics.values()],
  };
}

function mergeEvidence<F extends Pick<ExtractedRelation, 'evidence'>>(
  known: F,
  again: Pick<ExtractedRelation, 'evidence'>,
): F {
  const seen = new Set(
    known.evidence.map((locator) => JSON.stringify(locator)),
  );
  return {
    ...known,
    evidence: [
      ...known.evidence,
      ...again.evidence.filter((locator) => !seen.has(JSON.stringify(locator))),
    ],
  };
}
