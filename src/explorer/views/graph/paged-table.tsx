import { type ReactElement, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useArrowKeys } from './use-arrow-keys.js';

const rowsAPage = 50;

/** A table with a title that shows fifty rows more whenever it is asked to; arrow keys move in it. */
export function PagedTable<T>({
  title,
  columns,
  rows,
  renderRow,
}: {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly T[];
  readonly renderRow: (row: T) => ReactElement;
}): ReactElement {
  const { t } = useTranslation();
  const [most, setMost] = useState(rowsAPage);
  const onKeyDown = useArrowKeys();
  const titleId = useId();
  const left = rows.length - most;
  return (
    <div className="paged-table">
      <h3 id={titleId}>
        {title} <span className="soft">({rows.length})</span>
      </h3>
      <table aria-labelledby={titleId} onKeyDown={onKeyDown}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{rows.slice(0, most).map(renderRow)}</tbody>
      </table>
      {left > 0 && (
        <button
          type="button"
          className="button button--small"
          onClick={() => {
            setMost(most + rowsAPage);
          }}
        >
          {t('common.more')}
          <span className="soft">{t('common.left', { count: left })}</span>
        </button>
      )}
    </div>
  );
}
