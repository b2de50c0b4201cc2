import '../../../components/states.css';

import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';

import { addresses } from '../../../navigation/addresses.js';
import { useTitle } from '../../../navigation/use-title.js';

/** Says that nothing has an id, and where to go from here. */
export function UnknownPage({ id }: { readonly id: string }): ReactElement {
  const { t } = useTranslation();
  useTitle(t('entity.unknown'));
  return (
    <div className="state">
      <h1 className="state__title">{t('entity.unknown')}</h1>
      <p>
        <code>{id}</code>
      </p>
      <p>{t('entity.unknownHint')}</p>
      <Link className="button" href={addresses.search}>
        {t('entity.unknownSearch')}
      </Link>
    </div>
  );
}
