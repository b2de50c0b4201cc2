import { useQuery } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';

import { Empty } from '../../components/empty.js';
import { Failure } from '../../components/failure.js';
import { LoadMore } from '../../components/load-more.js';
import { Loading } from '../../components/loading.js';
import { QueryButton } from '../../components/query-button.js';
import type { EntityKind } from '../../graphql/operations.js';
import { addresses } from '../../navigation/addresses.js';
import { useTitle } from '../../navigation/use-title.js';
import { EntityRow } from './entity-row.js';
import { kindDocuments } from './kind-documents.js';

/** All entities of one kind, by name. */
export function KindList({
  kind,
}: {
  readonly kind: EntityKind;
}): ReactElement {
  const { t } = useTranslation();
  const document = kindDocuments[kind];
  const variables = { first: 50 };
  const { data, error, refetch, fetchMore } = useQuery(document, { variables });
  const title = t('search.browseTitle', { kinds: t(`kinds.${kind}`) });
  useTitle(title);
  const rows = data?.rows;
  return (
    <section className="search-results">
      <header className="search-results__header">
        <h1>{title}</h1>
        <QueryButton document={document} variables={variables} />
      </header>
      <p>
        <Link href={addresses.search}>{t('search.back')}</Link>
      </p>
      {error !== undefined && (
        <Failure error={error} onRetry={() => void refetch()} />
      )}
      {error === undefined && rows === undefined && <Loading lines={6} />}
      {rows?.totalCount === 0 && <Empty title={t('search.empty')} />}
      {rows !== undefined && rows.totalCount > 0 && (
        <>
          <p className="soft small" role="status">
            {t('common.results', { count: rows.totalCount })}
          </p>
          <ul className="search-results__list">
            {rows.nodes.map((entity) => (
              <EntityRow key={entity.id} entity={entity} />
            ))}
          </ul>
          {rows.pageInfo.hasNextPage && (
            <LoadMore
              left={rows.totalCount - rows.nodes.length}
              onMore={() =>
                fetchMore({
                  variables: { after: rows.pageInfo.endCursor },
                  updateQuery: (previous, { fetchMoreResult }) => ({
                    ...fetchMoreResult,
                    rows: {
                      ...fetchMoreResult.rows,
                      nodes: [
                        ...previous.rows.nodes,
                        ...fetchMoreResult.rows.nodes,
                      ],
                    },
                  }),
                })
              }
            />
          )}
        </>
      )}
    </section>
  );
}
