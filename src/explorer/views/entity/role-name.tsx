import './role-name.css';

import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { vocabulary } from '../../i18n/vocabulary.js';

type Role = keyof typeof vocabulary.en.role;

/** A role: one of the vocabulary's, or else as the page words it. */
export function RoleName({ role }: { readonly role: string }): ReactElement {
  const { t } = useTranslation();
  return isRole(role) ? (
    <span className="role-name">{t(`role.${role}`)}</span>
  ) : (
    <span className="role-name" lang="zh">
      {role}
    </span>
  );
}

function isRole(role: string): role is Role {
  return Object.hasOwn(vocabulary.en.role, role);
}
