import type { GrafeoValue } from '@grafeo-db/js';

import { plainRow } from '../plain-row.js';
import type { Row } from '../port.js';

/** A row as the port has it. */
export function fromGrafeoRow(row: Readonly<Record<string, GrafeoValue>>): Row {
  return plainRow(row, isNodeOrRelationship);
}

/** These come as maps that hold their internal id. */
function isNodeOrRelationship(map: object): boolean {
  return '_id' in map;
}
