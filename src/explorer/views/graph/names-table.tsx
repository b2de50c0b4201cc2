import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { EntityLink } from '../../components/entity-link.js';
import { EntityActions } from './entity-actions.js';
import { relationTotal } from './graph-data.js';
import type { GraphModel } from './graph-model.js';
import { PagedTable } from './paged-table.js';

/** The names in the picture, and what can be done with each. */
export function NamesTable({
  model,
}: {
  readonly model: GraphModel;
}): ReactElement {
  const { t } = useTranslation();
  return (
    <PagedTable
      title={t('graph.names')}
      columns={[t('graph.name'), t('graph.actions')]}
      rows={model.visible.entities}
      renderRow={(entity) => {
        const here = model.relationsOf.get(entity.id)?.length ?? 0;
        return (
          <tr key={entity.id}>
            <th scope="row">
              <EntityLink entity={entity} />
              <span className="soft small">
                {t(`kind.${entity.kind}`)} ·{' '}
                {t('graph.relationsOf', {
                  here,
                  total: Math.max(relationTotal(entity), here),
                })}
              </span>
            </th>
            <td>
              <EntityActions entity={entity} model={model} withSelect />
            </td>
          </tr>
        );
      }}
    />
  );
}
