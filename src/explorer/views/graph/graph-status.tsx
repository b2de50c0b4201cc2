import type { ReactElement, Ref } from 'react';
import { useTranslation } from 'react-i18next';

import { nextBudget } from './graph-address.js';
import type { GraphModel } from './graph-model.js';

/** How much the picture holds, whether something was left out, and a way to get more of it. */
export function GraphStatus({
  model,
  isTruncated,
  onMore,
  statusRef,
}: {
  readonly model: GraphModel;
  readonly isTruncated: boolean;
  readonly onMore: (budget: number) => void;
  readonly statusRef: Ref<HTMLParagraphElement>;
}): ReactElement {
  const { t } = useTranslation();
  const { visible, address, entities } = model;
  const more = nextBudget(address.budget);
  return (
    <div className="graph-view__status">
      <p ref={statusRef} role="status" tabIndex={-1}>
        {visible.entities.length === 0
          ? t('graph.nothingLeft')
          : `${t('graph.shown', { count: visible.entities.length })}, ${t(
              'graph.shownRelations',
              { count: visible.relations.length },
            )}`}
        {isTruncated &&
          ` · ${t(
            more === undefined ? 'graph.truncatedMost' : 'graph.truncated',
            { count: entities.size },
          )}`}
      </p>
      {isTruncated && more !== undefined && (
        <button
          type="button"
          className="button button--small"
          onClick={() => {
            onMore(more);
          }}
        >
          {t('graph.showMore')}
        </button>
      )}
    </div>
  );
}
