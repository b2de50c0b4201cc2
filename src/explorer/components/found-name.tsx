import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import type { EntityNameFragment } from '../graphql/operations.js';
import { KindIcon } from './kind-icon.js';
import { Marked } from './marked.js';

interface Highlight {
  readonly field: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** A name that was found, with the part marked that the typed text matches: in the name, an alias or its pinyin. */
export function FoundNameText({
  entity,
  highlights,
}: {
  readonly entity: Pick<EntityNameFragment, 'kind' | 'name'>;
  readonly highlights: readonly Highlight[];
}): ReactElement {
  const { t } = useTranslation();
  const inName = highlights.find(({ field }) => field === 'name');
  const elsewhere =
    inName === undefined
      ? highlights.find(
          ({ field }) => field === 'aliases' || field === 'pinyin',
        )
      : undefined;
  return (
    <span className="found-name">
      <KindIcon kind={entity.kind} />
      <span className="found-name__text">
        <span lang="zh">
          {inName === undefined ? (
            entity.name
          ) : (
            <Marked {...inName} text={inName.value} />
          )}
        </span>
        {elsewhere !== undefined && (
          <span className="found-name__also">
            {elsewhere.field === 'aliases' &&
              t('common.alsoNamed', { name: '' })}
            <Marked {...elsewhere} text={elsewhere.value} />
          </span>
        )}
      </span>
    </span>
  );
}
