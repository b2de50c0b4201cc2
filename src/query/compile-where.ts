import { links } from '../ontology/links.js';
import { entityProperties, nodeTypes } from '../ontology/node-types.js';
import type { NodeProperty, NodeTypeName } from '../ontology/node-types.js';
import { parsePartialDate } from '../util/partial-date.js';

import { linkPattern } from './link-pattern.js';
import type { ParameterValue, StatementBuilder } from './statement-builder.js';

export interface Filter {
  readonly variable: string;
  readonly type: NodeTypeName | 'Entity';
  /** `{ name: { contains: "x" }, streets: { some: {…} }, and: […], or: […], not: {…} }`. */
  readonly where: unknown;
}

/**
 * A filter as conditions, each two-valued: a comparison with a missing property is false, and its
 * `not` is true, on every engine.
 */
export function compileWhere(
  builder: StatementBuilder,
  filter: Filter,
): string[] {
  const { where } = filter;
  if (!isRecord(where)) return [];
  const conditions: string[] = [];
  for (const [field, condition] of Object.entries(where)) {
    if (condition === undefined || condition === null) continue;
    const compiled = compileField(
      builder,
      { ...filter, where: condition },
      field,
    );
    if (compiled !== undefined) conditions.push(compiled);
  }
  return conditions;
}

function compileField(
  builder: StatementBuilder,
  filter: Filter,
  field: string,
): string | undefined {
  const { variable, type, where } = filter;
  switch (field) {
    case 'and':
      return joined(builder, filter, 'AND');
    case 'or':
      return joined(builder, filter, 'OR');
    case 'not':
      return `NOT (${all(compileWhere(builder, filter))})`;
    default: {
      const property =
        field === 'kind' && type === 'Entity'
          ? kindProperty
          : (type === 'Entity' ? entityProperties : nodeTypes[type].properties)[
              field as keyof typeof entityProperties
            ];
      if (property !== undefined) {
        return compileProperty(
          builder,
          { expression: `${variable}.${field}`, property },
          where,
        );
      }
      return compileLinkFilter(builder, filter, field);
    }
  }
}

const kindProperty: NodeProperty = { type: 'STRING', description: 'The kind.' };

function joined(
  builder: StatementBuilder,
  filter: Filter,
  operator: 'AND' | 'OR',
): string {
  const parts = (
    Array.isArray(filter.where) ? filter.where : [filter.where]
  ).map(
    (where: unknown) => `(${all(compileWhere(builder, { ...filter, where }))})`,
  );
  if (parts.length === 0) return operator === 'AND' ? 'true' : 'false';
  return `(${parts.join(` ${operator} `)})`;
}

function all(conditions: readonly string[]): string {
  return conditions.length === 0 ? 'true' : conditions.join(' AND ');
}

interface ComparedProperty {
  readonly expression: string;
  readonly property: NodeProperty;
}

function compileProperty(
  builder: StatementBuilder,
  compared: ComparedProperty,
  operators: unknown,
): string | undefined {
  if (!isRecord(operators)) return undefined;
  const conditions = Object.entries(operators).flatMap(([operator, value]) => {
    if (value === undefined) return [];
    const condition = compare(builder, compared, [
      operator,
      value as ParameterValue,
    ]);
    return condition === undefined ? [] : [condition];
  });
  return all(conditions);
}

function compare(
  builder: StatementBuilder,
  { expression, property }: ComparedProperty,
  [operator, value]: readonly [string, ParameterValue],
): string | undefined {
  if (value === null)
    return operator === 'eq' ? `${expression} IS NULL` : 'false';
  const isDate = property.type === 'DATE';
  const lastDay =
    isDate && typeof value === 'string'
      ? (parsePartialDate(value)?.latest ?? value)
      : value;
  const condition = ((): string | undefined => {
    switch (operator) {
      case 'eq':
        return `${expression} = ${builder.parameter(value)}`;
      case 'in':
        return `${expression} IN ${builder.parameter(value)}`;
      case 'contains':
        return property.type === 'STRING_LIST'
          ? `any(x IN ${expression} WHERE x CONTAINS ${builder.parameter(value)})`
          : `${expression} CONTAINS ${builder.parameter(value)}`;
      case 'has':
        return `${builder.parameter(value)} IN ${expression}`;
      case 'startsWith':
        return `${expression} STARTS WITH ${builder.parameter(value)}`;
      case 'gt':
        return `${expression} > ${builder.parameter(lastDay)}`;
      case 'gte':
        return `${expression} >= ${builder.parameter(value)}`;
      case 'lt':
        return `${expression} < ${builder.parameter(value)}`;
      case 'lte':
        return `${expression} <= ${builder.parameter(lastDay)}`;
      default:
        return undefined;
    }
  })();
  if (condition === undefined) return undefined;
  const canBeNull =
    property.nullable === true || property.type === 'STRING_LIST';
  return canBeNull ? `coalesce(${condition}, false)` : condition;
}

function compileLinkFilter(
  builder: StatementBuilder,
  { variable, type, where }: Filter,
  field: string,
): string | undefined {
  const link = type === 'Entity' ? undefined : links[type][field];
  if (link === undefined || !isRecord(where)) return undefined;
  const conditions = (['some', 'none'] as const).flatMap((quantifier) => {
    const inner = where[quantifier];
    if (inner === undefined || inner === null) return [];
    const node = builder.variable('w');
    const pattern = linkPattern(link, {
      from: variable,
      relation: '',
      to: node,
    });
    const innerConditions = compileWhere(builder, {
      variable: node,
      type: link.target,
      where: inner,
    });
    const exists = `EXISTS { MATCH ${pattern}${innerConditions.length === 0 ? '' : ` WHERE ${all(innerConditions)}`} }`;
    return [quantifier === 'some' ? exists : `NOT ${exists}`];
  });
  return all(conditions);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
