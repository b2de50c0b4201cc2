import { type RefCallback, type RefObject, useRef } from 'react';
import { flushSync } from 'react-dom';

export interface Removal {
  /** Knows the button of one of the things that can be taken away. */
  readonly buttonOf: (id: string) => RefCallback<HTMLButtonElement>;
  /** Takes one away by `action`, or all of them when no id is given. */
  readonly remove: (action: () => void, id?: string) => void;
}

/**
 * A button that takes a thing out of a list goes with it, and hands the focus on: to the next thing's button, or
 * to the one before when it was the last, or to `whenNone` when no thing is left.
 */
export function useRemoval(
  ids: readonly string[],
  whenNone: RefObject<HTMLElement | null>,
): Removal {
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  return {
    buttonOf: (id) => (button) => {
      if (button === null) {
        buttons.current.delete(id);
      } else {
        buttons.current.set(id, button);
      }
    },
    remove: (action, id) => {
      const place = id === undefined ? -1 : ids.indexOf(id);
      const heir =
        place === -1 ? undefined : (ids[place + 1] ?? ids[place - 1]);
      flushSync(action);
      const button = heir === undefined ? undefined : buttons.current.get(heir);
      (button ?? whenNone.current)?.focus();
    },
  };
}
