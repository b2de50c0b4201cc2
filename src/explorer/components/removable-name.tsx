import type { ReactElement, Ref } from 'react';

import type { EntityNameFragment } from '../graphql/operations.js';
import { EntityLink } from './entity-link.js';

/** A name among those chosen, or its id until the name is known, and a button that takes it away. */
export function RemovableName({
  id,
  entity,
  label,
  onRemove,
  buttonRef,
}: {
  readonly id: string;
  readonly entity: Pick<EntityNameFragment, 'id' | 'kind' | 'name'> | undefined;
  /** What the button does, for those who only hear it. */
  readonly label: string;
  readonly onRemove: () => void;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}): ReactElement {
  return (
    <>
      {entity === undefined ? (
        <span className="soft">{id}</span>
      ) : (
        <EntityLink entity={entity} />
      )}
      <button
        ref={buttonRef ?? null}
        type="button"
        className="button button--plain button--small removable-name__remove"
        aria-label={label}
        onClick={onRemove}
      >
        <span aria-hidden="true">×</span>
      </button>
    </>
  );
}
