import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

export function WhoDidWhatView(): ReactElement {
  const { t } = useTranslation();
  return (
    <section aria-label={t('whoDidWhat.title')}>
      <p>{t('whoDidWhat.title')}</p>
    </section>
  );
}
