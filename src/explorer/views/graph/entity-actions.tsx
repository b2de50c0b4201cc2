import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import type { GraphEntityFragment } from '../../graphql/operations.js';
import { relationTotal } from './graph-data.js';
import type { GraphModel } from './graph-model.js';

/** What can be done with an entity of the picture; the same beside it and in the list. */
export function EntityActions({
  entity,
  model,
  withSelect = false,
}: {
  readonly entity: GraphEntityFragment;
  readonly model: GraphModel;
  readonly withSelect?: boolean;
}): ReactElement {
  const { t } = useTranslation();
  const { actions, address, pinHere, selected } = model;
  const { id, name } = entity;
  const isPinned = address.pinned.has(id);
  const isSelected = selected?.id === id;
  const left = newcomersOf(entity, model);
  const action = (
    text: string,
    onClick: () => void,
    state: { readonly isPressed?: boolean; readonly isOff?: boolean } = {},
  ): ReactElement => (
    <button
      type="button"
      className="button button--small"
      aria-label={t('graph.actionOn', { action: text, name })}
      aria-pressed={state.isPressed}
      disabled={state.isOff}
      onClick={onClick}
    >
      {text}
    </button>
  );
  return (
    <div className="entity-actions">
      {withSelect &&
        action(
          t('graph.select'),
          () => {
            actions.select(isSelected ? undefined : id);
          },
          { isPressed: isSelected },
        )}
      {address.expanded.includes(id)
        ? action(t('graph.collapse'), () => {
            actions.collapse(id);
          })
        : action(
            t('graph.expand'),
            () => {
              actions.expand(id, left);
            },
            { isOff: left === 0 || !actions.isExpandable },
          )}
      {action(t('graph.hide'), () => {
        actions.hide(id);
      })}
      {isPinned
        ? action(t('graph.unpin'), () => {
            actions.unpin(id);
          })
        : action(t('graph.pin'), () => {
            pinHere(id);
          })}
      {action(t('graph.onlyThis'), () => {
        actions.keepOnly(id);
      })}
    </div>
  );
}

/** How many entities at most come in when this one is expanded. */
export function newcomersOf(
  entity: GraphEntityFragment,
  { relationsOf }: Pick<GraphModel, 'relationsOf'>,
): number {
  const here = relationsOf.get(entity.id)?.length ?? 0;
  return Math.max(relationTotal(entity) - here, 0);
}
