import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import type { EntityKind } from '../graphql/operations.js';
import { kindLooks } from '../theme/kinds.js';

/** The shape and colour of a kind, named for those who do not see it, unless the name stands beside it. */
export function KindIcon({
  kind,
  isDecorative = false,
}: {
  readonly kind: EntityKind;
  readonly isDecorative?: boolean;
}): ReactElement {
  const { t } = useTranslation();
  const { path, color } = kindLooks[kind];
  return (
    <svg
      className="kind-icon"
      viewBox="0 0 16 16"
      width="14"
      height="14"
      {...(isDecorative
        ? { 'aria-hidden': true }
        : { role: 'img', 'aria-label': t(`kind.${kind}`) })}
    >
      <path d={path} style={{ fill: `var(${color})` }} />
    </svg>
  );
}
