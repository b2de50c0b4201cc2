import type {
  GraphEntityFragment,
  GraphRelationFragment,
  RelationType,
  SurroundingsQuery,
} from '../../graphql/operations.js';

export interface GraphData {
  readonly entities: readonly GraphEntityFragment[];
  readonly relations: readonly GraphRelationFragment[];
}

export const emptyGraph: GraphData = { entities: [], relations: [] };

export function graphOf(
  subgraph: SurroundingsQuery['subgraph'] | undefined,
): GraphData {
  return subgraph === undefined
    ? emptyGraph
    : { entities: subgraph.nodes, relations: subgraph.relations };
}

/** The other end of each of these relations leads out of the graph of entities, to articles and figures. */
const leadingOut: readonly RelationType[] = [
  'MENTIONED_IN',
  'MEASURES',
  'REPORTED',
];

/** How many relations an entity has with other entities, shown or not. */
export function relationTotal(entity: GraphEntityFragment): number {
  return entity.relationCounts
    .filter(({ type }) => !leadingOut.includes(type))
    .reduce((total, { count }) => total + count, 0);
}

/** The relations that each entity has in a graph. */
export function relationsByEntity(
  graph: GraphData,
): ReadonlyMap<string, readonly GraphRelationFragment[]> {
  const byEntity = new Map<string, GraphRelationFragment[]>();
  for (const relation of graph.relations) {
    for (const id of new Set([relation.subject.id, relation.object.id])) {
      const list = byEntity.get(id) ?? [];
      list.push(relation);
      byEntity.set(id, list);
    }
  }
  return byEntity;
}

/** The end of a relation that is not this entity; the entity itself where a relation leads back to it. */
export function otherEnd(relation: GraphRelationFragment, id: string): string {
  return relation.subject.id === id ? relation.object.id : relation.subject.id;
}
