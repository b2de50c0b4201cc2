import './entity-header.css';

import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';

import { FactButton } from '../../components/fact-button.js';
import { KindIcon } from '../../components/kind-icon.js';
import { QueryButton } from '../../components/query-button.js';
import { EntityPageDocument } from '../../graphql/operations.js';
import {
  connectionsAddress,
  graphAddress,
  whoDidWhatAddress,
} from '../../navigation/addresses.js';
import type { EntityDetails } from './entity-details.js';
import { ParentTrail } from './parent-trail.js';
import { partsInEvents } from './parts-in-events.js';

/** Name, kind, what it belongs to, what it is in a sentence, and where to look further. */
export function EntityHeader({
  entity,
}: {
  readonly entity: EntityDetails;
}): ReactElement {
  const { t } = useTranslation();
  const statement =
    entity.__typename === 'Event' ? entity.statement : undefined;
  return (
    <header className="entity-header">
      <ParentTrail within={entity.within} />
      <div>
        <p className="entity-header__kind">
          <span aria-hidden="true">
            <KindIcon kind={entity.kind} />
          </span>
          {t(`kind.${entity.kind}`)}
        </p>
        <h1 lang="zh">{entity.name}</h1>
      </div>
      {entity.summary !== null && entity.summary !== statement && (
        <p className="entity-header__summary" lang="zh">
          {entity.summary}
        </p>
      )}
      {statement != null && (
        <p className="entity-header__summary">
          <span lang="zh">{statement}</span>{' '}
          <FactButton id={entity.id} statement={statement} />
        </p>
      )}
      <nav className="entity-header__actions" aria-label={t('entity.actions')}>
        <Link className="button" href={graphAddress([entity.id])}>
          {t('entity.showInGraph')}
        </Link>
        <Link className="button" href={connectionsAddress({ from: entity.id })}>
          {t('entity.howConnected')}
        </Link>
        {partsInEvents(entity.kind).map((part) => (
          <Link
            key={part}
            className="button"
            href={whoDidWhatAddress({ [part]: entity.id })}
          >
            {entity.kind === 'PERSON'
              ? t('entity.whatTheyDid')
              : t(`entity.whoDidWhat.${part}`)}
          </Link>
        ))}
        <QueryButton
          document={EntityPageDocument}
          variables={{ id: entity.id }}
        />
      </nav>
    </header>
  );
}
