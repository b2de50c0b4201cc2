import './event-entry.css';

import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';

import { EntityLink } from '../../components/entity-link.js';
import { EventRow } from '../../components/event-timeline/event-row.js';
import { groupBy } from '../../components/group-by.js';
import type { EventEntryFragment } from '../../graphql/operations.js';
import { entityAddress } from '../../navigation/addresses.js';

const roles = ['ACTOR', 'TARGET', 'PARTICIPANT', 'BENEFICIARY'] as const;

/** What happened, who took part in which role, where and on which day. */
export function EventEntry({
  event,
}: {
  readonly event: EventEntryFragment;
}): ReactElement {
  return (
    <EventRow event={event}>
      <Participants event={event} />
    </EventRow>
  );
}

function Participants({
  event: { id, name, participants, place },
}: {
  readonly event: EventEntryFragment;
}): ReactElement | null {
  const { t } = useTranslation();
  const groups = groupBy(participants.edges, ({ role }) =>
    roles.find((known) => known === role),
  );
  const left = participants.totalCount - participants.edges.length;
  if (participants.edges.length === 0 && place.nodes.length === 0) {
    return null;
  }
  return (
    <dl className="event-entry__parts">
      {[...roles, undefined].map((role) => {
        const inRole = groups.get(role);
        return inRole === undefined ? null : (
          <Part
            key={role ?? ''}
            title={
              role === undefined ? t('whoDidWhat.noRole') : t(`role.${role}`)
            }
          >
            {inRole.map(({ cursor, node }) => (
              <dd key={cursor}>
                <EntityLink entity={node} />
              </dd>
            ))}
          </Part>
        );
      })}
      {place.nodes.length > 0 && (
        <Part title={t('whoDidWhat.placeRole')}>
          {place.nodes.map((node) => (
            <dd key={node.id}>
              <EntityLink entity={node} />
            </dd>
          ))}
        </Part>
      )}
      {left > 0 && (
        <Part title="…">
          <dd>
            <Link
              href={`${entityAddress(id)}#participants`}
              aria-label={t('whoDidWhat.moreOf', { count: left, name })}
            >
              {t('whoDidWhat.moreParticipants', { count: left })}
            </Link>
          </dd>
        </Part>
      )}
    </dl>
  );
}

function Part({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <div className="event-entry__part">
      <dt>{title}</dt>
      {children}
    </div>
  );
}
