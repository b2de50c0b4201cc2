import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { FactButton } from '../../components/fact-button.js';
import { PartialDate } from '../../components/partial-date.js';
import type { GraphRelationFragment } from '../../graphql/operations.js';
import type { GraphModel } from './graph-model.js';
import { PagedTable } from './paged-table.js';

/** The relations in the picture, each as the sentence that it stands for. */
export function RelationsTable({
  model,
}: {
  readonly model: GraphModel;
}): ReactElement {
  const { t } = useTranslation();
  return (
    <PagedTable
      title={t('graph.relations')}
      columns={[t('graph.statement'), t('graph.evidence')]}
      rows={model.visible.relations}
      renderRow={(relation) => (
        <tr key={relation.id}>
          <th scope="row">
            <span lang="zh">{relation.statement}</span>
            <RelationLine relation={relation} model={model} />
          </th>
          <td>
            <FactButton id={relation.id} statement={relation.statement} />
          </td>
        </tr>
      )}
    />
  );
}

function RelationLine({
  relation,
  model,
}: {
  readonly relation: GraphRelationFragment;
  readonly model: GraphModel;
}): ReactElement {
  const { t } = useTranslation();
  const { subject, object, type } = relation;
  const date = relation.date ?? relation.validFrom;
  return (
    <span className="soft small">
      <span lang="zh">{model.entities.get(subject.id)?.name}</span>
      {' → '}
      {t(`relation.${type}.OUT`)}
      {' → '}
      <span lang="zh">{model.entities.get(object.id)?.name}</span>
      {date !== null && (
        <>
          {' · '}
          <PartialDate date={date} />
        </>
      )}
    </span>
  );
}
