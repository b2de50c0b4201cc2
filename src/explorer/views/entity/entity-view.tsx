import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

export function EntityView({ id }: { readonly id: string }): ReactElement {
  const { t } = useTranslation();
  return (
    <section aria-label={t('entity.title')}>
      <p>{id}</p>
    </section>
  );
}
