import type { GraphValue } from '../graph/port.js';
import { entityKinds, type EntityKind } from '../ontology/entity-kinds.js';
import {
  relationTypes,
  type RelationEnd,
  type RelationType,
} from '../ontology/relation-types.js';

export type Properties = Readonly<Record<string, GraphValue>>;

/** A node as it stands in the graph. `properties.id` is `id`. */
export interface NodeRow {
  readonly id: string;
  readonly properties: Properties;
}

/** A relationship between two nodes that exist. `properties.id` is `id`. */
export interface RelationRow {
  readonly id: string;
  readonly type: RelationType;
  readonly subject: string;
  readonly object: string;
  readonly properties: Properties;
}

/**
 * Things to write, nodes by what they are. An article's `properties.document` and an evidence's
 * `properties.article` name the node that its structural relationship leads to.
 */
export interface GraphRows {
  readonly documents: readonly NodeRow[];
  readonly articles: readonly NodeRow[];
  readonly entities: ReadonlyMap<EntityKind, readonly NodeRow[]>;
  readonly descriptions: readonly NodeRow[];
  readonly metrics: readonly NodeRow[];
  readonly evidence: readonly NodeRow[];
  readonly relations: readonly RelationRow[];
}

/** Labels of an entity's node, as they stand in a pattern. */
export function entityLabels(kind: EntityKind): string {
  return `Entity:${entityKinds[kind].label}`;
}

/** The label under which the ends of a relation are looked up. */
export function endLabels(type: RelationType): {
  readonly subject: 'Entity' | 'Metric';
  readonly object: 'Entity' | 'Article';
} {
  const {
    from,
    to,
  }: {
    readonly from: readonly RelationEnd[];
    readonly to: readonly RelationEnd[];
  } = relationTypes[type];
  return {
    subject: from.includes('METRIC') ? 'Metric' : 'Entity',
    object: to.includes('ARTICLE') ? 'Article' : 'Entity',
  };
}

/** Drops what is absent, so that two ways of leaving a property out are equal. */
export function present(
  properties: Readonly<Record<string, GraphValue | undefined>>,
): Properties {
  const kept: Record<string, GraphValue> = {};
  for (const key in properties) {
    const value = properties[key];
    if (value !== undefined && value !== null) kept[key] = value;
  }
  return kept;
}
