import './participants-section.css';

import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { EntityLink } from '../../../components/entity-link.js';
import { FactButton } from '../../../components/fact-button.js';
import {
  EventParticipantsDocument,
  type EventDetailsFragment,
} from '../../../graphql/operations.js';
import { groupBy } from '../../../components/group-by.js';
import { MoreOf } from '../more-of.js';
import { PageSection } from '../page-section.js';

const roles = ['ACTOR', 'TARGET', 'PARTICIPANT', 'BENEFICIARY'] as const;

/** Who took part in an event, by role. */
export function ParticipantsSection({
  id,
  participants,
}: {
  readonly id: string;
  readonly participants: EventDetailsFragment['participants'];
}): ReactElement {
  const { t } = useTranslation();
  const groups = groupBy(participants.edges, ({ role }) =>
    roles.find((known) => known === role),
  );
  return (
    <PageSection id="participants" title={t('entity.participants')}>
      <div className="participants">
        {[...roles, undefined].map((role) => {
          const inRole = groups.get(role);
          return inRole === undefined ? null : (
            <section key={role ?? ''} className="participants__role">
              <h3>
                {role === undefined ? t('entity.noRole') : t(`role.${role}`)}
              </h3>
              <ul>
                {inRole.map(({ cursor, node, relation, statement }) => (
                  <li key={cursor} className="participants__one">
                    <EntityLink entity={node} />
                    {relation !== null && (
                      <FactButton
                        id={relation.id}
                        statement={statement ?? node.name}
                      />
                    )}
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
      <MoreOf
        id={id}
        connection={participants}
        document={EventParticipantsDocument}
      />
    </PageSection>
  );
}
