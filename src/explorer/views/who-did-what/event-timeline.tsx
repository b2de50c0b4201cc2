import './event-timeline.css';

import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import type { EventEntryFragment } from '../../graphql/operations.js';
import { formatDate } from '../../i18n/format-date.js';
import { useLanguage } from '../../i18n/use-language.js';
import { EventEntry } from './event-entry.js';
import { groupInOrder } from '../../components/group-in-order.js';

/** Events down a line of time, by year and month; those without a date apart, at its end. */
export function EventTimeline({
  events,
}: {
  readonly events: readonly EventEntryFragment[];
}): ReactElement {
  const { t } = useTranslation();
  const language = useLanguage();
  const { years, undated } = groupInOrder(events, ({ date }) => date);
  return (
    <div className="event-timeline">
      {years.map(({ year, months }) => (
        <section key={year} className="event-timeline__year">
          <h2>{formatDate(year, language)}</h2>
          <div className="event-timeline__months">
            {months.map(({ month, rows }) => (
              <section key={month ?? ''}>
                <h3>
                  {month === undefined
                    ? t('whoDidWhat.inTheYear')
                    : formatDate(month, language)}
                </h3>
                <Entries events={rows} />
              </section>
            ))}
          </div>
        </section>
      ))}
      {undated.length > 0 && (
        <section className="event-timeline__year event-timeline__year--undated">
          <h2>{t('whoDidWhat.undated')}</h2>
          <div className="event-timeline__months">
            <Entries events={undated} />
          </div>
        </section>
      )}
    </div>
  );
}

function Entries({
  events,
}: {
  readonly events: readonly EventEntryFragment[];
}): ReactElement {
  return (
    <ol>
      {events.map((event) => (
        <EventEntry key={event.id} event={event} />
      ))}
    </ol>
  );
}
