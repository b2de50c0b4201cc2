import './timeline-section.css';

import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { EntityTimelineDocument } from '../../../graphql/operations.js';
import { formatDate } from '../../../i18n/format-date.js';
import { useLanguage } from '../../../i18n/use-language.js';
import type { EntityDetails } from '../entity-details.js';
import { MoreOf } from '../more-of.js';
import { PageSection } from '../page-section.js';
import { EventList } from './event-list.js';
import { groupByTime } from './group-by-time.js';

/** The events that an entity took part in, oldest first, by year and month; those without a date at the end. */
export function TimelineSection({
  id,
  timeline,
}: {
  readonly id: string;
  readonly timeline: EntityDetails['timeline'];
}): ReactElement {
  const { t } = useTranslation();
  const language = useLanguage();
  const { years, undated } = groupByTime(
    timeline.edges,
    ({ node }) => node.date,
  );
  return (
    <PageSection id="events" title={t('entity.events')}>
      <div className="timeline">
        {years.map(({ year, months }) => (
          <section key={year} className="timeline__year">
            <h3>{formatDate(year, language)}</h3>
            <div className="timeline__months">
              {months.map(({ month, rows }) => (
                <section key={month ?? ''}>
                  {months.length > 1 || month !== undefined ? (
                    <h4>
                      {month === undefined
                        ? t('entity.inTheYear')
                        : formatDate(month, language)}
                    </h4>
                  ) : null}
                  <EventList rows={rows} />
                </section>
              ))}
            </div>
          </section>
        ))}
        {undated.length > 0 && (
          <section className="timeline__year timeline__year--undated">
            <h3>{t('entity.undated')}</h3>
            <div className="timeline__months">
              <EventList rows={undated} />
            </div>
          </section>
        )}
      </div>
      <MoreOf id={id} connection={timeline} document={EntityTimelineDocument} />
    </PageSection>
  );
}
