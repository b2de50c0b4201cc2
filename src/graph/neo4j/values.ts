import neo4j, { type Integer, type Record as Neo4jRecord } from 'neo4j-driver';

import { plainRow } from '../plain-row.js';
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

/** A row as the port has it. */
export function fromNeo4jRecord(record: Neo4jRecord): Row {
  const row: Record<string, unknown> = {};
  for (const column of record.keys) row[String(column)] = record.get(column);
  return plainRow(row);
}
