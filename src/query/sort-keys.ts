import { links } from '../ontology/links.js';
import { nodeTypes } from '../ontology/node-types.js';
import type { NodeTypeName } from '../ontology/node-types.js';

import type { SortKey } from './keyset.js';
import { linkPattern } from './link-pattern.js';

/** The ending of an ordering by the size of a link: `enterprisesCount`. */
export const countSuffix = 'Count';

/**
 * The sort key of a list: what the caller asked for, or the type's name, then the tiebreak that makes
 * it total. Nulls come last ascending and first descending.
 */
export function sortKeys(list: {
  readonly variable: string;
  readonly type: NodeTypeName | undefined;
  /** `[{ name: 'ASC' }, { enterprisesCount: 'DESC' }]`. */
  readonly orderBy: unknown;
  readonly tiebreak: string;
}): readonly SortKey[] {
  const keys: SortKey[] = [];
  const { type, variable } = list;
  if (type !== undefined) {
    for (const [field, direction] of orderings(list.orderBy)) {
      const key = sortKey(type, variable, field);
      if (key !== undefined) keys.push({ ...key, direction });
    }
  }
  if (keys.length === 0) {
    const property = type === undefined ? 'name' : nodeTypes[type].defaultOrder;
    keys.push({
      expression: `${variable}.${property}`,
      type: 'string',
      direction: 'ASC',
    });
  }
  keys.push({ expression: list.tiebreak, type: 'string', direction: 'ASC' });
  return keys;
}

/** The ordering as a cursor remembers it, `name+,enterprisesCount-`. */
export function orderSignature(orderBy: unknown): string {
  return orderings(orderBy)
    .map(([field, direction]) => `${field}${direction === 'DESC' ? '-' : '+'}`)
    .join(',');
}

/** The parts of an `orderBy`; a field whose direction is null is not ordered by. */
function orderings(orderBy: unknown): (readonly [string, 'ASC' | 'DESC'])[] {
  if (!Array.isArray(orderBy)) return [];
  return orderBy
    .flatMap((item: Readonly<Record<string, unknown>>) => Object.entries(item))
    .flatMap(([field, direction]) =>
      direction === 'ASC' || direction === 'DESC'
        ? [[field, direction] as const]
        : [],
    );
}

function sortKey(
  type: NodeTypeName,
  variable: string,
  field: string,
): Omit<SortKey, 'direction'> | undefined {
  const property = nodeTypes[type].properties[field];
  if (property !== undefined) {
    const isNumber = property.type === 'INTEGER' || property.type === 'FLOAT';
    const last = isNumber ? '1.0e300' : "'\uffff'";
    const expression = `${variable}.${field}`;
    return {
      expression:
        property.nullable === true
          ? `coalesce(${expression}, ${last})`
          : expression,
      type: isNumber ? 'number' : 'string',
    };
  }
  const link = field.endsWith(countSuffix)
    ? links[type][field.slice(0, -countSuffix.length)]
    : undefined;
  if (link === undefined) return undefined;
  const pattern = linkPattern(link, { from: variable, relation: '', to: '' });
  return { expression: `COUNT { ${pattern} }`, type: 'number', computed: true };
}
