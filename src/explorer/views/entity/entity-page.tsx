import './entity-page.css';

import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { Empty } from '../../components/empty.js';
import { useTitle } from '../../navigation/use-title.js';
import type { EntityDetails } from './entity-details.js';
import { EntityFacts } from './entity-facts.js';
import { EntityHeader } from './entity-header.js';
import { FiguresSection } from './figures/figures-section.js';
import { linkGroups } from './links/link-groups.js';
import { LinksSection } from './links/links-section.js';
import { MentionsSection } from './mentions/mentions-section.js';
import { ParticipantsSection } from './participants/participants-section.js';
import { SectionList } from './section-list.js';
import { TimelineSection } from './timeline/timeline-section.js';

/** An entity with all that is known of it: links, events, figures, and where the papers name it. */
export function EntityPage({
  entity,
}: {
  readonly entity: EntityDetails;
}): ReactElement {
  const { t } = useTranslation();
  useTitle(entity.name);
  const groups = linkGroups(entity.relationCounts);
  const participants =
    entity.__typename === 'Event' ? entity.participants : undefined;
  const sections = [
    {
      id: 'participants',
      name: t('entity.participants'),
      count: participants?.totalCount ?? 0,
    },
    {
      id: 'links',
      name: t('entity.links'),
      count: groups.reduce((sum, { count }) => sum + count, 0),
    },
    {
      id: 'events',
      name: t('entity.events'),
      count: entity.timeline.totalCount,
    },
    {
      id: 'figures',
      name: t('entity.figures'),
      count: entity.metrics.totalCount,
    },
    {
      id: 'mentions',
      name: t('entity.mentions'),
      count: entity.mentions.totalCount,
    },
  ].filter(({ count }) => count > 0);
  return (
    <article className="entity-page">
      <EntityHeader entity={entity} />
      <div className="entity-page__body">
        <div className="entity-page__side">
          <EntityFacts entity={entity} />
          <SectionList sections={sections} />
        </div>
        <div className="entity-page__sections">
          {sections.length === 0 && (
            <Empty title={t('entity.nothing')}>
              <p>{t('entity.nothingHint')}</p>
            </Empty>
          )}
          {participants !== undefined && participants.totalCount > 0 && (
            <ParticipantsSection id={entity.id} participants={participants} />
          )}
          {groups.length > 0 && <LinksSection id={entity.id} groups={groups} />}
          {entity.timeline.totalCount > 0 && (
            <TimelineSection id={entity.id} timeline={entity.timeline} />
          )}
          {entity.metrics.totalCount > 0 && (
            <FiguresSection id={entity.id} metrics={entity.metrics} />
          )}
          {entity.mentions.totalCount > 0 && (
            <MentionsSection
              id={entity.id}
              name={entity.name}
              mentions={entity.mentions}
            />
          )}
        </div>
      </div>
    </article>
  );
}
