/** The same keys, other words. */
type Translated<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : Translated<T[K]>;
};

export interface Messages<T> {
  readonly en: T;
  readonly zh: Translated<T>;
}

/**
 * The words of one part of the interface in both languages; a key that one of them lacks does not compile.
 * Plurals are keys with `_one` and `_other` (Chinese repeats the same words), `{{count}}` is put in.
 */
export function defineMessages<T extends object>(
  en: T,
  zh: Translated<T>,
): Messages<T> {
  return { en, zh };
}
