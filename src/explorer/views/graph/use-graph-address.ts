import { useMemo } from 'react';

import {
  type AddressState,
  useAddressState,
} from '../../navigation/use-address-state.js';
import {
  type GraphAddress,
  graphParameters,
  readGraphAddress,
} from './graph-address.js';

/** What the graph view shows, as its address says it; the same object as long as nothing of that changes. */
export function useGraphAddress(): {
  readonly address: GraphAddress;
  readonly state: AddressState;
} {
  const state = useAddressState();
  const text = JSON.stringify(
    graphParameters.map((name) => [name, state.get(name)]),
  );
  const address = useMemo(() => {
    const values = new Map(JSON.parse(text) as [string, string | null][]);
    return readGraphAddress((name) => values.get(name) ?? undefined);
  }, [text]);
  return { address, state };
}
