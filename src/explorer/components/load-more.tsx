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
  const [isLoading, setIsLoading] = useState(false);
  return (
    <button
      type="button"
      className="button button--small"
      disabled={isLoading}
      onClick={() => {
        setIsLoading(true);
        void onMore().finally(() => {
          setIsLoading(false);
        });
      }}
    >
      {isLoading ? t('common.loading') : t('common.more')}
      {left !== undefined && left > 0 && (
        <span className="soft">{t('common.left', { count: left })}</span>
      )}
    </button>
  );
}
