import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { EntityLink } from '../components/entity-link.js';
import { PartialDate } from '../components/partial-date.js';
import type { FactQuery } from '../graphql/operations.js';
import { useLanguage } from '../i18n/use-language.js';

export type Fact = Extract<
  NonNullable<FactQuery['node']>,
  { readonly confidence: number }
>;

/** The fact in words, and the entities that it is about. */
export function FactSummary({ fact }: { readonly fact: Fact }): ReactElement {
  const { t } = useTranslation();
  const percent = new Intl.NumberFormat(useLanguage(), { style: 'percent' });
  return (
    <div className="fact-summary">
      <p className="fact-summary__statement" lang="zh">
        {statementOf(fact)}
      </p>
      <p className="fact-summary__ends">
        <Ends fact={fact} />
      </p>
      <p className="small soft">
        {'validFrom' in fact && fact.validFrom !== null && (
          <>
            {t('evidence.since')} <PartialDate date={fact.validFrom} />
            {' · '}
          </>
        )}
        {'validTo' in fact && fact.validTo !== null && (
          <>
            {t('evidence.until')} <PartialDate date={fact.validTo} />
            {' · '}
          </>
        )}
        {'date' in fact && fact.date !== null && (
          <>
            <PartialDate date={fact.date} />
            {' · '}
          </>
        )}
        {t('evidence.confidence', { percent: percent.format(fact.confidence) })}
      </p>
    </div>
  );
}

function statementOf(fact: Fact): string {
  switch (fact.__typename) {
    case 'Relation':
      return fact.statement;
    case 'Event':
      return fact.eventStatement ?? fact.name;
    case 'Metric':
      return fact.metricStatement ?? fact.name;
  }
}

function Ends({ fact }: { readonly fact: Fact }): ReactElement {
  const { t } = useTranslation();
  switch (fact.__typename) {
    case 'Relation':
      return (
        <>
          <EntityLink entity={fact.subject} />{' '}
          <span className="soft small">{t(`relation.${fact.type}.OUT`)}</span>{' '}
          {'kind' in fact.object ? (
            <EntityLink entity={fact.object} />
          ) : (
            'articleTitle' in fact.object && (
              <span lang="zh">{fact.object.articleTitle}</span>
            )
          )}
        </>
      );
    case 'Event':
      return <EntityLink entity={fact} />;
    case 'Metric':
      return (
        <>
          {fact.subject.nodes.map((entity) => (
            <EntityLink key={entity.id} entity={entity} />
          ))}
        </>
      );
  }
}
