import { useQuery } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { RemovableName } from '../../components/removable-name.js';
import { NamesOfDocument } from '../../graphql/operations.js';
import type { FormProps } from './connection-form.js';

/** Names that no path may lead over, each with a button that lets it in again. */
export function Avoided({
  address: { avoid },
  state,
}: FormProps): ReactElement | null {
  const { t } = useTranslation();
  const { data } = useQuery(NamesOfDocument, {
    variables: { ids: avoid },
    skip: avoid.length === 0,
  });
  if (avoid.length === 0) {
    return null;
  }
  const entities = (data?.nodes ?? []).flatMap((node) =>
    node !== null && 'kind' in node ? [node] : [],
  );
  return (
    <div className="connection-form__avoided">
      <span className="small" id="connections-avoided">
        {t('connections.avoided')}
      </span>
      <ul aria-labelledby="connections-avoided">
        {avoid.map((id) => {
          const entity = entities.find((candidate) => candidate.id === id);
          return (
            <li key={id} className="connection-form__avoided-name">
              <RemovableName
                id={id}
                entity={entity}
                label={t('connections.allow', { name: entity?.name ?? id })}
                onRemove={() => {
                  state.set({
                    avoid: avoid.filter((other) => other !== id),
                    path: undefined,
                  });
                }}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
