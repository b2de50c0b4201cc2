import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { FactButton } from '../../../components/fact-button.js';
import { PartialDate } from '../../../components/partial-date.js';
import type { FigureFragment } from '../../../graphql/operations.js';
import { FigureValue } from './figure-value.js';

/** Figures with value, period and evidence. */
export function FigureTable({
  figures,
}: {
  readonly figures: readonly FigureFragment[];
}): ReactElement {
  const { t } = useTranslation();
  return (
    <table className="figure-table">
      <caption className="visually-hidden">{t('entity.figures')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('entity.figure')}</th>
          <th scope="col" className="figure-table__value">
            {t('entity.value')}
          </th>
          <th scope="col">{t('entity.period')}</th>
          <th scope="col">
            <span className="visually-hidden">{t('entity.evidence')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <tr key={figure.id}>
            <th scope="row" lang="zh">
              {figure.name}
            </th>
            <td className="figure-table__value">
              <FigureValue figure={figure} />
            </td>
            <td className="figure-table__period">
              {figure.period !== null && <PartialDate date={figure.period} />}
            </td>
            <td className="figure-table__evidence">
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
