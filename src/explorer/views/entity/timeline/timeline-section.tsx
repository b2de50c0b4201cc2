import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { EventRow } from '../../../components/event-timeline/event-row.js';
import { EventTimeline } from '../../../components/event-timeline/event-timeline.js';
import { EntityTimelineDocument } from '../../../graphql/operations.js';
import type { EntityDetails } from '../entity-details.js';
import { MoreOf } from '../more-of.js';
import { PageSection } from '../page-section.js';
import { RoleName } from '../role-name.js';
import { groupByTime } from './group-by-time.js';

/** The events that an entity took part in, oldest first, each with the part that it had. */
export function TimelineSection({
  id,
  timeline,
}: {
  readonly id: string;
  readonly timeline: EntityDetails['timeline'];
}): ReactElement {
  const { t } = useTranslation();
  return (
    <PageSection id="events" title={t('entity.events')}>
      <EventTimeline
        rows={groupByTime(timeline.edges, ({ node }) => node.date)}
        yearHeading="h3"
        renderRow={({ cursor, role, node }) => (
          <EventRow
            key={cursor}
            event={node}
            beside={role !== null && <RoleName role={role} />}
          />
        )}
      />
      <MoreOf id={id} connection={timeline} document={EntityTimelineDocument} />
    </PageSection>
  );
}
