import { CivicGraphError } from '../errors.js';

import type { GraphValue, Row } from './port.js';

type IsForeign = (map: object) => boolean;

/**
 * A row as the port has it; refuses what only one engine would understand. `isForeign` knows the maps by
 * which an engine stands for its nodes and relationships, when these are not of a class of their own.
 */
export function plainRow(
  row: Readonly<Record<string, unknown>>,
  isForeign: IsForeign = () => false,
): Row {
  for (const column in row) {
    if (!isPlain(row[column], isForeign)) {
      throw new CivicGraphError(
        'INTERNAL_SERVER_ERROR',
        `Column "${column}" of a statement holds a value that is not a scalar, list or map.`,
      );
    }
  }
  return row as Row;
}

/** Every value of every answer goes through here, so it is loops and no closures. */
function isPlain(value: unknown, isForeign: IsForeign): value is GraphValue {
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'boolean':
      return true;
    case 'object':
      break;
    default:
      return false;
  }
  if (value === null) return true;
  if (Array.isArray(value)) {
    for (const item of value) if (!isPlain(item, isForeign)) return false;
    return true;
  }
  if (Object.getPrototypeOf(value) !== Object.prototype || isForeign(value))
    return false;
  const map = value as Readonly<Record<string, unknown>>;
  for (const key in map) if (!isPlain(map[key], isForeign)) return false;
  return true;
}
