import { useEffect, useRef, useState } from 'react';

const pause = 300;

export interface Draft {
  /** What the field shows: what is being typed, or else the value that holds. */
  readonly shown: string;
  /** Takes what is typed; it comes to hold after a short pause. */
  readonly edit: (text: string) => void;
  /** Takes what is typed without letting it hold, as long as an input method composes. */
  readonly compose: (text: string) => void;
  /** Ends the typing: what was typed and can hold, holds now. */
  readonly settle: () => void;
}

/** A field whose value comes to hold when the typing pauses, so that not each letter makes a query. */
export function useDraft(
  value: string,
  accepts: (text: string) => boolean,
  onChange: (text: string) => void,
): Draft {
  const [draft, setDraft] = useState<string>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );
  const hold = (text: string): void => {
    clearTimeout(timer.current);
    if (accepts(text)) {
      setDraft(undefined);
      if (text !== value) {
        onChange(text);
      }
    }
  };
  return {
    shown: draft ?? value,
    edit: (text) => {
      setDraft(text);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        hold(text);
      }, pause);
    },
    compose: (text) => {
      clearTimeout(timer.current);
      setDraft(text);
    },
    settle: () => {
      if (draft !== undefined) {
        hold(draft);
        setDraft(undefined);
      }
    },
  };
}
