import './section-list.css';

import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../i18n/use-language.js';

export interface PageSection {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

/** The sections of the page, with how much each holds. */
export function SectionList({
  sections,
}: {
  readonly sections: readonly PageSection[];
}): ReactElement {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <nav className="section-list" aria-label={t('entity.sections')}>
      <ul>
        {sections.map(({ id, name, count }) => (
          <li key={id}>
            <a className="section-list__item" href={`#${id}`}>
              {name}{' '}
              <span className="section-list__count">
                {new Intl.NumberFormat(language).format(count)}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
