import type { ReactElement, RefObject } from 'react';
import { useTranslation } from 'react-i18next';

import { useRemoval } from '../../components/use-removal.js';
import type { GraphModel } from './graph-model.js';

/** The names that were hidden, each of which can come back. */
export function HiddenNames({
  model,
  whenNone,
}: {
  readonly model: GraphModel;
  /** What gets the focus when no name is hidden any more. */
  readonly whenNone: RefObject<HTMLElement | null>;
}): ReactElement | null {
  const { t } = useTranslation();
  const { hidden } = model.address;
  const { buttonOf, remove } = useRemoval(hidden, whenNone);
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
                ref={buttonOf(id)}
                type="button"
                className="button button--small"
                aria-label={t('graph.actionOn', {
                  action: t('graph.showAgain'),
                  name,
                })}
                onClick={() => {
                  remove(() => {
                    model.actions.showAgain([id]);
                  }, id);
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
          remove(() => {
            model.actions.showAgain(hidden);
          });
        }}
      >
        {t('graph.showAllHidden')}
      </button>
    </details>
  );
}
