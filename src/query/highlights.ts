import { asList } from './compiled.js';
import type { ResultObject, SelectedField } from './selection.js';

/**
 * Where the words of a search stand in an entity's texts: the field, its value, and the range in UTF-16
 * code units. Ranges instead of markup, so that the text stays text.
 */
export function highlightsOf(
  [name, aliases, pinyin, summary]: readonly unknown[],
  search: string,
  fields: readonly SelectedField[],
): readonly ResultObject[] {
  const words = search
    .normalize('NFKC')
    .toLowerCase()
    .split(/\s+/u)
    .filter(Boolean);
  const values = [
    ['name', name],
    ...asList(aliases).map((alias) => ['aliases', alias] as const),
    ['summary', summary],
    ['pinyin', pinyin],
  ] as const;
  return values.flatMap(([field, value]) => {
    if (typeof value !== 'string') return [];
    return words.flatMap((word) => {
      const range = find(
        field === 'pinyin' ? 'pinyin' : 'text',
        value.toLowerCase(),
        word,
      );
      if (range === undefined) return [];
      const highlight: Readonly<Record<string, unknown>> = {
        field,
        value,
        ...range,
      };
      return [
        Object.fromEntries(
          fields.map((f) => [f.responseKey, highlight[f.name] ?? null]),
        ),
      ];
    });
  });
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** In pinyin the spaces between syllables do not count: `xuelin` is found in `xue lin jie dao`. */
function find(
  mode: 'text' | 'pinyin',
  value: string,
  word: string,
): Range | undefined {
  if (mode === 'text') {
    const start = value.indexOf(word);
    return start < 0 ? undefined : { start, end: start + word.length };
  }
  const positions = [...value].flatMap((character, index) =>
    character === ' ' ? [] : [index],
  );
  const start = value.replaceAll(' ', '').indexOf(word);
  const first = positions[start];
  const last = positions[start + word.length - 1];
  return start < 0 || first === undefined || last === undefined
    ? undefined
    : { start: first, end: last + 1 };
}
