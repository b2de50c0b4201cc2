import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

export function GraphView(): ReactElement {
  const { t } = useTranslation();
  return (
    <section aria-label={t('graph.title')}>
      <p>{t('graph.title')}</p>
    </section>
  );
}
