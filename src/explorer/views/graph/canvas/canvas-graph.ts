import type {
  EntityNameFragment,
  RelationType,
} from '../../../graphql/operations.js';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export type CanvasNode = Pick<EntityNameFragment, 'id' | 'kind' | 'name'>;

export interface CanvasRelation {
  readonly id: string;
  readonly type: RelationType;
  readonly subject: { readonly id: string };
  readonly object: { readonly id: string };
}

/** The relations that share their two ends with another one. */
export function parallelRelations(
  relations: readonly CanvasRelation[],
): ReadonlySet<string> {
  const byEnds = new Map<string, string[]>();
  for (const { id, subject, object } of relations) {
    const ends = [subject.id, object.id].toSorted().join(' ');
    const ids = byEnds.get(ends) ?? [];
    ids.push(id);
    byEnds.set(ends, ids);
  }
  return new Set([...byEnds.values()].filter((ids) => ids.length > 1).flat());
}
