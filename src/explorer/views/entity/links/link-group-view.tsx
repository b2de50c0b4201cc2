import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../../i18n/use-language.js';
import type { LinkGroup } from './link-groups.js';
import { LinkList } from './link-list.js';

/** One relation with its count, and its links when it is open. */
export function LinkGroupView({
  id,
  group,
  isOpen,
  onToggle,
}: {
  readonly id: string;
  readonly group: LinkGroup;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const language = useLanguage();
  const direction = group.direction === 'IN' ? 'IN' : 'OUT';
  return (
    <details className="link-group" open={isOpen}>
      <summary
        className="link-group__summary"
        onClick={(event) => {
          // The address says what is open.
          event.preventDefault();
          onToggle();
        }}
      >
        <h3>{t(`relation.${group.type}.${direction}`)}</h3>{' '}
        <span className="link-group__count">
          {new Intl.NumberFormat(language).format(group.count)}
        </span>
      </summary>
      {isOpen && <LinkList id={id} group={group} />}
    </details>
  );
}
