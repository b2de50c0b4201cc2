import { entity, entityRelations, otherEnd } from './connections.js';
import { sorted } from './ordering.js';
import type {
  StoredGraph,
  StoredNode,
  StoredRelation,
} from './stored-graph.js';

export interface ReferenceSubgraph {
  readonly nodes: readonly StoredNode[];
  readonly relations: readonly StoredRelation[];
  readonly truncated: boolean;
}

/** Breadth first, whole rings, cut to the budget only at the end. */
export function subgraphOf(
  graph: StoredGraph,
  args: Readonly<Record<string, unknown>>,
): ReferenceSubgraph {
  const roots = (args['roots'] as unknown[]).map((id) => entity(graph, id));
  const budget = Number(args['budget']);
  const wanted = (key: string, value: unknown): boolean => {
    const list = args[key];
    return !Array.isArray(list) || list.includes(value);
  };
  let ring = sorted([...new Set(roots)], [{ value: ({ id }) => id }]);
  const seen = new Set(ring);
  for (let hop = 0; hop < Number(args['hops']); hop++) {
    const linksTo = new Map<StoredNode, number>();
    for (const node of ring) {
      for (const relation of entityRelations(graph, node)) {
        const other = otherEnd(relation, node);
        if (seen.has(other) || !wanted('types', relation.type)) continue;
        if (!wanted('kinds', other.properties['kind'])) continue;
        linksTo.set(other, (linksTo.get(other) ?? 0) + 1);
      }
    }
    ring = sorted(
      [...linksTo.keys()],
      [
        { value: (node) => linksTo.get(node) ?? 0, descending: true },
        { value: ({ id }) => id },
      ],
    );
    for (const node of ring) seen.add(node);
  }
  const nodes = [...seen].slice(0, budget);
  const kept = new Set(nodes);
  const relations = sorted(
    graph.relations.filter(
      ({ from, to, type }) =>
        kept.has(from) && kept.has(to) && wanted('types', type),
    ),
    [{ value: ({ id }) => id }],
  );
  const most = budget * 10;
  return {
    nodes,
    relations: relations.slice(0, most),
    truncated: seen.size > budget || relations.length > most,
  };
}
