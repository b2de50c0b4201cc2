import { useMemo } from 'react';

import { knownDate } from '../../components/date-range/partial-days.js';
import {
  type AddressState,
  useAddressState,
} from '../../navigation/use-address-state.js';

export const entityFilters = ['actor', 'target', 'place', 'program'] as const;

export type EntityFilter = (typeof entityFilters)[number];

export const filterNames = [...entityFilters, 'text', 'from', 'to'] as const;

/** What narrows the events; what is absent narrows nothing. */
export type EventFilter = Readonly<
  Partial<Record<(typeof filterNames)[number], string>>
>;

/** The filter that the address carries. */
export function useEventFilter(): {
  readonly filter: EventFilter;
  readonly state: AddressState;
} {
  const state = useAddressState();
  const filter = useMemo(() => filterOf(state), [state]);
  return { filter, state };
}

function filterOf(state: AddressState): EventFilter {
  const given = {
    actor: state.get('actor'),
    target: state.get('target'),
    place: state.get('place'),
    program: state.get('program'),
    text: state.get('text')?.trim(),
    from: knownDate(state.get('from')),
    to: knownDate(state.get('to')),
  };
  return Object.fromEntries(
    Object.entries(given).filter(
      ([, value]) => value !== undefined && value !== '',
    ),
  );
}
