import { type ReactElement, type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';

export interface Choice<T extends string> {
  readonly value: T;
  readonly label: ReactNode;
  /** How many are in the picture. */
  readonly count: number;
}

/** Ticks of what may be in the picture; undefined stands for all. */
export function ChoiceFilter<T extends string>({
  title,
  choices,
  chosen,
  onChange,
}: {
  readonly title: string;
  readonly choices: readonly Choice<T>[];
  readonly chosen: readonly T[] | undefined;
  readonly onChange: (change: ChoiceChange<T>) => void;
}): ReactElement {
  const { t } = useTranslation();
  const titleId = useId();
  return (
    <div role="group" aria-labelledby={titleId} className="choice-filter">
      <div className="choice-filter__header">
        <h3 id={titleId}>{title}</h3>
        <button
          type="button"
          className="button button--small"
          aria-label={t('graph.allOf', { group: title })}
          onClick={() => {
            onChange('all');
          }}
        >
          {t('graph.all')}
        </button>
        <button
          type="button"
          className="button button--small"
          aria-label={t('graph.noneOf', { group: title })}
          onClick={() => {
            onChange('none');
          }}
        >
          {t('graph.none')}
        </button>
      </div>
      <ul>
        {choices.map(({ value, label, count }) => (
          <li key={value}>
            <label className="choice-filter__choice">
              <input
                type="checkbox"
                checked={chosen?.includes(value) ?? true}
                onChange={(event) => {
                  onChange({ value, isChosen: event.target.checked });
                }}
              />
              <span className="choice-filter__label">{label}</span>
              {count > 0 && <span className="soft small">{count}</span>}
            </label>
          </li>
        ))}
      </ul>
    </div>
  );
}

export type ChoiceChange<T> =
  'all' | 'none' | { readonly value: T; readonly isChosen: boolean };
