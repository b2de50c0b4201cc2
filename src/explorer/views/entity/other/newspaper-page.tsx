import './other-pages.css';

import { useQuery } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { ArticleLink } from '../../../components/article-link.js';
import { Pending } from '../../../components/pending.js';
import { PartialDate } from '../../../components/partial-date.js';
import { QueryButton } from '../../../components/query-button.js';
import { NewspaperPageDocument } from '../../../graphql/operations.js';
import { useTitle } from '../../../navigation/use-title.js';
import { MoreOf } from '../more-of.js';
import { PageSection } from '../page-section.js';

/** A page of a newspaper with the articles on it. */
export function NewspaperPage({ id }: { readonly id: string }): ReactElement {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(NewspaperPageDocument, {
    variables: { id },
  });
  const page = data?.node?.__typename === 'Document' ? data.node : undefined;
  useTitle(page?.title);
  if (page === undefined) {
    return <Pending lines={6} error={error} onRetry={() => void refetch()} />;
  }
  const { edges, totalCount } = page.articles;
  return (
    <article className="other-page">
      <header className="other-page__header">
        <p className="soft small">{t('entity.document')}</p>
        <h1 lang="zh">{page.title}</h1>
        <p className="document-line soft">
          {page.publisher !== null && !page.title.includes(page.publisher) && (
            <span lang="zh">{page.publisher}</span>
          )}
          {page.date !== null && <PartialDate date={page.date} />}
        </p>
        <div>
          <QueryButton document={NewspaperPageDocument} variables={{ id }} />
        </div>
      </header>
      {totalCount > 0 && (
        <PageSection id="articles" title={t('entity.articles')}>
          <ul>
            {edges.map(({ node }) => (
              <li key={node.id} className="other-page__row">
                <span className="other-page__name">
                  <ArticleLink article={node} />
                  {node.kicker !== null && (
                    <span className="soft small" lang="zh">
                      {node.kicker}
                    </span>
                  )}
                </span>
              </li>
            ))}
          </ul>
          <MoreOf
            id={id}
            connection={page.articles}
            document={NewspaperPageDocument}
          />
        </PageSection>
      )}
    </article>
  );
}
