import './states.css';

import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

/** Grey lines where the content will stand, so that the page does not jump. */
export function Loading({
  lines = 3,
}: {
  readonly lines?: number;
}): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="loading" role="status">
      <span className="visually-hidden">{t('common.loading')}</span>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className="loading__line" aria-hidden="true" />
      ))}
    </div>
  );
}
