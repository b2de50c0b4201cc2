import { decodeCursor, encodeCursor } from './cursor.js';
import type { CursorValue } from './cursor.js';
import type { Page } from './page.js';
import type { StatementBuilder } from './statement-builder.js';

/**
 * One part of a sort key. `expression` is never null (nullable properties are coalesced), so that a
 * keyset comparison is total. `computed` keys are bound to a variable before they are compared.
 */
export interface SortKey {
  readonly expression: string;
  readonly type: 'string' | 'number';
  readonly direction: 'ASC' | 'DESC';
  readonly computed?: true;
}

/** `a ASC, b DESC`, turned round when the page is read from its end. */
export function orderBy(keys: readonly SortKey[], page: Page): string {
  return keys
    .map(({ expression, direction }) =>
      (direction === 'DESC') !== page.backward
        ? `${expression} DESC`
        : expression,
    )
    .join(', ');
}

/** The condition that a row lies beyond the page's cursor, or undefined without a cursor. */
export function beyondCursor(
  builder: StatementBuilder,
  keys: readonly SortKey[],
  { page, signature }: { readonly page: Page; readonly signature: string },
): string | undefined {
  if (page.cursor === undefined) return undefined;
  const values = decodeCursor(signature, page.cursor, keys).map((value) =>
    builder.parameter(value),
  );
  const alternatives = keys.map((key, index) => {
    const equal = keys
      .slice(0, index)
      .map(
        ({ expression }, before) =>
          `${expression} = ${values[before] ?? 'null'}`,
      );
    const greater = (key.direction === 'ASC') !== page.backward;
    return [
      ...equal,
      `${key.expression} ${greater ? '>' : '<'} ${values[index] ?? 'null'}`,
    ].join(' AND ');
  });
  return `(${alternatives.map((alternative) => `(${alternative})`).join(' OR ')})`;
}

export function cursorOf(signature: string, raw: unknown): string {
  return encodeCursor(
    signature,
    Array.isArray(raw) ? (raw as CursorValue[]) : [],
  );
}
