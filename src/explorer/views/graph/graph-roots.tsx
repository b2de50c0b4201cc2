import './graph-roots.css';

import { type ReactElement, useId } from 'react';
import { useTranslation } from 'react-i18next';

import { RemovableName } from '../../components/removable-name.js';
import { NameBox } from '../../components/name-box.js';
import type { AddressState } from '../../navigation/use-address-state.js';
import { mostRoots } from './graph-address.js';
import type { GraphModel } from './graph-model.js';

const reaches = [1, 2];

/** The names that the graph starts from, and how far it goes from them. */
export function GraphRoots({
  model,
  state,
}: {
  readonly model: GraphModel;
  readonly state: AddressState;
}): ReactElement {
  const { t } = useTranslation();
  const { roots, hops } = model.address;
  const reachId = useId();
  return (
    <div className="graph-roots">
      <div className="graph-roots__names">
        {roots.length > 0 && (
          <ul aria-label={t('graph.around')}>
            {roots.map((id) => (
              <Root key={id} id={id} model={model} />
            ))}
          </ul>
        )}
        {roots.length < mostRoots ? (
          <div className="graph-roots__add">
            <NameBox
              label={t('graph.addName')}
              isLabelHidden
              placeholder={t('graph.addName')}
              onChoose={({ id }) => {
                model.actions.addRoot(id);
              }}
            />
          </div>
        ) : (
          <p className="soft small">
            {t('graph.rootsFull', { count: mostRoots })}
          </p>
        )}
      </div>
      <div
        role="group"
        aria-labelledby={reachId}
        className="graph-roots__reach"
      >
        <span id={reachId} className="soft small">
          {t('graph.reach')}
        </span>
        {reaches.map((reach) => (
          <button
            key={reach}
            type="button"
            className="button button--small"
            aria-pressed={reach === hops}
            onClick={() => {
              state.set({ hops: reach === 1 ? undefined : String(reach) });
            }}
          >
            {t('graph.hops', { count: reach })}
          </button>
        ))}
      </div>
    </div>
  );
}

function Root({
  id,
  model,
}: {
  readonly id: string;
  readonly model: GraphModel;
}): ReactElement {
  const { t } = useTranslation();
  const entity = model.entities.get(id);
  return (
    <li className="graph-roots__root">
      <RemovableName
        id={id}
        entity={entity}
        label={t('graph.removeRoot', { name: entity?.name ?? id })}
        onRemove={() => {
          model.actions.removeRoot(id);
        }}
      />
    </li>
  );
}
