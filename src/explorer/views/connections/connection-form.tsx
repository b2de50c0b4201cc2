import './connection-form.css';

import { type ReactElement, type Ref, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import { EntityPicker } from '../../components/entity-picker.js';
import type { AddressState } from '../../navigation/use-address-state.js';
import { graphRelationTypes } from '../../graphql/relation-types.js';
import { Avoided } from './avoided.js';
import {
  type ConnectionsAddress,
  mostHops,
} from './use-connections-address.js';

const hopCounts = Array.from({ length: mostHops }, (_, index) => index + 1);

export interface FormProps {
  readonly address: ConnectionsAddress;
  readonly state: AddressState;
}

/** The two ends, how far to look, over which relations, and what to keep away from. */
export function ConnectionForm({ address, state }: FormProps): ReactElement {
  const { t } = useTranslation();
  const { from, to, maxHops } = address;
  const types = useRef<HTMLElement>(null);
  return (
    <section
      className="connection-form card"
      aria-label={t('connections.ends')}
    >
      <div className="connection-form__ends">
        <EntityPicker
          label={t('connections.from')}
          id={from}
          onChange={(id) => {
            state.set({ from: id, path: undefined });
          }}
        />
        <button
          type="button"
          className="button"
          onClick={() => {
            state.set({ from: to, to: from });
          }}
        >
          <span aria-hidden="true">⇄</span> {t('connections.swap')}
        </button>
        <EntityPicker
          label={t('connections.to')}
          id={to}
          onChange={(id) => {
            state.set({ to: id, path: undefined });
          }}
        />
        <label className="connection-form__hops">
          <span className="small">{t('connections.maxHops')}</span>
          <select
            className="field"
            value={maxHops}
            onChange={({ target }) => {
              state.set({ maxHops: target.value, path: undefined });
            }}
          >
            {hopCounts.map((count) => (
              <option key={count} value={count}>
                {t('connections.hops', { count })}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Types address={address} state={state} summaryRef={types} />
      <Avoided address={address} state={state} whenNone={types} />
    </section>
  );
}

function Types({
  address: { types },
  state,
  summaryRef,
}: FormProps & { readonly summaryRef: Ref<HTMLElement> }): ReactElement {
  const { t } = useTranslation();
  return (
    <details className="connection-form__types">
      <summary ref={summaryRef}>
        {types.length === 0
          ? t('connections.types')
          : t('connections.typesChosen', {
              types: types.map((type) => t(`relation.${type}.OUT`)).join(' · '),
            })}
      </summary>
      <ul>
        {graphRelationTypes.map((type) => (
          <li key={type}>
            <label>
              <input
                type="checkbox"
                checked={types.includes(type)}
                onChange={({ target }) => {
                  state.set({
                    types: target.checked
                      ? [...types, type]
                      : types.filter((other) => other !== type),
                    path: undefined,
                  });
                }}
              />
              {t(`relation.${type}.OUT`)}
            </label>
          </li>
        ))}
      </ul>
      {types.length > 0 && (
        <button
          type="button"
          className="button button--small"
          onClick={() => {
            state.set({ types: undefined, path: undefined });
          }}
        >
          {t('connections.allTypes')}
        </button>
      )}
    </details>
  );
}
