import './month-histogram.css';

import { type ReactElement, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import { formatDate } from '../../i18n/format-date.js';
import { useLanguage } from '../../i18n/use-language.js';
import {
  type EventsInMonth,
  type MonthCount,
  monthCounts,
  type YearCounts,
} from './month-counts.js';

export interface Time {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

const monthNumbers = Array.from({ length: 12 }, (_, index) => index + 1);

/** How many events lie in each month, also of those that are not loaded yet; a bar narrows them to its month, and once more lets go. */
export function MonthHistogram({
  counts,
  time,
  onChange,
}: {
  readonly counts: readonly EventsInMonth[];
  readonly time: Time;
  readonly onChange: (time: Time) => void;
}): ReactElement | null {
  const { t } = useTranslation();
  const titleId = useId();
  const list = useRef<HTMLOListElement>(null);
  const years = monthCounts(counts);
  const yearCount = years.length;
  useEffect(() => {
    // Of many years the last ones show first, to which the events below belong.
    list.current?.scrollTo(0, list.current.scrollHeight);
  }, [yearCount]);
  if (years.length === 0) {
    return null;
  }
  const highest = Math.max(
    1,
    ...years.flatMap(({ months }) => months.map(({ count }) => count)),
  );
  const toggle = (date: string): void => {
    onChange(
      isTime(time, date)
        ? { from: undefined, to: undefined }
        : { from: date, to: date },
    );
  };
  return (
    <section className="month-histogram" aria-labelledby={titleId}>
      <h2 id={titleId}>{t('whoDidWhat.byMonth')}</h2>
      <p className="soft small">{t('whoDidWhat.byMonthHint')}</p>
      <ol ref={list} className="month-histogram__years">
        {years.map((year) => (
          <YearBars
            key={year.year}
            year={year}
            highest={highest}
            isChosen={(date) => isTime(time, date)}
            onToggle={toggle}
          />
        ))}
      </ol>
    </section>
  );
}

function isTime({ from, to }: Time, date: string): boolean {
  return from === date && to === date;
}

interface BarProps {
  readonly highest: number;
  readonly isChosen: (date: string) => boolean;
  readonly onToggle: (date: string) => void;
}

function YearBars({
  year: { year, months, yearAlone },
  ...bars
}: BarProps & { readonly year: YearCounts }): ReactElement {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <li className="month-histogram__year">
      <div className="month-histogram__year-name">
        <button
          type="button"
          className="button button--small"
          aria-pressed={bars.isChosen(year)}
          aria-label={t('whoDidWhat.onlyYear', {
            year: formatDate(year, language),
          })}
          onClick={() => {
            bars.onToggle(year);
          }}
        >
          {formatDate(year, language)}
        </button>
        {yearAlone > 0 && (
          <span className="soft small">
            {t('whoDidWhat.yearAlone', { count: yearAlone })}
          </span>
        )}
      </div>
      {months.length > 0 && (
        <>
          <ol className="month-histogram__months">
            {months.map((month) => (
              <MonthBar key={month.month} month={month} {...bars} />
            ))}
          </ol>
          <div className="month-histogram__axis" aria-hidden="true">
            {monthNumbers.map((number) => (
              <span key={number}>{number}</span>
            ))}
          </div>
        </>
      )}
    </li>
  );
}

function MonthBar({
  month: { month, number, count },
  highest,
  isChosen,
  onToggle,
}: BarProps & { readonly month: MonthCount }): ReactElement {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <li style={{ gridColumn: number }}>
      <button
        type="button"
        className="month-histogram__bar"
        aria-pressed={isChosen(month)}
        aria-label={t('whoDidWhat.barOf', {
          month: formatDate(month, language),
          count,
        })}
        onClick={() => {
          onToggle(month);
        }}
      >
        <span className="month-histogram__count">{count}</span>
        <span
          className="month-histogram__fill"
          style={{ height: `${String((count / highest) * 3.25)}rem` }}
        />
      </button>
    </li>
  );
}
