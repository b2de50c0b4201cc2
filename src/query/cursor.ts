import { CivicGraphError } from '../errors.js';
import { limits } from '../limits.js';

export type CursorValue = string | number;

/**
 * An opaque keyset cursor: the list's signature and the sort key of one row, so that it survives
 * inserts and cannot be used on another list.
 */
export function encodeCursor(
  signature: string,
  key: readonly CursorValue[],
): string {
  return Buffer.from(JSON.stringify([signature, ...key])).toString('base64url');
}

/** Errors: INVALID_CURSOR when it is damaged or belongs to another list or ordering. */
export function decodeCursor(
  signature: string,
  cursor: string,
  key: readonly { readonly type: 'string' | 'number' }[],
): readonly CursorValue[] {
  const values =
    cursor.length <= limits.cursorLength ? parse(cursor) : undefined;
  if (values === undefined) {
    throw new CivicGraphError(
      'INVALID_CURSOR',
      'The cursor is damaged. Pass an `endCursor` or `cursor` exactly as this API returned it.',
    );
  }
  const [found, ...rest] = values;
  const matches =
    found === signature &&
    rest.length === key.length &&
    rest.every((value, index) => typeof value === key[index]?.type);
  if (!matches) {
    throw new CivicGraphError(
      'INVALID_CURSOR',
      'The cursor belongs to another list or another ordering. Use it with the field, the filters and the `orderBy` that it came from.',
    );
  }
  return rest as CursorValue[];
}

function parse(cursor: string): readonly unknown[] | undefined {
  try {
    const values: unknown = JSON.parse(
      Buffer.from(cursor, 'base64url').toString('utf8'),
    );
    return Array.isArray(values) ? values : undefined;
  } catch {
    return undefined;
  }
}
