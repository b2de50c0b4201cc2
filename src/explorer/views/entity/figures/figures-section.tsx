import './figures-section.css';

import { useApolloClient } from '@apollo/client/react';
import { lazy, type ReactElement, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { EntityFiguresDocument } from '../../../graphql/operations.js';
import type { EntityDetails } from '../entity-details.js';
import { MoreRows } from '../more-rows.js';
import { PageSection } from '../page-section.js';
import { chooseCharts } from './choose-charts.js';
import { FigureTable } from './figure-table.js';

/** Loaded only where there is something to draw. */
const FigureChart = lazy(() =>
  import('./figure-chart.js').then(({ FigureChart }) => ({
    default: FigureChart,
  })),
);

/** The figures that are stated about an entity, drawn where there are enough; the table holds them all. */
export function FiguresSection({
  id,
  metrics: { edges, totalCount, pageInfo },
}: {
  readonly id: string;
  readonly metrics: EntityDetails['metrics'];
}): ReactElement {
  const { t } = useTranslation();
  const client = useApolloClient();
  const figures = useMemo(() => edges.map(({ node }) => node), [edges]);
  const charts = useMemo(() => chooseCharts(figures), [figures]);
  return (
    <PageSection id="figures" title={t('entity.figures')}>
      <FigureTable figures={figures} />
      <MoreRows
        shown={edges.length}
        count={totalCount}
        hasMore={pageInfo.hasNextPage}
        onMore={() =>
          client.query({
            query: EntityFiguresDocument,
            variables: { id, after: pageInfo.endCursor },
            fetchPolicy: 'network-only',
          })
        }
      />
      {charts.length > 0 && (
        <div className="figures__charts">
          {charts.map((chart) => (
            <Suspense key={chart.key} fallback={null}>
              <FigureChart chart={chart} />
            </Suspense>
          ))}
        </div>
      )}
    </PageSection>
  );
}
