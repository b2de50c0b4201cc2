import { useQuery } from '@apollo/client/react';
import { type ReactElement, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import {
  ConnectionsDocument,
  type ConnectionsQueryVariables,
} from '../../graphql/operations.js';
import type { FormProps } from './connection-form.js';
import { NoPath } from './no-path.js';
import { Paths } from './paths.js';
import { mostPaths, pathsAtOnce } from './use-connections-address.js';

/** The paths between two ends, with the number of them told as it changes. */
export function FoundPaths({
  variables,
  address,
  state,
}: FormProps & {
  readonly variables: ConnectionsQueryVariables;
}): ReactElement {
  const { t } = useTranslation();
  const status = useRef<HTMLParagraphElement>(null);
  const { data, previousData, error, refetch } = useQuery(ConnectionsDocument, {
    variables,
  });
  const paths = (data ?? previousData)?.connections;
  const mayHaveMore =
    paths?.length === address.count && address.count < mostPaths;
  const keepFocus = (): void => {
    // The button goes, and must not take the reader's place in the page with it.
    status.current?.focus({ preventScroll: true });
  };
  return (
    <>
      <p
        ref={status}
        role="status"
        tabIndex={-1}
        className="connections-view__count"
      >
        {paths === undefined || error !== undefined
          ? ''
          : t(mayHaveMore ? 'connections.best' : 'connections.count', {
              count: paths.length,
            })}
      </p>
      {error !== undefined ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : paths === undefined ? (
        <Loading lines={8} />
      ) : paths.length === 0 ? (
        <NoPath
          address={address}
          onChange={(changes) => {
            state.set(changes);
            keepFocus();
          }}
        />
      ) : (
        <div className="connections-view__found" aria-busy={data === undefined}>
          <Paths
            paths={paths}
            address={address}
            onAvoid={(id) => {
              state.set({ avoid: [...address.avoid, id], path: undefined });
              keepFocus();
            }}
            onShow={(path) => {
              state.set({ path: path === undefined ? '' : String(path) });
            }}
          />
          {mayHaveMore && (
            <button
              type="button"
              className="button"
              onClick={() => {
                const count = Math.min(address.count + pathsAtOnce, mostPaths);
                state.set({ count: String(count) });
              }}
            >
              {t('connections.more')}
            </button>
          )}
        </div>
      )}
    </>
  );
}
