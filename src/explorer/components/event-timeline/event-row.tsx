import './event-row.css';

import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { EventRowFragment } from '../../graphql/operations.js';
import { EntityLink } from '../entity-link.js';
import { FactButton } from '../fact-button.js';
import { PartialDate } from '../partial-date.js';

/** What happened and on which day, with its evidence; what else a view tells of it stands beside and below. */
export function EventRow({
  event,
  beside,
  children,
}: {
  readonly event: EventRowFragment;
  readonly beside?: ReactNode;
  readonly children?: ReactNode;
}): ReactElement {
  const { t } = useTranslation();
  const { date, eventType, statement } = event;
  return (
    <li className="event-row">
      <div className="event-row__head">
        <span className="event-row__name">
          <EntityLink entity={event} />
        </span>
        {beside}
        {eventType !== null && eventType !== 'OTHER' && (
          <span className="soft small">
            {t(`entity.eventType.${eventType}`)}
          </span>
        )}
        {date !== null && !isMonthOrYear(date) && (
          <span className="soft small">
            <PartialDate date={date} />
          </span>
        )}
      </div>
      {statement !== null && (
        <p className="event-row__statement" lang="zh">
          {statement}
        </p>
      )}
      {children}
      <div className="event-row__evidence">
        <FactButton id={event.id} statement={statement ?? event.name} />
      </div>
    </li>
  );
}

/** Those stand in the headings. */
function isMonthOrYear(date: string): boolean {
  return /^\d{4}(-\d\d)?$/.test(date);
}
