import type { GrafeoValue } from '@grafeo-db/js';

import { CivicGraphError } from '../../errors.js';
import type { GraphValue, Row } from '../port.js';

/** A row as the port has it; refuses what only this engine would understand. */
export function fromGrafeoRow(row: Readonly<Record<string, GrafeoValue>>): Row {
  for (const column in row) {
    if (!isPlain(row[column])) {
      throw new CivicGraphError(
        'INTERNAL_SERVER_ERROR',
        `Column "${column}" of a statement holds a value that is not a scalar, list or map.`,
      );
    }
  }
  return row as Row;
}

const scalarTypes = new Set(['string', 'number', 'boolean']);

function isPlain(value: unknown): value is GraphValue {
  if (value === null || scalarTypes.has(typeof value)) return true;
  if (typeof value !== 'object') return false;
  if (Array.isArray(value)) return value.every(isPlain);
  // Nodes and relationships come as maps that hold their internal id.
  if ('_id' in value) return false;
  return (
    Object.getPrototypeOf(value) === Object.prototype &&
    Object.values(value).every(isPlain)
  );
}
