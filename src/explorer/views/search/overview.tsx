import { useQuery } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';

import { Empty } from '../../components/empty.js';
import { Failure } from '../../components/failure.js';
import { KindIcon } from '../../components/kind-icon.js';
import { Loading } from '../../components/loading.js';
import { QueryButton } from '../../components/query-button.js';
import { OverviewDocument } from '../../graphql/operations.js';
import { useLanguage } from '../../i18n/use-language.js';
import { useTitle } from '../../navigation/use-title.js';
import { kinds } from '../../theme/kinds.js';

/** The first view: what the graph holds, and a way into each kind. */
export function Overview(): ReactElement {
  const { t } = useTranslation();
  const format = new Intl.NumberFormat(useLanguage());
  const { data, error, refetch } = useQuery(OverviewDocument);
  useTitle(undefined);
  const statistics = data?.statistics;
  return (
    <section className="overview">
      <header className="overview__header">
        <h1>{t('search.title')}</h1>
        <p className="overview__about">{t('search.about')}</p>
        <p className="small soft">{t('common.pressSlash')}</p>
      </header>
      {error !== undefined && (
        <Failure error={error} onRetry={() => void refetch()} />
      )}
      {error === undefined && statistics === undefined && <Loading lines={6} />}
      {statistics?.entities === 0 && (
        <Empty title={t('search.empty')}>
          <p>
            {t('search.emptyHint')} <code>civicgraph ingest page.txt</code>
          </p>
        </Empty>
      )}
      {statistics !== undefined && statistics.entities > 0 && (
        <>
          <div className="overview__heading">
            <h2>{t('search.counts')}</h2>
            <QueryButton document={OverviewDocument} variables={{}} />
          </div>
          <ul className="overview__kinds">
            {kinds.map((kind) => (
              <li key={kind}>
                <Link href={`/?kind=${kind}`} className="card overview__kind">
                  <KindIcon kind={kind} isDecorative />
                  <span>{t(`kinds.${kind}`)}</span>
                  <span className="overview__count">
                    {format.format(
                      statistics.entitiesByKind.find((row) => row.kind === kind)
                        ?.count ?? 0,
                    )}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
          <dl className="overview__totals">
            {(
              [
                ['facts', statistics.relations],
                ['passages', statistics.evidence],
                ['articles', statistics.articles],
              ] as const
            ).map(([name, count]) => (
              <div key={name}>
                <dt className="soft small">{t(`search.${name}`)}</dt>
                <dd>{format.format(count)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}
