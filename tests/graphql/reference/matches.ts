import { links } from '../../../src/ontology/links.js';
import { nodeTypes } from '../../../src/ontology/node-types.js';
import type { NodeTypeName } from '../../../src/ontology/node-types.js';
import { parsePartialDate } from '../../../src/util/partial-date.js';

import { linked } from './linked.js';
import { compareTexts } from './ordering.js';
import { texts } from './stored-graph.js';
import type { StoredGraph, StoredNode } from './stored-graph.js';

/** Whether a node is kept by a `where`. A comparison with a missing value is false. */
export function matches(
  graph: StoredGraph,
  node: StoredNode,
  where: unknown,
): boolean {
  if (!isRecord(where)) return true;
  return Object.entries(where).every(([field, condition]) => {
    if (condition === null || condition === undefined) return true;
    const each = (): boolean[] =>
      (condition as unknown[]).map((part) => matches(graph, node, part));
    switch (field) {
      case 'and':
        return each().every(Boolean);
      case 'or':
        return each().some(Boolean);
      case 'not':
        return !matches(graph, node, condition);
      default:
        return (
          isRecord(condition) && matchesField(graph, node, [field, condition])
        );
    }
  });
}

function matchesField(
  graph: StoredGraph,
  node: StoredNode,
  [field, condition]: readonly [string, Readonly<Record<string, unknown>>],
): boolean {
  const type = node.type as NodeTypeName;
  const link = links[type][field];
  const property = nodeTypes[type].properties[field];
  if (field !== 'kind' && property === undefined) {
    if (link === undefined) throw new Error(`${type} has no ${field}.`);
    const isMet = (quantifier: string): boolean | undefined => {
      const inner = condition[quantifier];
      if (inner === undefined || inner === null) return undefined;
      return linked(graph, node, link).some((row) =>
        matches(graph, row.node, inner),
      );
    };
    return isMet('some') !== false && isMet('none') !== true;
  }
  const value = node.properties[field] ?? null;
  return Object.entries(condition).every(([operator, wanted]) =>
    property?.type === 'STRING_LIST'
      ? compareList(texts(value), operator, wanted)
      : compare(value, operator, {
          wanted,
          isDate: property?.type === 'DATE',
        }),
  );
}

function compareList(
  values: readonly string[],
  operator: string,
  wanted: unknown,
): boolean {
  if (typeof wanted !== 'string') return false;
  return operator === 'has'
    ? values.includes(wanted)
    : values.some((value) => value.includes(wanted));
}

function compare(
  value: unknown,
  operator: string,
  { wanted, isDate }: { readonly wanted: unknown; readonly isDate: boolean },
): boolean {
  if (operator === 'eq') return value === wanted;
  if (value === null || wanted === null) return false;
  // To be after a month is to be after its last day.
  const last =
    isDate && typeof wanted === 'string'
      ? (parsePartialDate(wanted)?.latest ?? wanted)
      : wanted;
  switch (operator) {
    case 'in':
      return (wanted as unknown[]).includes(value);
    case 'contains':
      return String(value).includes(String(wanted));
    case 'startsWith':
      return String(value).startsWith(String(wanted));
    case 'gt':
      return order(value, last) > 0;
    case 'gte':
      return order(value, wanted) >= 0;
    case 'lt':
      return order(value, wanted) < 0;
    case 'lte':
      return order(value, last) <= 0;
    default:
      throw new Error(`There is no operator ${operator}.`);
  }
}

function order(left: unknown, right: unknown): number {
  return typeof left === 'number' && typeof right === 'number'
    ? left - right
    : compareTexts(String(left), String(right));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
