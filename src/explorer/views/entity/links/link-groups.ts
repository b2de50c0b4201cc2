import type { RelationType } from '../../../graphql/operations.js';
import { mutualTypes } from '../../../graphql/relation-types.js';

export type GroupDirection = 'OUT' | 'IN' | 'BOTH';

/** The links of one entity by one relation, seen from one end. */
export interface LinkGroup {
  /** How the address names the group. */
  readonly key: string;
  readonly type: RelationType;
  readonly direction: GroupDirection;
  readonly count: number;
}

interface RelationCount {
  readonly type: RelationType;
  readonly direction: GroupDirection;
  readonly count: number;
}

/** In the order in which a reader wants to know them; what other parts of the page show is left out. */
const order = [
  'PART_OF',
  'LOCATED_IN',
  'HOLDS_POST',
  'MEMBER_OF',
  'RUNS',
  'PARTICIPATES_IN',
  'TARGETS',
  'ESTABLISHED',
  'BUILT',
  'INSPECTED',
  'PENALISED',
  'AWARDED',
  'COOPERATED_WITH',
  'REPORTED',
] as const satisfies readonly RelationType[];

/** The groups of links that an entity has, from how many relations of each type it has each way. */
export function linkGroups(
  counts: readonly RelationCount[],
): readonly LinkGroup[] {
  const groups = new Map<string, LinkGroup>();
  for (const { type, direction, count } of counts) {
    const end = mutualTypes.includes(type) ? 'BOTH' : direction;
    const key = `${type}.${end}`;
    const before = groups.get(key)?.count ?? 0;
    groups.set(key, { key, type, direction: end, count: before + count });
  }
  return order.flatMap((type) =>
    (['OUT', 'IN', 'BOTH'] as const).flatMap((direction) => {
      const group = groups.get(`${type}.${direction}`);
      return group === undefined || group.count === 0 ? [] : [group];
    }),
  );
}
