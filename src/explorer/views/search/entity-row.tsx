import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';

import { FoundNameText } from '../../components/found-name.js';
import type { EntityNameFragment } from '../../graphql/operations.js';
import { entityAddress } from '../../navigation/addresses.js';

/** One entity in a list: its name, what else it is called, and what it is. */
export function EntityRow({
  entity,
  highlights = [],
}: {
  readonly entity: EntityNameFragment & {
    readonly aliases: readonly string[];
    readonly summary: string | null;
  };
  readonly highlights?: Parameters<typeof FoundNameText>[0]['highlights'];
}): ReactElement {
  const { t } = useTranslation();
  const aliases = entity.aliases.filter(
    (alias) => !highlights.some(({ value }) => value === alias),
  );
  return (
    <li className="entity-row">
      <Link href={entityAddress(entity.id)} className="entity-row__name">
        <FoundNameText entity={entity} highlights={highlights} />
      </Link>
      {aliases.length > 0 && (
        <span className="small soft" lang="zh">
          {t('common.alsoNamed', { name: aliases.join('、') })}
        </span>
      )}
      {entity.summary !== null && (
        <p className="small soft" lang="zh">
          {entity.summary}
        </p>
      )}
    </li>
  );
}
