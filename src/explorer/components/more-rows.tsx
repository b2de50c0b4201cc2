import './more-rows.css';

import { type ReactElement, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { LoadMore } from './load-more.js';

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
}): ReactElement | null {
  const { t } = useTranslation();
  const status = useRef<HTMLSpanElement>(null);
  const [isPaged] = useState(hasMore);
  useEffect(() => {
    // With the last page the button goes, and must not take the reader's place in the page with it.
    if (isPaged && !hasMore) {
      status.current?.focus({ preventScroll: true });
    }
  }, [isPaged, hasMore]);
  if (!isPaged && !hasMore) {
    return null;
  }
  return (
    <div className="more-rows">
      {hasMore && <LoadMore left={count - shown} onMore={onMore} />}
      <span ref={status} className="soft small" role="status" tabIndex={-1}>
        {t('common.shown', { shown, count })}
      </span>
    </div>
  );
}
