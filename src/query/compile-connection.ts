import {
  asList,
  asMap,
  asNumber,
  emptyFields,
  emptyResult,
  readFields,
} from './compiled.js';
import type { Compiled, CompiledFields } from './compiled.js';
import { beyondCursor, cursorOf, orderBy } from './keyset.js';
import type { SortKey } from './keyset.js';
import { pageOf } from './page.js';
import type { Page } from './page.js';
import type { ResultObject, SelectedField } from './selection.js';
import type { StatementBuilder } from './statement-builder.js';

/** What a connection lists, and how. */
export interface ConnectionSource {
  /** Subquery scope: the variables it may see, `n0`; empty at the root. */
  readonly scope: string;
  /** What is matched, `MATCH (n0)<-[r1:PART_OF]-(n2:Street)`. */
  readonly match: string;
  readonly conditions: readonly string[];
  /** How many there are in all; by default the match and its conditions are counted. */
  readonly count?: string;
  /** Variables that the match binds and the edges need, `['r1', 'n2']`. */
  readonly variables: readonly string[];
  readonly keys: readonly SortKey[];
  /** Tells lists and orderings apart, so that a cursor is refused elsewhere. */
  readonly signature: string;
  /** Compiles the fields of an edge into the entries of its map. */
  readonly compileEdge: (
    fields: readonly SelectedField[],
    into: CompiledFields,
  ) => void;
  /** Compiles the node alone, for the `nodes` shorthand. */
  readonly compileNode: (fields: readonly SelectedField[]) => Compiled<unknown>;
}

/**
 * A connection as one subquery: match, filter, order, limit, project, collect. One row more than the
 * page is read, to know whether there is a next one. `totalCount` costs only when it is selected.
 */
export function compileConnection(
  builder: StatementBuilder,
  field: SelectedField,
  source: ConnectionSource,
): Compiled<ResultObject> {
  const page = pageOf(field.args);
  const result = builder.variable('f');
  const edge = emptyFields();
  const parts = splitFields(field.fields);

  const needsRows =
    parts.edges.length + parts.nodes.length + parts.pageInfo.length > 0;
  const needsCursor =
    parts.pageInfo.length > 0 ||
    parts.edges.some(({ fields }) =>
      fields.some(({ name }) => name === 'cursor'),
    );
  const keys = bindComputedKeys(builder, source.keys);
  if (needsCursor)
    edge.entries.add(
      `c: [${keys.map(({ expression }) => expression).join(', ')}]`,
    );

  const edgeReaders = parts.edges.map(({ responseKey, fields, ...rest }) => {
    const before = edge.readers.length;
    source.compileEdge(
      fields.filter(({ name }) => name !== 'cursor'),
      edge,
    );
    const readers = edge.readers.slice(before);
    const cursorKeys = fields
      .filter(({ name }) => name === 'cursor')
      .map((f) => f.responseKey);
    return { responseKey, on: rest.on, readers, cursorKeys };
  });
  const nodeReaders = parts.nodes.map(({ responseKey, fields }) => {
    const node = source.compileNode(fields);
    const key = builder.variable('m');
    edge.calls.push(...node.calls);
    edge.entries.add(`${key}: ${node.projection}`);
    return { responseKey, read: node.read, key };
  });

  const calls: string[] = [];
  if (needsRows) {
    const beyond = beyondCursor(builder, keys, {
      page,
      signature: source.signature,
    });
    const limit = builder.parameter(page.size + 1);
    calls.push(
      [
        `CALL (${source.scope}) {`,
        source.match,
        where([
          ...source.conditions,
          ...(hasComputed(keys) ? [] : optional(beyond)),
        ]),
        computedWith(source, keys, beyond),
        `WITH ${[...source.variables, ...computedNames(keys)].join(', ')} ORDER BY ${orderBy(keys, page)} LIMIT ${limit}`,
        ...edge.calls,
        `RETURN collect({${edge.entries.size === 0 ? 'x: 1' : [...edge.entries].join(', ')}}) AS ${result}`,
        '}',
      ]
        .filter((line) => line !== '')
        .join('\n'),
    );
  }
  const entries = needsRows ? [`rows: ${result}`] : [];
  if (parts.totalCount.length > 0) {
    entries.push(
      `total: ${source.count ?? `COUNT { ${source.match} ${where(source.conditions)} }`}`,
    );
  }

  return {
    calls,
    projection: `{${entries.join(', ')}}`,
    read: (raw) => {
      const map = asMap(raw) ?? {};
      const slice = pageRows(asList(map['rows']), page);
      const object = emptyResult();
      for (const { responseKey, readers, cursorKeys } of edgeReaders) {
        object[responseKey] = slice.rows.map((row) => {
          const rawEdge = asMap(row) ?? {};
          const edgeObject = readFields(readers, rawEdge, undefined);
          for (const key of cursorKeys)
            edgeObject[key] = cursorOf(source.signature, rawEdge['c']);
          return edgeObject;
        });
      }
      for (const { responseKey, read, key } of nodeReaders) {
        object[responseKey] = slice.rows.map((row) => read(asMap(row)?.[key]));
      }
      for (const { responseKey, fields } of parts.pageInfo) {
        object[responseKey] = pageInfo(fields, slice, source.signature);
      }
      for (const { responseKey } of parts.totalCount)
        object[responseKey] = asNumber(map['total']);
      return object;
    },
  };
}

