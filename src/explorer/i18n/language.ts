import { type Language, languages } from './languages.js';

export { type Language, languages };

const key = 'civicgraph.language';

/** The language that was chosen here before, or else the first of the browser's that we speak. */
export function initialLanguage(): Language {
  const chosen = localStorage.getItem(key);
  const wanted = [...(chosen === null ? [] : [chosen]), ...navigator.languages];
  return (
    wanted.flatMap((tag) =>
      languages.filter((language) => tag.toLowerCase().startsWith(language)),
    )[0] ?? 'en'
  );
}

export function rememberLanguage(language: Language): void {
  localStorage.setItem(key, language);
}
