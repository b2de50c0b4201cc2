import './parent-trail.css';

import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { EntityLink } from '../../components/entity-link.js';
import type { EntityNameFragment } from '../../graphql/operations.js';

interface Parent extends Pick<EntityNameFragment, 'id' | 'kind' | 'name'> {
  readonly within?: Parent | null;
}

/** What an entity belongs to, the widest first; nothing when it stands for itself. */
export function ParentTrail({
  within,
}: {
  readonly within: Parent | null;
}): ReactElement | null {
  const { t } = useTranslation();
  if (within === null) {
    return null;
  }
  return (
    <nav aria-label={t('entity.within')}>
      <ol className="parent-trail">
        {chainOf(within).map((parent) => (
          <li key={parent.id}>
            <EntityLink entity={parent} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

function chainOf(parent: Parent): readonly Parent[] {
  return [...(parent.within == null ? [] : chainOf(parent.within)), parent];
}
