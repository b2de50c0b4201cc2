import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';

import {
  SurroundingsDocument,
  type SurroundingsQueryVariables,
} from '../../graphql/operations.js';
import { type GraphAddress, mostRoots } from './graph-address.js';
import { type GraphData, graphOf } from './graph-data.js';

export interface Surroundings {
  /** Of the last answer, until the next one is there. */
  readonly graph: GraphData;
  readonly isTruncated: boolean;
  readonly isLoading: boolean;
  readonly error: Error | undefined;
  readonly variables: SurroundingsQueryVariables;
  readonly retry: () => void;
}

/** What surrounds the roots and the expanded entities of an address: one operation, whatever was expanded. */
export function useSurroundings(address: GraphAddress): Surroundings {
  const { roots, expanded, hops, budget, types, kinds } = address;
  const variables = useMemo(
    () => ({
      roots: [...new Set([...roots, ...expanded])].slice(0, mostRoots),
      hops,
      budget,
      types: types ?? null,
      kinds: kinds ?? null,
    }),
    [roots, expanded, hops, budget, types, kinds],
  );
  const isSkipped = roots.length === 0;
  const { data, previousData, loading, error, refetch } = useQuery(
    SurroundingsDocument,
    { variables, skip: isSkipped },
  );
  const subgraph = isSkipped ? undefined : (data ?? previousData)?.subgraph;
  return {
    graph: useMemo(() => graphOf(subgraph), [subgraph]),
    isTruncated: subgraph?.truncated ?? false,
    isLoading: loading,
    error,
    variables,
    retry: () => {
      void refetch();
    },
  };
}
