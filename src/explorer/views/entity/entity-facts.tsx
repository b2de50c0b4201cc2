import './entity-facts.css';

import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { EntityLink } from '../../components/entity-link.js';
import { FactButton } from '../../components/fact-button.js';
import { PartialDate } from '../../components/partial-date.js';
import type { EntityDetails } from './entity-details.js';
import { useSortOf } from './use-sort-of.js';

/** The properties of an entity, those of its kind first. */
export function EntityFacts({
  entity,
}: {
  readonly entity: EntityDetails;
}): ReactElement {
  const { t } = useTranslation();
  const sort = useSortOf(entity);
  const named = new Set([entity.name, ...entity.aliases]);
  const printed = entity.sourceNames.filter((name) => !named.has(name));
  const event = entity.__typename === 'Event' ? entity : undefined;
  const places = event?.place.edges ?? [];
  return (
    <div>
      <h2 className="visually-hidden">{t('entity.facts')}</h2>
      <dl className="entity-facts">
        {sort !== undefined && (
          <Fact name={t('entity.property.sort')}>{sort}</Fact>
        )}
        {'code' in entity && entity.code !== null && (
          <Fact name={t('entity.property.code')}>{entity.code}</Fact>
        )}
        {'industry' in entity && entity.industry !== null && (
          <Fact name={t('entity.property.industry')} lang="zh">
            {entity.industry}
          </Fact>
        )}
        {event?.date != null && (
          <Fact name={t('entity.property.date')}>
            <PartialDate date={event.date} />
          </Fact>
        )}
        {places.length > 0 && (
          <Fact name={t('entity.property.place')}>
            <ul className="entity-facts__list">
              {places.map(({ node, relation, statement }) => (
                <li
                  key={relation?.id ?? node.id}
                  className="entity-facts__place"
                >
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
          </Fact>
        )}
        {entity.aliases.length > 0 && (
          <Fact name={t('entity.property.aliases')} lang="zh">
            <NameList names={entity.aliases} />
          </Fact>
        )}
        <Fact name={t('entity.property.pinyin')} lang="zh-Latn">
          {entity.pinyin}
        </Fact>
        {printed.length > 0 && (
          <Fact name={t('entity.property.printed')} lang="zh">
            <NameList names={printed} />
          </Fact>
        )}
      </dl>
    </div>
  );
}

function Fact({
  name,
  lang,
  children,
}: {
  readonly name: string;
  readonly lang?: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <div className="entity-facts__fact">
      <dt>{name}</dt>
      <dd lang={lang}>{children}</dd>
    </div>
  );
}

function NameList({
  names,
}: {
  readonly names: readonly string[];
}): ReactElement {
  return (
    <ul className="entity-facts__list">
      {names.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  );
}
