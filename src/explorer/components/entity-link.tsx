import './entity-link.css';

import type { ReactElement } from 'react';
import { Link } from 'wouter';

import type { EntityNameFragment } from '../graphql/operations.js';
import { entityAddress } from '../navigation/addresses.js';
import { KindIcon } from './kind-icon.js';

/** A name that leads to its page, with the sign of its kind. */
export function EntityLink({
  entity,
}: {
  readonly entity: Pick<EntityNameFragment, 'id' | 'kind' | 'name'>;
}): ReactElement {
  return (
    <Link href={entityAddress(entity.id)} className="entity-link">
      <KindIcon kind={entity.kind} />
      <span lang="zh">{entity.name}</span>
    </Link>
  );
}
