import './event-timeline.css';

import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { formatDate } from '../../i18n/format-date.js';
import { useLanguage } from '../../i18n/use-language.js';
import type { RowsInTime } from './group-in-order.js';

/** Events down a line of time, by year and month; those without a date apart, at its end. */
export function EventTimeline<T>({
  rows: { years, undated },
  yearHeading: Year,
  renderRow,
}: {
  readonly rows: RowsInTime<T>;
  /** The heading of a year, one level below that of the section; a month's is another one below. */
  readonly yearHeading: 'h2' | 'h3';
  readonly renderRow: (row: T) => ReactElement;
}): ReactElement {
  const { t } = useTranslation();
  const language = useLanguage();
  const Month = Year === 'h2' ? 'h3' : 'h4';
  return (
    <div className="event-timeline">
      {years.map(({ year, months }) => (
        <section key={year} className="event-timeline__year">
          <Year className="event-timeline__year-name">
            {formatDate(year, language)}
          </Year>
          <div className="event-timeline__months">
            {months.map(({ month, rows }) => (
              <section key={month ?? ''}>
                <Month className="event-timeline__month-name">
                  {month === undefined
                    ? t('common.inTheYear')
                    : formatDate(month, language)}
                </Month>
                <ol>{rows.map(renderRow)}</ol>
              </section>
            ))}
          </div>
        </section>
      ))}
      {undated.length > 0 && (
        <section className="event-timeline__year event-timeline__year--undated">
          <Year className="event-timeline__year-name">
            {t('common.undated')}
          </Year>
          <div className="event-timeline__months">
            <ol>{undated.map(renderRow)}</ol>
          </div>
        </section>
      )}
    </div>
  );
}
