import './other-pages.css';

import { useQuery } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { Pending } from '../../../components/pending.js';
import { QueryButton } from '../../../components/query-button.js';
import { ArticleDocument } from '../../../graphql/operations.js';
import { useTitle } from '../../../navigation/use-title.js';
import { DocumentLine } from '../document-line.js';
import { MoreOf } from '../more-of.js';
import { PageSection } from '../page-section.js';
import { NamedEntities } from './named-entities.js';
import { Reporters } from './reporters.js';

/** An article: its title and where it was printed, who worked on it, and what it names. */
export function ArticlePage({ id }: { readonly id: string }): ReactElement {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(ArticleDocument, {
    variables: { id },
  });
  const article = data?.node?.__typename === 'Article' ? data.node : undefined;
  useTitle(article?.title);
  if (article === undefined) {
    return <Pending lines={6} error={error} onRetry={() => void refetch()} />;
  }
  const { edges, totalCount } = article.mentions;
  return (
    <article className="other-page">
      <header className="other-page__header">
        <p className="soft small">{t('entity.article')}</p>
        {article.kicker !== null && <p lang="zh">{article.kicker}</p>}
        <h1 lang="zh">{article.title}</h1>
        {article.subtitle !== null && <p lang="zh">{article.subtitle}</p>}
        <DocumentLine document={article.document} />
        <p className="soft small">
          {t('entity.paragraphs', { count: article.paragraphCount })}
        </p>
        <div>
          <QueryButton document={ArticleDocument} variables={{ id }} />
        </div>
      </header>
      {article.reporters.edges.length > 0 && (
        <PageSection id="reporters" title={t('entity.workedOn')}>
          <Reporters reporters={article.reporters.edges} />
        </PageSection>
      )}
      {totalCount > 0 && (
        <PageSection id="names" title={t('entity.names')}>
          <NamedEntities mentions={edges} />
          <MoreOf
            id={id}
            connection={article.mentions}
            document={ArticleDocument}
          />
        </PageSection>
      )}
    </article>
  );
}
