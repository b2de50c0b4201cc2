import type { Language } from './languages.js';

/**
 * A partial date (`2023`, `2023-12`, `2023-12-05`, or two joined by a slash) in words of a language, no more
 * precise than it is. What is no date comes back as it is.
 */
export function formatDate(text: string, language: Language): string {
  return text
    .split('/')
    .map((part) => formatPart(part, language))
    .join(' – ');
}

function formatPart(text: string, language: Language): string {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (match === null) {
    return text;
  }
  const [, year, month, day] = match;
  const date = new Date(
    Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)),
  );
  return new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(date);
}
