import './date-range.css';

import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { DateField } from './date-field.js';

/** From which day until which. */
export function DateRange({
  from,
  to,
  onChange,
}: {
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** With the end that changed alone; '' lets it go. */
  readonly onChange: (
    change: { readonly from: string } | { readonly to: string },
  ) => void;
}): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="date-range">
      <DateField
        label={t('common.from')}
        value={from}
        end="FIRST"
        onChange={(date) => {
          onChange({ from: date });
        }}
      />
      <DateField
        label={t('common.until')}
        value={to}
        end="LAST"
        onChange={(date) => {
          onChange({ to: date });
        }}
      />
    </div>
  );
}
