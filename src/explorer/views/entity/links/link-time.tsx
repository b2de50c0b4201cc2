import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { PartialDate } from '../../../components/partial-date.js';
import { formatDate } from '../../../i18n/format-date.js';
import { useLanguage } from '../../../i18n/use-language.js';

/** When a link was made, or since and until when it holds; nothing when no text says so. */
export function LinkTime({
  link: { date, validFrom, validTo },
}: {
  readonly link: {
    readonly date: string | null;
    readonly validFrom: string | null;
    readonly validTo: string | null;
  };
}): ReactElement | null {
  const { t } = useTranslation();
  const language = useLanguage();
  if (date !== null) {
    return (
      <span className="soft small">
        <PartialDate date={date} />
      </span>
    );
  }
  const span = [
    ...(validFrom === null
      ? []
      : [t('entity.since', { date: formatDate(validFrom, language) })]),
    ...(validTo === null
      ? []
      : [t('entity.until', { date: formatDate(validTo, language) })]),
  ];
  return span.length === 0 ? null : (
    <span className="soft small">{span.join(' ')}</span>
  );
}
