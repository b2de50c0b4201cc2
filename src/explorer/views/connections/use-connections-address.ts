import { useMemo } from 'react';

import type { RelationType } from '../../graphql/operations.js';
import {
  type AddressState,
  useAddressState,
} from '../../navigation/use-address-state.js';
import { graphRelationTypes } from '../../graphql/relation-types.js';

export const mostHops = 6;
export const mostPaths = 20;
export const pathsAtOnce = 5;
const usualHops = 4;

export interface ConnectionsAddress {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly maxHops: number;
  /** Only over these relations; over all when there are none. */
  readonly types: readonly RelationType[];
  readonly avoid: readonly string[];
  /** How many paths to look for. */
  readonly count: number;
  /** The path that stands out in the picture, from 1. */
  readonly path: number | undefined;
}

/** What is to be connected and how, as the address carries it. */
export function useConnectionsAddress(): {
  readonly address: ConnectionsAddress;
  readonly state: AddressState;
} {
  const state = useAddressState();
  const address = useMemo(
    () => ({
      from: state.get('from'),
      to: state.get('to'),
      maxHops: numberIn(state.get('maxHops'), mostHops) ?? usualHops,
      types: graphRelationTypes.filter((type) =>
        state.list('types').includes(type),
      ),
      avoid: state.list('avoid'),
      count: numberIn(state.get('count'), mostPaths) ?? pathsAtOnce,
      path: numberIn(state.get('path'), mostPaths),
    }),
    [state],
  );
  return { address, state };
}

function numberIn(text: string | undefined, most: number): number | undefined {
  const number = /^\d{1,3}$/.test(text ?? '') ? Number(text) : 0;
  return number >= 1 && number <= most ? number : undefined;
}
