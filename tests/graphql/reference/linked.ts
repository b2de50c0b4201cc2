import type { LinkDefinition } from '../../../src/ontology/links.js';

import type {
  StoredGraph,
  StoredNode,
  StoredRelation,
} from './stored-graph.js';

/** A relation of a node and the node at its other end. */
export interface LinkRow {
  readonly relation: StoredRelation;
  readonly node: StoredNode;
}

/** What a typed link of a node leads to, in no order. */
export function linked(
  graph: StoredGraph,
  node: StoredNode,
  link: Pick<LinkDefinition, 'relations' | 'direction' | 'target'>,
): LinkRow[] {
  return (graph.relationsOf.get(node.id) ?? []).flatMap((relation) => {
    if (!link.relations.some((type) => type === relation.type)) return [];
    const [near, far] =
      link.direction === 'out'
        ? [relation.from, relation.to]
        : [relation.to, relation.from];
    const fits =
      link.target === 'Entity' ? far.isEntity : far.type === link.target;
    return near.id === node.id && fits ? [{ relation, node: far }] : [];
  });
}
