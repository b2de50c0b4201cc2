import { links } from '../../../src/ontology/links.js';
import type { NodeTypeName } from '../../../src/ontology/node-types.js';

import { linked } from './linked.js';
import type { StoredGraph, StoredNode } from './stored-graph.js';

/** What rows are compared by; null counts as larger than everything. */
export type SortValue = string | number | null;

export interface SortPart<T> {
  readonly value: (row: T) => SortValue;
  readonly descending?: boolean;
}

/** Sorts a copy by the first part, then the next. */
export function sorted<T>(
  rows: readonly T[],
  parts: readonly SortPart<T>[],
): T[] {
  return [...rows].sort((left, right) => {
    for (const { value, descending = false } of parts) {
      const order = compareValues(value(left), value(right));
      if (order !== 0) return descending ? -order : order;
    }
    return 0;
  });
}

function compareValues(left: SortValue, right: SortValue): number {
  if (left === null || right === null) {
    return (left === null ? 1 : 0) - (right === null ? 1 : 0);
  }
  return typeof left === 'number' && typeof right === 'number'
    ? left - right
    : compareTexts(String(left), String(right));
}

/** By code points, as a database compares texts. */
export function compareTexts(left: string, right: string): number {
  const [a, b] = [[...left], [...right]];
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const order =
      (a[index]?.codePointAt(0) ?? 0) - (b[index]?.codePointAt(0) ?? 0);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/** The parts of an `orderBy` over rows that lead to a node. */
export function orderParts<T>(
  graph: StoredGraph,
  orderBy: unknown,
  nodeOf: (row: T) => StoredNode,
): SortPart<T>[] {
  const parts: SortPart<T>[] = [];
  for (const item of Array.isArray(orderBy) ? (orderBy as object[]) : []) {
    for (const [field, direction] of Object.entries(item)) {
      if (direction === null) continue;
      parts.push({
        value: (row) => sortValue(graph, nodeOf(row), field),
        descending: direction === 'DESC',
      });
    }
  }
  return parts;
}

function sortValue(
  graph: StoredGraph,
  node: StoredNode,
  field: string,
): SortValue {
  const name = field.replace(/Count$/, '');
  const link = links[node.type as NodeTypeName][name];
  if (field.endsWith('Count') && link !== undefined)
    return linked(graph, node, link).length;
  const value = node.properties[field];
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}
