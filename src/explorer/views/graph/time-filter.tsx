import { type ReactElement, useId } from 'react';
import { useTranslation } from 'react-i18next';

import { DateRange } from '../../components/date-range/date-range.js';
import { formatDate } from '../../i18n/format-date.js';
import { useLanguage } from '../../i18n/use-language.js';
import type { AddressState } from '../../navigation/use-address-state.js';
import type { GraphModel } from './graph-model.js';
import { datesOf } from './visible-graph.js';

/** From when to when; what is not dated stays unless only dated facts are wanted. */
export function TimeFilter({
  model,
  state,
}: {
  readonly model: GraphModel;
  readonly state: AddressState;
}): ReactElement {
  const { t } = useTranslation();
  const language = useLanguage();
  const titleId = useId();
  const { from, to, isOnlyDated } = model.address;
  const dates = datesOf(model.visible);
  return (
    <div role="group" aria-labelledby={titleId} className="time-filter">
      <h3 id={titleId}>{t('graph.time')}</h3>
      <DateRange
        from={from}
        to={to}
        onChange={(change) => {
          state.set(change, { replace: true });
        }}
      />
      <label className="choice-filter__choice">
        <input
          type="checkbox"
          checked={isOnlyDated}
          onChange={(event) => {
            state.set({ dated: event.target.checked ? '1' : undefined });
          }}
        />
        <span>{t('graph.onlyDated')}</span>
      </label>
      {dates !== undefined && (
        <p className="soft small">
          {t('graph.datesHere', {
            from: formatDate(dates.earliest, language),
            to: formatDate(dates.latest, language),
          })}
        </p>
      )}
      {(from !== undefined || to !== undefined) && (
        <button
          type="button"
          className="button button--small"
          onClick={() => {
            state.set({ from: undefined, to: undefined });
          }}
        >
          {t('graph.clearTime')}
        </button>
      )}
    </div>
  );
}
