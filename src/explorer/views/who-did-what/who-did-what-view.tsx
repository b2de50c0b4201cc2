import './who-did-what-view.css';

import { useQuery } from '@apollo/client/react';
import { type ReactElement, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import { Empty } from '../../components/empty.js';
import { EventTimeline } from '../../components/event-timeline/event-timeline.js';
import { groupInOrder } from '../../components/event-timeline/group-in-order.js';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { QueryButton } from '../../components/query-button.js';
import {
  WhoDidWhatDocument,
  type WhoDidWhatQuery,
} from '../../graphql/operations.js';
import { MoreRows } from '../../components/more-rows.js';
import { EventEntry } from './event-entry.js';
import { EventFilters } from './event-filters.js';
import { MonthHistogram } from './month-histogram.js';
import { filterNames, useEventFilter } from './use-event-filter.js';
import { useFilterTitle } from './use-filter-title.js';

const pageSize = 50;

/** Who did what to whom, where and when: the events that fit a filter, down a line of time. */
export function WhoDidWhatView(): ReactElement {
  const { t } = useTranslation();
  const { filter, state } = useEventFilter();
  const count = useRef<HTMLParagraphElement>(null);
  useFilterTitle(filter);
  const variables = { ...filter, first: pageSize, withMonths: true };
  const { data, previousData, error, refetch, fetchMore } = useQuery(
    WhoDidWhatDocument,
    { variables },
  );
  const shown = data ?? previousData;
  const found = shown?.whoDidWhat;
  const isNarrowed = Object.keys(filter).length > 0;
  const clear = (): void => {
    state.set(Object.fromEntries(filterNames.map((name) => [name, undefined])));
    // The button goes, and must not take the reader's place in the page with it.
    count.current?.focus({ preventScroll: true });
  };
  return (
    <div className="who-did-what">
      <header className="who-did-what__header">
        <h1>{t('whoDidWhat.title')}</h1>
        <QueryButton document={WhoDidWhatDocument} variables={variables} />
      </header>
      <p className="soft">{t('whoDidWhat.about')}</p>
      <EventFilters filter={filter} state={state} />
      <div className="who-did-what__count">
        <p ref={count} role="status" tabIndex={-1}>
          {found === undefined || error !== undefined ? (
            ''
          ) : (
            <Count found={found} />
          )}
        </p>
        {isNarrowed && (
          <button
            type="button"
            className="button button--small"
            onClick={clear}
          >
            {t('whoDidWhat.clear')}
          </button>
        )}
      </div>
      {error !== undefined ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : found === undefined ? (
        <Loading lines={8} />
      ) : found.totalCount === 0 ? (
        <Empty
          title={t(isNarrowed ? 'whoDidWhat.none' : 'whoDidWhat.noEvents')}
        >
          {isNarrowed && <p>{t('whoDidWhat.noneHint')}</p>}
        </Empty>
      ) : (
        <div className="who-did-what__events" aria-busy={data === undefined}>
          <MonthHistogram
            counts={shown?.eventsByMonth ?? []}
            time={filter}
            onChange={({ from, to }) => {
              state.set({ from, to });
            }}
          />
          <EventTimeline
            rows={groupInOrder(
              found.edges.map(({ node }) => node),
              ({ date }) => date,
            )}
            yearHeading="h2"
            renderRow={(event) => <EventEntry key={event.id} event={event} />}
          />
          <MoreRows
            key={JSON.stringify(filter)}
            shown={found.edges.length}
            count={found.totalCount}
            hasMore={found.pageInfo.hasNextPage}
            onMore={() =>
              fetchMore({
                variables: {
                  after: found.pageInfo.endCursor,
                  withMonths: false,
                },
              })
            }
          />
        </div>
      )}
    </div>
  );
}

function Count({
  found: { totalCount, edges },
}: {
  readonly found: WhoDidWhatQuery['whoDidWhat'];
}): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      {edges.length < totalCount
        ? t('whoDidWhat.newest', { count: totalCount, shown: edges.length })
        : t('whoDidWhat.count', { count: totalCount })}
    </>
  );
}
