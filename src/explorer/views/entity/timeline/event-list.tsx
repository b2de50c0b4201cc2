import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { EntityLink } from '../../../components/entity-link.js';
import { FactButton } from '../../../components/fact-button.js';
import { PartialDate } from '../../../components/partial-date.js';
import type { TimelineRowFragment } from '../../../graphql/operations.js';
import { RoleName } from '../role-name.js';

/** Events with the day where it is known, the part that the entity had, and what happened. */
export function EventList({
  rows,
}: {
  readonly rows: readonly TimelineRowFragment[];
}): ReactElement {
  const { t } = useTranslation();
  return (
    <ol className="event-list">
      {rows.map(({ cursor, role, node }) => (
        <li key={cursor} className="event-list__event">
          <div className="event-list__name">
            <EntityLink entity={node} />
            {role !== null && <RoleName role={role} />}
            {node.eventType !== null && node.eventType !== 'OTHER' && (
              <span className="soft small">
                {t(`entity.eventType.${node.eventType}`)}
              </span>
            )}
            {node.date !== null && isDay(node.date) && (
              <span className="soft small">
                <PartialDate date={node.date} />
              </span>
            )}
          </div>
          {node.statement !== null && (
            <p className="event-list__statement" lang="zh">
              {node.statement}
            </p>
          )}
          <div className="event-list__evidence">
            <FactButton id={node.id} statement={node.statement ?? node.name} />
          </div>
        </li>
      ))}
    </ol>
  );
}

/** Year and month stand in the headings. */
function isDay(date: string): boolean {
  return /^\d{4}-\d\d-\d\d/.test(date);
}
