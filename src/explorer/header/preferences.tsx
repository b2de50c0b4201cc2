import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { changeLanguage } from '../i18n/start-i18n.js';
import { languages } from '../i18n/language.js';
import { useLanguage } from '../i18n/use-language.js';
import { applyTheme, currentTheme, themes } from '../theme/theme.js';

const languageNames = { en: 'English', zh: '中文' } as const;

/** Language and theme. */
export function Preferences(): ReactElement {
  const { t } = useTranslation();
  const language = useLanguage();
  const [theme, setTheme] = useState(currentTheme);
  return (
    <div className="header__preferences">
      <label>
        <span className="visually-hidden">{t('common.language')}</span>
        <select
          className="field"
          value={language}
          onChange={(event) => {
            const chosen = languages.find(
              (candidate) => candidate === event.target.value,
            );
            if (chosen !== undefined) {
              changeLanguage(chosen);
            }
          }}
        >
          {languages.map((name) => (
            <option key={name} value={name} lang={name}>
              {languageNames[name]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span className="visually-hidden">{t('common.theme')}</span>
        <select
          className="field"
          value={theme}
          onChange={(event) => {
            const chosen = themes.find(
              (candidate) => candidate === event.target.value,
            );
            if (chosen !== undefined) {
              setTheme(chosen);
              applyTheme(chosen);
            }
          }}
        >
          {themes.map((name) => (
            <option key={name} value={name}>
              {t(`common.themes.${name}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
