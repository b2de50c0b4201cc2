import type { Extraction } from '../extraction/extraction.js';
import type { EntityKind } from '../ontology/entity-kinds.js';
import { relationTypes, type RelationEnd } from '../ontology/relation-types.js';
import { jsonPointer } from '../util/json-pointer.js';

import type { Finding } from './check-schema.js';

type Report = (reason: string, ...path: readonly (string | number)[]) => void;

/** Checks that every reference resolves to a thing of a kind that may stand there, and that no entity lies within itself. */
export function checkReferences(extraction: Extraction): Finding[] {
  const findings: Finding[] = [];
  const report: Report = (reason, ...path) => {
    findings.push({ pointer: jsonPointer(...path), reason });
  };
  const ends = endsOf(extraction);
  checkEntities(extraction, ends, report);
  checkRelations(extraction, ends, report);
  checkEvents(extraction, ends, report);
  for (const [index, { subject }] of extraction.metrics.entries()) {
    const end = ends.get(subject);
    if (end === undefined || end === 'ARTICLE') {
      report(missing(subject, 'entity'), 'metrics', index, 'subject');
    }
  }
  return findings;
}

function endsOf(extraction: Extraction): ReadonlyMap<string, RelationEnd> {
  return new Map<string, RelationEnd>([
    ...extraction.articles.map(({ id }) => [id, 'ARTICLE'] as const),
    ...extraction.entities.map(({ id, kind }) => [id, kind] as const),
    ...extraction.events.map(({ id }) => [id, 'EVENT'] as const),
  ]);
}

function checkEntities(
  extraction: Extraction,
  ends: ReadonlyMap<string, RelationEnd>,
  report: Report,
): void {
  const owners = new Map<string, string>();
  for (const [index, { id, within }] of extraction.entities.entries()) {
    if (within === undefined) continue;
    if (!isEntity(ends.get(within))) {
      report(missing(within, 'entity'), 'entities', index, 'within');
    } else owners.set(id, within);
  }
  const safe = new Set<string>();
  for (const [index, { id }] of extraction.entities.entries()) {
    const chain = new Set<string>();
    let step: string | undefined = id;
    while (step !== undefined && !safe.has(step) && !chain.has(step)) {
      chain.add(step);
      step = owners.get(step);
    }
    if (step !== undefined && chain.has(step)) {
      report(
        `The entity lies within itself: ${[...chain, step].join(' in ')}.`,
        'entities',
        index,
        'within',
      );
    }
    for (const link of chain) safe.add(link);
  }
}

function checkRelations(
  extraction: Extraction,
  ends: ReadonlyMap<string, RelationEnd>,
  report: Report,
): void {
  for (const [index, relation] of extraction.relations.entries()) {
    const definition: {
      readonly from: readonly RelationEnd[];
      readonly to: readonly RelationEnd[];
    } = relationTypes[relation.type];
    for (const [end, allowed] of [
      ['subject', definition.from],
      ['object', definition.to],
    ] as const) {
      const kind = ends.get(relation[end]);
      const wanted = allowed.includes('ARTICLE')
        ? 'article'
        : 'entity or event';
      if (kind === undefined)
        report(missing(relation[end], wanted), 'relations', index, end);
      else if (!allowed.includes(kind)) {
        report(
          `The ${end} of ${relation.type} cannot be of kind ${kind}; it must be ${allowed.join(', ')}.`,
          ...['relations', index, end],
        );
      }
    }
    if (relation.event !== undefined && ends.get(relation.event) !== 'EVENT') {
      report(missing(relation.event, 'event'), 'relations', index, 'event');
    }
  }
}

const placeKinds: readonly RelationEnd[] = relationTypes.LOCATED_IN.to;

function checkEvents(
  extraction: Extraction,
  ends: ReadonlyMap<string, RelationEnd>,
  report: Report,
): void {
  for (const [index, event] of extraction.events.entries()) {
    const seen = new Set<string>();
    for (const [position, { entity, role }] of event.participants.entries()) {
      const path = ['events', index, 'participants', position] as const;
      if (!isEntity(ends.get(entity)))
        report(missing(entity, 'entity'), ...path, 'entity');
      const key = `${role} ${entity}`;
      if (seen.has(key))
        report(`"${entity}" is listed twice as ${role}.`, ...path);
      seen.add(key);
    }
    if (event.within !== undefined && !isEntity(ends.get(event.within))) {
      report(missing(event.within, 'entity'), 'events', index, 'within');
    }
    if (event.place === undefined) continue;
    const kind = ends.get(event.place);
    if (kind === undefined)
      report(missing(event.place, 'entity'), 'events', index, 'place');
    else if (!placeKinds.includes(kind)) {
      report(
        `The place of an event cannot be of kind ${kind}; it must be ${placeKinds.join(', ')}.`,
        ...['events', index, 'place'],
      );
    }
  }
}

function isEntity(
  end: RelationEnd | undefined,
): end is Exclude<EntityKind, 'EVENT'> {
  return (
    end !== undefined &&
    end !== 'ARTICLE' &&
    end !== 'METRIC' &&
    end !== 'EVENT'
  );
}

function missing(id: string, what: string): string {
  return `No ${what} of the file has the id "${id}".`;
}
