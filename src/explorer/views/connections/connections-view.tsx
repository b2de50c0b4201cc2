import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

export function ConnectionsView(): ReactElement {
  const { t } = useTranslation();
  return (
    <section aria-label={t('connections.title')}>
      <p>{t('connections.title')}</p>
    </section>
  );
}
