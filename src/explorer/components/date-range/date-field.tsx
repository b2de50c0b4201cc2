import type { ReactElement } from 'react';

import { useDraft } from '../use-draft.js';
import { dayOf } from './partial-days.js';

/** A day at one end of a time. Of a month or a year in the address it shows the first or last day. */
export function DateField({
  label,
  value,
  end,
  onChange,
}: {
  readonly label: string;
  readonly value: string | undefined;
  readonly end: 'FIRST' | 'LAST';
  readonly onChange: (date: string) => void;
}): ReactElement {
  const day = value === undefined ? '' : (dayOf(value, end) ?? '');
  // While a year is typed it is a date already, of the first century.
  const draft = useDraft(
    day,
    (text) => text === '' || dayOf(text, end) !== undefined,
    onChange,
  );
  return (
    <label className="date-range__field">
      <span className="small">{label}</span>
      <input
        type="date"
        className="field"
        value={draft.shown}
        onChange={({ target }) => {
          draft.edit(target.value);
        }}
        onBlur={draft.settle}
      />
    </label>
  );
}
