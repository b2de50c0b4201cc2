import type { LinkDefinition } from '../ontology/links.js';
import { entityKinds } from '../ontology/entity-kinds.js';
import { relationTypes } from '../ontology/relation-types.js';
import type { RelationTypeDefinition } from '../ontology/relation-types.js';

/**
 * The pattern of a typed link between two variables, `(a)<-[r:PART_OF]-(b:Street)`. Labels and types
 * come from the ontology's closed lists, never from a request. A label that the relation's type says
 * already is left out, `(a)<-[r:HOLDS_POST]-(b)`, since every node would be read for it.
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
  const label = isImplied(link) ? '' : `:${link.target}`;
  return `(${ends.from})${arrow}(${ends.to}${label})`;
}

/** Whether nothing but the target can stand at the other end; the loader refuses all else. */
function isImplied(
  link: Pick<LinkDefinition, 'relations' | 'direction' | 'target'>,
): boolean {
  return link.relations.every((type) => {
    const { from, to }: RelationTypeDefinition = relationTypes[type];
    return (link.direction === 'out' ? to : from).every(
      (end) => kindOfLabel.get(link.target) === end,
    );
  });
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
