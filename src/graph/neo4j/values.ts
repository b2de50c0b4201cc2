import neo4j, { type Integer } from 'neo4j-driver';

import { CivicGraphError } from '../../errors.js';
import type { GraphValue, Row } from '../port.js';

export type Neo4jParameter =
  | null
  | boolean
  | number
  | string
  | Integer
  | readonly Neo4jParameter[]
  | { readonly [key: string]: Neo4jParameter };

/** Whole numbers become integers; the driver would send every number as a float. */
export function toNeo4jParameters(
  parameters: Readonly<Record<string, GraphValue>>,
): Record<string, Neo4jParameter> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      toParameter(value),
    ]),
  );
}

function toParameter(value: GraphValue): Neo4jParameter {
  if (typeof value === 'number')
    return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (value === null || typeof value !== 'object') return value;
  if (isList(value)) return value.map(toParameter);
  return toNeo4jParameters(value);
}

function isList(value: object): value is readonly GraphValue[] {
  return Array.isArray(value);
}

/** A row as the port has it; refuses what only this engine would understand. */
export function fromNeo4jRow(row: Readonly<Record<string, unknown>>): Row {
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
  return (
    Object.getPrototypeOf(value) === Object.prototype &&
    Object.values(value).every(isPlain)
  );
}
