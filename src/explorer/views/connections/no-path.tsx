import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { Empty } from '../../components/empty.js';
import {
  type ConnectionsAddress,
  mostHops,
} from './use-connections-address.js';

/** Says that there is no path, and offers what may lead to one. */
export function NoPath({
  address: { maxHops, avoid, types },
  onChange,
}: {
  readonly address: ConnectionsAddress;
  readonly onChange: (
    changes: Readonly<Record<string, string | undefined>>,
  ) => void;
}): ReactElement {
  const { t } = useTranslation();
  const further = Math.min(maxHops + 2, mostHops);
  return (
    <Empty title={t('connections.none', { count: maxHops })}>
      <p>{t('connections.noneHint')}</p>
      <div className="connections-view__offers">
        {further > maxHops && (
          <button
            type="button"
            className="button"
            onClick={() => {
              onChange({ maxHops: String(further) });
            }}
          >
            {t('connections.lookWithin', { count: further })}
          </button>
        )}
        {avoid.length > 0 && (
          <button
            type="button"
            className="button"
            onClick={() => {
              onChange({ avoid: undefined });
            }}
          >
            {t('connections.avoidNothing')}
          </button>
        )}
        {types.length > 0 && (
          <button
            type="button"
            className="button"
            onClick={() => {
              onChange({ types: undefined });
            }}
          >
            {t('connections.allTypes')}
          </button>
        )}
      </div>
    </Empty>
  );
}
