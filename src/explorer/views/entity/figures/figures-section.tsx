import './figures-section.css';

import { lazy, type ReactElement, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { EntityFiguresDocument } from '../../../graphql/operations.js';
import type { EntityDetails } from '../entity-details.js';
import { MoreOf } from '../more-of.js';
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
  metrics,
}: {
  readonly id: string;
  readonly metrics: EntityDetails['metrics'];
}): ReactElement {
  const { t } = useTranslation();
  const figures = useMemo(
    () => metrics.edges.map(({ node }) => node),
    [metrics.edges],
  );
  const charts = useMemo(() => chooseCharts(figures), [figures]);
  return (
    <PageSection id="figures" title={t('entity.figures')}>
      <FigureTable figures={figures} />
      <MoreOf id={id} connection={metrics} document={EntityFiguresDocument} />
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
