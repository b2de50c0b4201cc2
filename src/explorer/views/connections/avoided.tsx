import { useQuery } from '@apollo/client/react';
import type { ReactElement, RefObject } from 'react';
import { useTranslation } from 'react-i18next';

import { RemovableNames } from '../../components/removable-names.js';
import { NamesOfDocument } from '../../graphql/operations.js';
import type { FormProps } from './connection-form.js';

/** Names that no path may lead over, each with a button that lets it in again. */
export function Avoided({
  address: { avoid },
  state,
  whenNone,
}: FormProps & {
  /** What gets the focus when the last of them is let in again. */
  readonly whenNone: RefObject<HTMLElement | null>;
}): ReactElement | null {
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
      <RemovableNames
        aria-labelledby="connections-avoided"
        ids={avoid}
        entityOf={(id) => entities.find((candidate) => candidate.id === id)}
        actionOn={(name) => t('connections.allow', { name })}
        whenNone={whenNone}
        onRemove={(id) => {
          state.set({
            avoid: avoid.filter((other) => other !== id),
            path: undefined,
          });
        }}
      />
    </div>
  );
}
