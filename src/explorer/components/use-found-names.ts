import { useQuery } from '@apollo/client/react';

import {
  type EntityKind,
  FindNamesDocument,
  type FindNamesQuery,
} from '../graphql/operations.js';
import { kinds as allKinds } from '../theme/kinds.js';

export type FoundName = FindNamesQuery['search']['edges'][number];

export interface FoundNames {
  /** The hits, those of one kind side by side; the kind with the best hit first. */
  readonly hits: readonly FoundName[];
  readonly totalCount: number;
  /** The text that these hits are for; the last one's stay until the next one's are there. */
  readonly isSettled: boolean;
  readonly error: Error | undefined;
}

/** Names that match a text while it is typed. */
export function useFoundNames(
  text: string,
  kinds: readonly EntityKind[] | undefined,
): FoundNames {
  const wanted = text.trim();
  const { data, previousData, error } = useQuery(FindNamesDocument, {
    variables: { text: wanted, kinds: kinds ?? null },
    skip: wanted === '',
  });
  const search = wanted === '' ? undefined : (data ?? previousData)?.search;
  return {
    hits: groupByKind(search?.edges ?? []),
    totalCount: search?.totalCount ?? 0,
    isSettled: wanted === '' || data !== undefined || error !== undefined,
    error,
  };
}

function groupByKind(hits: readonly FoundName[]): readonly FoundName[] {
  const order = new Map<EntityKind, number>();
  for (const { node } of hits) {
    if (!order.has(node.kind)) {
      order.set(node.kind, order.size);
    }
  }
  const rank = (hit: FoundName): number =>
    order.get(hit.node.kind) ?? allKinds.length;
  return hits.toSorted((left, right) => rank(left) - rank(right));
}
