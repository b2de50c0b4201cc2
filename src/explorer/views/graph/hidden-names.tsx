import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import type { GraphModel } from './graph-model.js';

/** The names that were hidden, each of which can come back. */
export function HiddenNames({
  model,
}: {
  readonly model: GraphModel;
}): ReactElement | null {
  const { t } = useTranslation();
  const { hidden } = model.address;
  if (hidden.length === 0) {
    return null;
  }
  return (
    <details className="hidden-names card">
      <summary>{t('graph.hidden', { count: hidden.length })}</summary>
      <ul>
        {hidden.map((id) => {
          const name = model.entities.get(id)?.name ?? id;
          return (
            <li key={id}>
              <span lang="zh">{name}</span>
              <button
                type="button"
                className="button button--small"
                aria-label={t('graph.actionOn', {
                  action: t('graph.showAgain'),
                  name,
                })}
                onClick={() => {
                  model.actions.showAgain([id]);
                }}
              >
                {t('graph.showAgain')}
              </button>
            </li>
          );
        })}
      </ul>
      <button
        type="button"
        className="button button--small"
        onClick={() => {
          model.actions.showAgain(hidden);
        }}
      >
        {t('graph.showAllHidden')}
      </button>
    </details>
  );
}
