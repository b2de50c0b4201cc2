import { useMemo } from 'react';

import { useAddressState } from '../navigation/use-address-state.js';

/** The fact whose evidence is shown beside the view; a part of the address, so that it can be shared. */
export function useFact(): {
  readonly factId: string | undefined;
  readonly openFact: (id: string) => void;
  readonly closeFact: () => void;
} {
  const state = useAddressState();
  const factId = state.get('fact');
  return useMemo(
    () => ({
      factId,
      openFact: (id) => {
        state.set({ fact: id });
      },
      closeFact: () => {
        state.set({ fact: undefined });
      },
    }),
    [factId, state],
  );
}
