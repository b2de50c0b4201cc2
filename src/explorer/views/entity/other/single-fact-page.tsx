import './other-pages.css';

import { useQuery } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { ArticleLink } from '../../../components/article-link.js';
import { EntityLink } from '../../../components/entity-link.js';
import { FactButton } from '../../../components/fact-button.js';
import { Pending } from '../../../components/pending.js';
import { QueryButton } from '../../../components/query-button.js';
import {
  SingleFactDocument,
  type SingleFactQuery,
} from '../../../graphql/operations.js';
import { useTitle } from '../../../navigation/use-title.js';

type Fact = Extract<
  NonNullable<SingleFactQuery['node']>,
  { readonly __typename: 'Relation' | 'Metric' }
>;

/** A relation or a figure that was asked for by its own id: what it says, of whom, and its evidence. */
export function SingleFactPage({ id }: { readonly id: string }): ReactElement {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(SingleFactDocument, {
    variables: { id },
  });
  const node = data?.node;
  const fact =
    node?.__typename === 'Relation' || node?.__typename === 'Metric'
      ? node
      : undefined;
  const statement = fact === undefined ? undefined : statementOf(fact);
  useTitle(statement);
  if (fact === undefined || statement === undefined) {
    return <Pending lines={4} error={error} onRetry={() => void refetch()} />;
  }
  return (
    <article className="other-page">
      <header className="other-page__header">
        <p className="soft small">{t('entity.fact')}</p>
        <h1 lang="zh">{statement}</h1>
        <div className="other-page__name">
          <FactButton id={id} statement={statement} />
          <QueryButton document={SingleFactDocument} variables={{ id }} />
        </div>
      </header>
      <Ends fact={fact} />
    </article>
  );
}

function statementOf(fact: Fact): string {
  return fact.__typename === 'Relation'
    ? fact.relationStatement
    : (fact.statement ?? fact.name);
}

function Ends({ fact }: { readonly fact: Fact }): ReactElement {
  const { t } = useTranslation();
  if (fact.__typename === 'Metric') {
    return (
      <dl className="other-page__ends">
        <dt>{t('entity.about')}</dt>
        <dd>
          {fact.subject.edges.map(({ node }) => (
            <EntityLink key={node.id} entity={node} />
          ))}
        </dd>
      </dl>
    );
  }
  const { subject, object } = fact;
  return (
    <dl className="other-page__ends">
      <dt>{t('entity.from')}</dt>
      <dd>
        <EntityLink entity={subject} />
      </dd>
      <dt>{t('entity.to')}</dt>
      <dd>
        {'kind' in object ? (
          <EntityLink entity={object} />
        ) : object.__typename === 'Article' ? (
          <ArticleLink article={object} />
        ) : object.__typename === 'Metric' ? (
          <span lang="zh">{object.name}</span>
        ) : (
          object.id
        )}
      </dd>
    </dl>
  );
}