interface Slice {
  readonly rows: readonly unknown[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

function pageRows(rows: readonly unknown[], page: Page): Slice {
  const more = rows.length > page.size;
  const kept = rows.slice(0, page.size);
  const cursorGiven = page.cursor !== undefined;
  return page.backward
    ? { rows: kept.reverse(), hasNextPage: cursorGiven, hasPreviousPage: more }
    : { rows: kept, hasNextPage: more, hasPreviousPage: cursorGiven };
}

function pageInfo(
  fields: readonly SelectedField[],
  slice: Slice,
  signature: string,
): ResultObject {
  const cursor = (row: unknown): string | null =>
    row === undefined ? null : cursorOf(signature, asMap(row)?.['c']);
  const values: Readonly<Record<string, unknown>> = {
    hasNextPage: slice.hasNextPage,
    hasPreviousPage: slice.hasPreviousPage,
    startCursor: cursor(slice.rows[0]),
    endCursor: cursor(slice.rows[slice.rows.length - 1]),
  };
  return Object.fromEntries(
    fields.map(({ name, responseKey }) => [responseKey, values[name]]),
  );
}

function splitFields(fields: readonly SelectedField[]): {
  readonly edges: readonly SelectedField[];
  readonly nodes: readonly SelectedField[];
  readonly pageInfo: readonly SelectedField[];
  readonly totalCount: readonly SelectedField[];
} {
  const named = (wanted: string): SelectedField[] =>
    fields.filter(({ name }) => name === wanted);
  return {
    edges: named('edges'),
    nodes: named('nodes'),
    pageInfo: named('pageInfo'),
    totalCount: named('totalCount'),
  };
}

/** Gives each computed key (a count) a variable, so that it is worked out once a row. */
function bindComputedKeys(
  builder: StatementBuilder,
  keys: readonly SortKey[],
): readonly (SortKey & { readonly source?: string })[] {
  return keys.map((key) =>
    key.computed
      ? { ...key, source: key.expression, expression: builder.variable('k') }
      : key,
  );
}

function hasComputed(keys: readonly SortKey[]): boolean {
  return keys.some(({ computed }) => computed);
}

function computedNames(keys: readonly SortKey[]): string[] {
  return keys
    .filter(({ computed }) => computed)
    .map(({ expression }) => expression);
}

function computedWith(
  source: ConnectionSource,
  keys: readonly (SortKey & { readonly source?: string })[],
  beyond: string | undefined,
): string {
  if (!hasComputed(keys)) return '';
  const bound = keys.flatMap((key) =>
    key.source === undefined ? [] : [`${key.source} AS ${key.expression}`],
  );
  return `WITH ${[...source.variables, ...bound].join(', ')} ${where(optional(beyond))}`;
}

function where(conditions: readonly string[]): string {
  return conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
}

function optional(condition: string | undefined): string[] {
  return condition === undefined ? [] : [condition];
}
