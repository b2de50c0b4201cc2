import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { FactButton } from '../../../components/fact-button.js';
import { PartialDate } from '../../../components/partial-date.js';
import type { FigureFragment } from '../../../graphql/operations.js';
import { inOrder } from './figure-order.js';
import { FigureValue } from './figure-value.js';

/** Figures with value, period and evidence. The roles are those of a table, also where the styles make it a list. */
export function FigureTable({
  figures,
}: {
  readonly figures: readonly FigureFragment[];
}): ReactElement {
  const { t } = useTranslation();
  return (
    <table className="figure-table" role="table">
      <caption className="visually-hidden">{t('entity.figures')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {t('entity.figure')}
          </th>
          <th scope="col" role="columnheader" className="figure-table__value">
            {t('entity.value')}
          </th>
          <th scope="col" role="columnheader">
            {t('entity.period')}
          </th>
          <th scope="col" role="columnheader">
            <span className="visually-hidden">{t('entity.evidence')}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {inOrder(figures).map((figure) => (
          <tr key={figure.id} role="row">
            <th scope="row" role="rowheader" lang="zh">
              {figure.name}
            </th>
            <td role="cell" className="figure-table__value">
              <FigureValue figure={figure} />
            </td>
            <td role="cell" className="figure-table__period">
              {figure.period !== null && <PartialDate date={figure.period} />}
            </td>
            <td role="cell" className="figure-table__evidence">
              <FactButton
                id={figure.id}
                statement={figure.statement ?? figure.name}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
