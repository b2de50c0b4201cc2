import type {
  EntityNameFragment,
  PathOfHopsFragment,
} from '../../graphql/operations.js';

type Relation = PathOfHopsFragment['hops'][number];

export interface Hop {
  readonly start: EntityNameFragment;
  readonly end: EntityNameFragment;
  readonly relation: Relation;
  /** Whether the relation leads from the start to the end, or back. */
  readonly direction: 'OUT' | 'IN';
}

/** The steps of a path, each with its two ends in the order of the path. */
export function pathHops({
  nodes,
  hops,
}: Pick<PathOfHopsFragment, 'nodes' | 'hops'>): readonly Hop[] {
  return hops.flatMap((relation, index) => {
    const start = nodes[index];
    const end = nodes[index + 1];
    return start === undefined || end === undefined
      ? []
      : [
          {
            start,
            end,
            relation,
            direction: relation.subject.id === start.id ? 'OUT' : 'IN',
          },
        ];
  });
}

/** What a path is made of, to mark it in a picture. */
export function idsOfPath({
  nodes,
  hops,
}: Pick<PathOfHopsFragment, 'nodes' | 'hops'>): ReadonlySet<string> {
  return new Set([...nodes, ...hops].map(({ id }) => id));
}

/** All paths as one graph. */
export function graphOfPaths(
  paths: readonly Pick<PathOfHopsFragment, 'nodes' | 'hops'>[],
): {
  readonly nodes: readonly EntityNameFragment[];
  readonly relations: readonly Relation[];
} {
  return {
    nodes: eachOnce(paths.flatMap(({ nodes }) => nodes)),
    relations: eachOnce(paths.flatMap(({ hops }) => hops)),
  };
}

function eachOnce<T extends { readonly id: string }>(
  things: readonly T[],
): readonly T[] {
  return [...new Map(things.map((thing) => [thing.id, thing])).values()];
}
