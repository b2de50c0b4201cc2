import './links-section.css';

import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { useAddressState } from '../../../navigation/use-address-state.js';
import { PageSection } from '../page-section.js';
import type { LinkGroup } from './link-groups.js';
import { LinkGroupView } from './link-group-view.js';
import { openGroups, openInAddress } from './open-groups.js';

/** What an entity is linked to, by relation; which relations are open stands in the address. */
export function LinksSection({
  id,
  groups,
}: {
  readonly id: string;
  readonly groups: readonly LinkGroup[];
}): ReactElement {
  const { t } = useTranslation();
  const state = useAddressState();
  const open = openGroups(groups, state.list('open'));
  const setOpen = (keys: Iterable<string>): void => {
    state.set({ open: openInAddress(keys) });
  };
  const isAllOpen = open.size === groups.length;
  return (
    <PageSection
      id="links"
      title={t('entity.links')}
      tools={
        groups.length > 1 && (
          <button
            type="button"
            className="button button--small"
            onClick={() => {
              setOpen(isAllOpen ? [] : groups.map(({ key }) => key));
            }}
          >
            {isAllOpen ? t('entity.closeAll') : t('entity.openAll')}
          </button>
        )
      }
    >
      <div className="links-section__groups">
        {groups.map((group) => (
          <LinkGroupView
            key={group.key}
            id={id}
            group={group}
            isOpen={open.has(group.key)}
            onToggle={() => {
              setOpen(
                groups
                  .map(({ key }) => key)
                  .filter((key) => open.has(key) !== (key === group.key)),
              );
            }}
          />
        ))}
      </div>
    </PageSection>
  );
}
