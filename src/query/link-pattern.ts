import type { LinkDefinition } from '../ontology/links.js';
import { entityKinds } from '../ontology/entity-kinds.js';

/**
 * The pattern of a typed link between two variables, `(a)<-[r:PART_OF]-(b:Street)`. Labels and types
 * come from the ontology's closed lists, never from a request.
 */
export function linkPattern(
  link: Pick<LinkDefinition, 'relations' | 'direction' | 'target'>,
  ends: {
    readonly from: string;
    readonly relation: string;
    readonly to: string;
  },
): string {
  const relation = `[${ends.relation}:${link.relations.join('|')}]`;
  const arrow = link.direction === 'out' ? `-${relation}->` : `<-${relation}-`;
  return `(${ends.from})${arrow}(${ends.to}:${link.target})`;
}

/** Entity kinds by their label, for guards on polymorphic nodes. */
export const kindOfLabel: ReadonlyMap<string, string> = new Map([
  ...Object.entries(entityKinds).map(
    ([kind, { label }]) => [label, kind] as const,
  ),
  ['Document', 'DOCUMENT'] as const,
  ['Article', 'ARTICLE'] as const,
  ['Metric', 'METRIC'] as const,
]);
