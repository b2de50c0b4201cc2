import { useQuery } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { Empty } from '../../components/empty.js';
import { Failure } from '../../components/failure.js';
import { KindIcon } from '../../components/kind-icon.js';
import { LoadMore } from '../../components/load-more.js';
import { Loading } from '../../components/loading.js';
import { QueryButton } from '../../components/query-button.js';
import { type EntityKind, SearchDocument } from '../../graphql/operations.js';
import { useAddressState } from '../../navigation/use-address-state.js';
import { useTitle } from '../../navigation/use-title.js';
import { kinds } from '../../theme/kinds.js';
import { EntityRow } from './entity-row.js';

/** Everything that a text finds, best first, with the number of hits of each kind to narrow it by. */
export function SearchResults({
  text,
  kind,
}: {
  readonly text: string;
  readonly kind: EntityKind | undefined;
}): ReactElement {
  const { t } = useTranslation();
  const variables = {
    text,
    kinds: kind === undefined ? null : [kind],
    first: 30,
  };
  const { data, previousData, error, refetch, fetchMore } = useQuery(
    SearchDocument,
    { variables },
  );
  const title = t('search.resultsTitle', { text });
  useTitle(title);
  const search = (data ?? previousData)?.search;
  const total = search?.facets.reduce((sum, { count }) => sum + count, 0) ?? 0;
  return (
    <section className="search-results">
      <header className="search-results__header">
        <h1>{title}</h1>
        <QueryButton document={SearchDocument} variables={variables} />
      </header>
      {error !== undefined && (
        <Failure error={error} onRetry={() => void refetch()} />
      )}
      {error === undefined && search === undefined && <Loading lines={6} />}
      <p className="soft small" role="status">
        {search === undefined
          ? ''
          : t('common.results', { count: search.totalCount })}
      </p>
      {search !== undefined && total === 0 && (
        <Empty title={t('search.noHits', { text })}>
          <p>{t('search.noHitsHint')}</p>
        </Empty>
      )}
      {search !== undefined && total > 0 && (
        <>
          <KindFacets facets={search.facets} kind={kind} total={total} />
          <ul className="search-results__list">
            {search.edges.map(({ node, highlights }) => (
              <EntityRow key={node.id} entity={node} highlights={highlights} />
            ))}
          </ul>
          {search.pageInfo.hasNextPage && (
            <LoadMore
              left={search.totalCount - search.edges.length}
              onMore={() =>
                fetchMore({ variables: { after: search.pageInfo.endCursor } })
              }
            />
          )}
        </>
      )}
    </section>
  );
}

function KindFacets({
  facets,
  kind,
  total,
}: {
  readonly facets: readonly {
    readonly kind: EntityKind;
    readonly count: number;
  }[];
  readonly kind: EntityKind | undefined;
  readonly total: number;
}): ReactElement {
  const { t } = useTranslation();
  const state = useAddressState();
  return (
    <div
      className="search-results__facets"
      role="group"
      aria-label={t('search.kindsLabel')}
    >
      <button
        type="button"
        className="button button--small"
        aria-pressed={kind === undefined}
        onClick={() => {
          state.set({ kind: undefined });
        }}
      >
        {t('search.allKinds')} {total}
      </button>
      {kinds.flatMap((candidate) => {
        const count = facets.find((facet) => facet.kind === candidate)?.count;
        return count === undefined
          ? []
          : [
              <button
                key={candidate}
                type="button"
                className="button button--small"
                aria-pressed={kind === candidate}
                onClick={() => {
                  state.set({ kind: candidate });
                }}
              >
                <KindIcon kind={candidate} isDecorative />
                {t(`kinds.${candidate}`)} {count}
              </button>,
            ];
      })}
    </div>
  );
}
