import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Fetches the next page of a connection, and says how much is left. */
export function LoadMore({
  left,
  onMore,
}: {
  /** How many rows are not shown yet, when it is known. */
  readonly left?: number;
  readonly onMore: () => Promise<unknown>;
}): ReactElement {
  const { t } = useTranslation();
  const [state, setState] = useState<'READY' | 'LOADING' | 'FAILED'>('READY');
  return (
    <>
      <button
        type="button"
        className="button button--small"
        // Not disabled, which would take the focus from it.
        aria-disabled={state === 'LOADING'}
        onClick={() => {
          if (state === 'LOADING') {
            return;
          }
          setState('LOADING');
          onMore().then(
            () => {
              setState('READY');
            },
            () => {
              setState('FAILED');
            },
          );
        }}
      >
        {state === 'LOADING' ? t('common.loading') : t('common.more')}
        {left !== undefined && left > 0 && (
          <span className="soft">{t('common.left', { count: left })}</span>
        )}
      </button>
      {state === 'FAILED' && (
        <span className="small" role="alert">
          {t('common.failed')}
        </span>
      )}
    </>
  );
}
