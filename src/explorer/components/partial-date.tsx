import type { ReactElement } from 'react';

import { formatDate } from '../i18n/format-date.js';
import { useLanguage } from '../i18n/use-language.js';

/** A date as precise as it is known, in the reader's language. */
export function PartialDate({ date }: { readonly date: string }): ReactElement {
  const language = useLanguage();
  const text = formatDate(date, language);
  return date.includes('/') ? (
    <span>{text}</span>
  ) : (
    <time dateTime={date}>{text}</time>
  );
}
