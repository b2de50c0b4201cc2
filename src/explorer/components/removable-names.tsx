import './removable-names.css';

import type { ReactElement, RefObject } from 'react';

import type { EntityNameFragment } from '../graphql/operations.js';
import { RemovableName } from './removable-name.js';
import { useRemoval } from './use-removal.js';

/** Names that were chosen, each with a button that takes it away and hands the focus on to the next one's. */
export function RemovableNames({
  ids,
  entityOf,
  actionOn,
  onRemove,
  whenNone,
  ...label
}: {
  readonly ids: readonly string[];
  readonly entityOf: (
    id: string,
  ) => Pick<EntityNameFragment, 'id' | 'kind' | 'name'> | undefined;
  /** What a name's button does, for those who only hear it. */
  readonly actionOn: (name: string) => string;
  readonly onRemove: (id: string) => void;
  /** What gets the focus when no name is left. */
  readonly whenNone: RefObject<HTMLElement | null>;
  readonly 'aria-label'?: string;
  readonly 'aria-labelledby'?: string;
}): ReactElement {
  const { buttonOf, remove } = useRemoval(ids, whenNone);
  return (
    <ul {...label} className="removable-names">
      {ids.map((id) => {
        const entity = entityOf(id);
        return (
          <li key={id} className="removable-names__name">
            <RemovableName
              id={id}
              entity={entity}
              label={actionOn(entity?.name ?? id)}
              onRemove={() => {
                remove(() => {
                  onRemove(id);
                }, id);
              }}
              buttonRef={buttonOf(id)}
            />
          </li>
        );
      })}
    </ul>
  );
}
