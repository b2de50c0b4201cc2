import type { ReactElement } from 'react';

import { useDraft } from '../../components/use-draft.js';

/** Words to look for, that hold when the typing pauses. */
export function TextField({
  label,
  placeholder,
  value,
  onChange,
}: {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}): ReactElement {
  const draft = useDraft(value, () => true, onChange);
  return (
    <label className="event-filters__field">
      <span className="small">{label}</span>
      <input
        type="search"
        className="field"
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        maxLength={100}
        value={draft.shown}
        onChange={({ target, nativeEvent }) => {
          if (
            'isComposing' in nativeEvent &&
            nativeEvent.isComposing === true
          ) {
            draft.compose(target.value);
          } else {
            draft.edit(target.value);
          }
        }}
        onCompositionEnd={({ currentTarget }) => {
          draft.edit(currentTarget.value);
        }}
        onBlur={draft.settle}
        onKeyDown={({ key, nativeEvent }) => {
          if (key === 'Enter' && !nativeEvent.isComposing) {
            draft.settle();
          }
        }}
      />
    </label>
  );
}
