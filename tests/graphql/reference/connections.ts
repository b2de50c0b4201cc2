import { sorted } from './ordering.js';
import { referenceError } from './reference-error.js';
import type {
  StoredGraph,
  StoredNode,
  StoredRelation,
} from './stored-graph.js';

export interface ReferencePath {
  readonly length: number;
  readonly cost: number;
  readonly nodes: readonly StoredNode[];
  readonly hops: readonly StoredRelation[];
}

/** The largest number of links that still has the penalty of the position. */
const penaltySteps = [8, 16, 32, 64, 128, 512, 2048];

const costOfHop = 2;

/**
 * The cheapest simple paths by trying them all, depth first. A branch ends when it costs more already
 * than the worst path that would be answered, since no step makes a path cheaper.
 */
export function connectionPaths(
  graph: StoredGraph,
  args: Readonly<Record<string, unknown>>,
): ReferencePath[] {
  const from = entity(graph, args['from']);
  const to = entity(graph, args['to']);
  // No path leads from a thing to itself.
  if (from === to) return [];
  const first = Number(args['first']);
  const maxHops = Number(args['maxHops']);
  const avoid = Array.isArray(args['avoid']) ? args['avoid'].map(String) : [];
  const types = Array.isArray(args['types'])
    ? args['types'].map(String)
    : undefined;
  let best: ReferencePath[] = [];

  const visit = (path: ReferencePath, last: StoredNode): void => {
    const worst = best.length < first ? undefined : best.at(-1)?.cost;
    if (worst !== undefined && path.cost > worst) return;
    if (last.id === to.id) {
      best = sorted(
        [...best, path],
        [
          { value: ({ cost }) => cost },
          { value: ({ length }) => length },
          { value: ({ nodes }) => nodes.map(({ id }) => `${id} `).join('') },
        ],
      ).slice(0, first);
      return;
    }
    if (path.length === maxHops) return;
    const penalty = last.id === from.id ? 0 : penaltyOf(graph, last);
    for (const [next, hop] of neighbours(graph, last, types)) {
      if (path.nodes.includes(next)) continue;
      if (next.id !== to.id && avoid.includes(next.id)) continue;
      visit(
        {
          length: path.length + 1,
          cost: path.cost + penalty + costOfHop,
          nodes: [...path.nodes, next],
          hops: [...path.hops, hop],
        },
        next,
      );
    }
  };
  visit({ length: 0, cost: 0, nodes: [from], hops: [] }, from);
  return best;
}

/** Each entity one step away, with the surest relation that leads there. */
function neighbours(
  graph: StoredGraph,
  node: StoredNode,
  types: readonly string[] | undefined,
): Map<StoredNode, StoredRelation> {
  const found = new Map<StoredNode, StoredRelation>();
  const relations = entityRelations(graph, node).filter(
    ({ type }) => types === undefined || types.includes(type),
  );
  const surestLast = sorted(relations, [
    { value: ({ properties }) => Number(properties['confidence']) },
    { value: ({ id }) => id, descending: true },
  ]);
  for (const relation of surestLast)
    found.set(otherEnd(relation, node), relation);
  return found;
}

function penaltyOf(graph: StoredGraph, node: StoredNode): number {
  const links = entityRelations(graph, node).length;
  const step = penaltySteps.findIndex((most) => links <= most);
  return step < 0 ? penaltySteps.length : step;
}

/** The relations of an entity whose both ends are entities. */
export function entityRelations(
  graph: StoredGraph,
  { id }: StoredNode,
): StoredRelation[] {
  return (graph.relationsOf.get(id) ?? []).filter(
    ({ from, to }) => from.isEntity && to.isEntity,
  );
}

/** The end of a relation that is not this one. */
export function otherEnd(
  { from, to }: StoredRelation,
  { id }: StoredNode,
): StoredNode {
  return from.id === id ? to : from;
}

/** The entity with an id. */
export function entity(graph: StoredGraph, id: unknown): StoredNode {
  const node = graph.nodes.get(String(id));
  if (node?.isEntity !== true) throw referenceError('NOT_FOUND');
  return node;
}
