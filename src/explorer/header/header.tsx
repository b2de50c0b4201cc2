import './header.css';

import { type ReactElement, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';

import { NameBox } from '../components/name-box.js';
import {
  addresses,
  entityAddress,
  searchAddress,
} from '../navigation/addresses.js';
import { Preferences } from './preferences.js';

/** Brand, views, the search box and the reader's preferences; over every view. */
export function Header(): ReactElement {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const input = useRef<HTMLInputElement>(null);
  useSlashFocuses(input);
  return (
    <header className="header">
      <Link href={addresses.search} className="header__brand">
        civicgraph
      </Link>
      <nav className="header__views" aria-label={t('common.views')}>
        <HeaderLink href={addresses.graph} text={t('common.graph')} />
        <HeaderLink
          href={addresses.connections}
          text={t('common.connections')}
        />
        <HeaderLink href={addresses.whoDidWhat} text={t('common.whoDidWhat')} />
      </nav>
      <search className="header__search">
        <NameBox
          label={t('common.search')}
          isLabelHidden
          inputRef={input}
          onChoose={({ id }) => {
            navigate(entityAddress(id));
          }}
          onSubmit={(text) => {
            navigate(searchAddress(text));
          }}
        />
      </search>
      <Preferences />
    </header>
  );
}

function HeaderLink({
  href,
  text,
}: {
  readonly href: string;
  readonly text: string;
}): ReactElement {
  const [location] = useLocation();
  return (
    <Link href={href} aria-current={location === href ? 'page' : undefined}>
      {text}
    </Link>
  );
}

/** `/` puts the cursor into the search box, unless something is being typed. */
function useSlashFocuses(input: {
  readonly current: HTMLInputElement | null;
}): void {
  useEffect(() => {
    const focus = (event: KeyboardEvent): void => {
      const isTyping =
        event.target instanceof HTMLElement &&
        event.target.closest('input, textarea, select, [contenteditable]') !==
          null;
      if (event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        input.current?.focus();
        input.current?.select();
      }
    };
    document.addEventListener('keydown', focus);
    return () => {
      document.removeEventListener('keydown', focus);
    };
  }, [input]);
}
