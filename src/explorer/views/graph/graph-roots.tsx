import './graph-roots.css';

import { type ReactElement, type RefObject, useId } from 'react';
import { useTranslation } from 'react-i18next';

import { NameBox } from '../../components/name-box.js';
import { RemovableNames } from '../../components/removable-names.js';
import type { AddressState } from '../../navigation/use-address-state.js';
import { mostRoots } from './graph-address.js';
import type { GraphModel } from './graph-model.js';

const reaches = [1, 2];

/** The names that the graph starts from, and how far it goes from them. */
export function GraphRoots({
  model,
  state,
  box,
}: {
  readonly model: GraphModel;
  readonly state: AddressState;
  /** The box that adds a name, here or, where none is left, in the view's beginning. */
  readonly box: RefObject<HTMLInputElement | null>;
}): ReactElement {
  const { t } = useTranslation();
  const { roots, hops } = model.address;
  const reachId = useId();
  return (
    <div className="graph-roots">
      <div className="graph-roots__names">
        <RemovableNames
          aria-label={t('graph.around')}
          ids={roots}
          entityOf={(id) => model.entities.get(id)}
          actionOn={(name) => t('graph.removeRoot', { name })}
          onRemove={model.actions.removeRoot}
          whenNone={box}
        />
        {roots.length < mostRoots ? (
          <div className="graph-roots__add">
            <NameBox
              label={t('graph.addName')}
              isLabelHidden
              placeholder={t('graph.addName')}
              inputRef={box}
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
