import './graph-list.css';

import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import type { AddressState } from '../../navigation/use-address-state.js';
import type { GraphModel } from './graph-model.js';
import { NamesTable } from './names-table.js';
import { RelationsTable } from './relations-table.js';

/** The content of the picture for those who cannot see or point at it. */
export function GraphList({
  model,
  state,
}: {
  readonly model: GraphModel;
  readonly state: AddressState;
}): ReactElement {
  const { t } = useTranslation();
  const isOpen = state.get('list') === '1';
  return (
    <section className="graph-list" aria-labelledby="graph-list">
      <header className="graph-list__header">
        <h2 id="graph-list">{t('graph.list')}</h2>
        <button
          type="button"
          className="button button--small"
          aria-expanded={isOpen}
          onClick={() => {
            state.set({ list: isOpen ? undefined : '1' }, { replace: true });
          }}
        >
          {t(isOpen ? 'graph.closeList' : 'graph.openList')}
        </button>
      </header>
      {isOpen && (
        <>
          <p className="soft small">{t('graph.listHint')}</p>
          <div className="graph-list__tables">
            <NamesTable model={model} />
            <RelationsTable model={model} />
          </div>
        </>
      )}
    </section>
  );
}
