import './more-rows.css';

import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { LoadMore } from '../../components/load-more.js';

/** Under a list that is not whole: how much of it is shown, and the next page. */
export function MoreRows({
  shown,
  count,
  hasMore,
  onMore,
}: {
  readonly shown: number;
  readonly count: number;
  readonly hasMore: boolean;
  readonly onMore: () => Promise<unknown>;
}): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="more-rows">
      {hasMore && <LoadMore left={count - shown} onMore={onMore} />}
      <span className="soft small" role="status">
        {hasMore || shown > 50 ? t('entity.shown', { shown, count }) : ''}
      </span>
    </div>
  );
}
