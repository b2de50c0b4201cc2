import './connections-view.css';

import { useQuery } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { Empty } from '../../components/empty.js';
import { QueryButton } from '../../components/query-button.js';
import {
  ConnectionsDocument,
  NamesOfDocument,
} from '../../graphql/operations.js';
import { useTitle } from '../../navigation/use-title.js';
import { ConnectionForm } from './connection-form.js';
import { Examples } from './examples.js';
import { FoundPaths } from './found-paths.js';
import {
  type ConnectionsAddress,
  useConnectionsAddress,
} from './use-connections-address.js';

/** How two things are connected: the paths between them, each step a fact with its evidence. */
export function ConnectionsView(): ReactElement {
  const { t } = useTranslation();
  const { address, state } = useConnectionsAddress();
  const variables = variablesOf(address);
  useEndsTitle(address);
  return (
    <div className="connections-view">
      <header className="connections-view__header">
        <h1>{t('connections.title')}</h1>
        {variables !== undefined && (
          <QueryButton document={ConnectionsDocument} variables={variables} />
        )}
      </header>
      <p className="soft">{t('connections.about')}</p>
      <ConnectionForm address={address} state={state} />
      {variables !== undefined ? (
        <FoundPaths variables={variables} address={address} state={state} />
      ) : address.from !== undefined && address.from === address.to ? (
        <Empty title={t('connections.same')}>
          <p>{t('connections.sameHint')}</p>
        </Empty>
      ) : (
        <Empty
          title={t(
            address.from === undefined && address.to === undefined
              ? 'connections.start'
              : 'connections.startOther',
          )}
        >
          <p>{t('connections.startHint')}</p>
          <Examples />
        </Empty>
      )}
    </div>
  );
}

/** Undefined as long as there are no two ends. */
function variablesOf({
  from,
  to,
  maxHops,
  types,
  avoid,
  count,
}: ConnectionsAddress) {
  return from === undefined || to === undefined || from === to
    ? undefined
    : {
        from,
        to,
        maxHops,
        first: count,
        ...(types.length === 0 ? {} : { types }),
        ...(avoid.length === 0 ? {} : { avoid }),
      };
}

function useEndsTitle({ from, to }: ConnectionsAddress): void {
  const { t } = useTranslation();
  const { data } = useQuery(NamesOfDocument, {
    variables: { ids: [from ?? '', to ?? ''] },
    skip: from === undefined || to === undefined,
  });
  const [first, second] = (data?.nodes ?? []).flatMap((node) =>
    node !== null && 'name' in node ? [node.name] : [],
  );
  useTitle(
    first === undefined || second === undefined
      ? t('connections.title')
      : t('connections.titleOf', { from: first, to: second }),
  );
}
