import type {
  EvidenceLocator,
  ExtractedEvent,
  ExtractedMetric,
  ExtractedRelation,
} from '../extraction.js';
import type { ResolvedDocument } from '../resolution/resolved-document.js';
import {
  type CompleteEvidence,
  createEvidenceCompleter,
} from './complete-evidence.js';
import type { EventFact, Fact, Unnamed } from './fact-rule.js';
import { factRules } from './fact-rules.js';

export interface Facts {
  readonly relations: readonly ExtractedRelation[];
  readonly events: readonly ExtractedEvent[];
  readonly metrics: readonly ExtractedMetric[];
}

/** Runs every rule; a fact that several passages or rules state is one, with the evidence of all. */
export function applyRules(document: ResolvedDocument): Facts {
  const facts = new FactCollection(createEvidenceCompleter(document));
  for (const rule of factRules) {
    for (const fact of rule.find(document)) {
      facts.add(fact, rule.name);
    }
  }
  return facts.all();
}

class FactCollection {
  readonly #complete: CompleteEvidence;
  readonly #relations = new Map<string, Collected<ExtractedRelation>>();
  readonly #events = new Map<string, Collected<ExtractedEvent>>();
  readonly #metrics = new Map<string, Collected<ExtractedMetric>>();

  constructor(complete: CompleteEvidence) {
    this.#complete = complete;
  }

  add(fact: Fact, rule: string): void {
    switch (fact.type) {
      case 'RELATION':
        this.#addRelation(fact.relation, rule);
        return;
      case 'EVENT':
        this.#addEvent(fact.event, rule);
        return;
      case 'METRIC':
        this.#addMetric(fact.metric, rule);
    }
  }

  all(): Facts {
    return {
      relations: factsOf(this.#relations),
      events: factsOf(this.#events),
      metrics: factsOf(this.#metrics),
    };
  }

  #addRelation(relation: Unnamed<ExtractedRelation>, rule: string): void {
    if (relation.subject === relation.object) {
      return;
    }
    const { type, subject, object, title, role } = relation;
    const { event, date, validFrom } = relation;
    const evidence = this.#complete([subject, object], relation.evidence);
    addOrMerge(
      this.#relations,
      [type, subject, object, title, role, event, date, validFrom],
      { id: `r${this.#relations.size + 1}`, ...relation, evidence, rule },
    );
  }

  #addEvent({ relations = [], ...event }: EventFact, rule: string): void {
    const { title, date, place } = event;
    const seen = new Set<string>();
    const participants = event.participants.filter(({ entity, role }) => {
      const key = `${entity} ${role}`;
      return !seen.has(key) && seen.add(key);
    });
    const evidence = this.#complete(
      [
        ...participants.map(({ entity }) => entity),
        ...(place === undefined ? [] : [place]),
      ],
      event.evidence,
    );
    const { id } = addOrMerge(this.#events, [title, date], {
      id: `event${this.#events.size + 1}`,
      ...event,
      participants,
      evidence,
      rule,
    });
    for (const relation of relations) {
      this.#addRelation({ ...relation, event: id }, rule);
    }
  }

  #addMetric(metric: Unnamed<ExtractedMetric>, rule: string): void {
    const { subject, name, value, unit, period } = metric;
    const evidence = this.#complete([subject], metric.evidence);
    addOrMerge(this.#metrics, [subject, name, value, unit, period], {
      id: `m${this.#metrics.size + 1}`,
      ...metric,
      evidence,
      rule,
    });
  }
}

/** A fact with the evidence of all that state it, by the text of each locator. */
interface Collected<F> {
  readonly fact: F;
  readonly evidence: Map<string, EvidenceLocator>;
}

/** The fact under its key: the first that was stated, with the evidence of all. */
function addOrMerge<
  F extends { readonly evidence: readonly EvidenceLocator[] },
>(facts: Map<string, Collected<F>>, identity: readonly unknown[], fact: F): F {
  const key = JSON.stringify(identity);
  const collected = facts.get(key) ?? { fact, evidence: new Map() };
  facts.set(key, collected);
  for (const locator of fact.evidence) {
    const place = `${locator.article} ${locator.start} ${locator.end}`;
    if (!collected.evidence.has(place)) {
      collected.evidence.set(place, locator);
    }
  }
  return collected.fact;
}

function factsOf<F>(facts: ReadonlyMap<string, Collected<F>>): readonly F[] {
  return [...facts.values()].map(({ fact, evidence }) => ({
    ...fact,
    evidence: [...evidence.values()],
  }));
}
