import './event-filters.css';

import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { DateRange } from '../../components/date-range/date-range.js';
import { EntityPicker } from '../../components/entity-picker.js';
import type { EntityKind } from '../../graphql/operations.js';
import type { AddressState } from '../../navigation/use-address-state.js';
import { kinds } from '../../theme/kinds.js';
import { TextField } from './text-field.js';
import {
  type EntityFilter,
  entityFilters,
  type EventFilter,
} from './use-event-filter.js';

const kindsOf: Readonly<Record<EntityFilter, readonly EntityKind[]>> = {
  actor: kinds.filter((kind) => kind !== 'EVENT' && kind !== 'PLACE'),
  target: kinds.filter((kind) => kind !== 'EVENT'),
  place: ['DISTRICT', 'STREET', 'COMMUNITY', 'PLACE'],
  program: ['PROGRAM'],
};

/** By whom, to whom, where, in which programme, in which words and when. */
export function EventFilters({
  filter,
  state,
}: {
  readonly filter: EventFilter;
  readonly state: AddressState;
}): ReactElement {
  const { t } = useTranslation();
  return (
    <section
      className="event-filters card"
      aria-label={t('whoDidWhat.filters')}
    >
      {entityFilters.map((name) => (
        <EntityPicker
          key={name}
          label={t(`whoDidWhat.${name}`)}
          id={filter[name]}
          kinds={kindsOf[name]}
          placeholder={t(`whoDidWhat.any.${name}`)}
          onChange={(id) => {
            state.set({ [name]: id });
          }}
        />
      ))}
      <TextField
        label={t('whoDidWhat.text')}
        placeholder={t('whoDidWhat.textHint')}
        value={state.get('text') ?? ''}
        onChange={(text) => {
          state.set({ text }, { replace: true });
        }}
      />
      <DateRange
        from={filter.from}
        to={filter.to}
        onChange={(change) => {
          state.set(change, { replace: true });
        }}
      />
    </section>
  );
}
