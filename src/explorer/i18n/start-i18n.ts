import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

import {
  initialLanguage,
  type Language,
  rememberLanguage,
} from './language.js';
import { messages } from './messages.js';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof messages.en };
  }
}

/** Makes the words of the interface ready, in the reader's language; later changes are remembered. */
export async function startI18n(): Promise<void> {
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language === 'zh' ? 'zh-Hans' : language;
  });
  await i18next.use(initReactI18next).init({
    lng: initialLanguage(),
    fallbackLng: 'en',
    resources: {
      en: { translation: messages.en },
      zh: { translation: messages.zh },
    },
    // React escapes whatever is shown.
    interpolation: { escapeValue: false },
  });
}

export function changeLanguage(language: Language): void {
  rememberLanguage(language);
  void i18next.changeLanguage(language);
}
