import {
  asList,
  asNumber,
  emptyFields,
  keyedResult,
  listOf,
  slotOf,
} from './compiled.js';
import type { Compiled, CompiledFields, RawRow } from './compiled.js';
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
 * A connection as one subquery: match, filter, order, limit, project, collect. With
 * `pageInfo` one row more than the page is read, to know whether there is a next one. `totalCount` costs only when it is selected.
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
  const cursorSlot = needsCursor
    ? slotOf(edge, `[${keys.map(({ expression }) => expression).join(', ')}]`)
    : -1;
  const edgeReaders = parts.edges.map(({ responseKey, fields }) => {
    const before = edge.readers.length;
    source.compileEdge(
      fields.filter(({ name }) => name !== 'cursor'),
      edge,
    );
    const readers = edge.readers.slice(before);
    const cursorKeys = fields
      .filter(({ name }) => name === 'cursor')
      .map((f) => f.responseKey);
    return { responseKey, readers, cursorKeys, fields };
  });
  const nodeReaders = parts.nodes.map(({ responseKey, fields }) => {
    const node = source.compileNode(fields);
    edge.calls.push(...node.calls);
    const slot = slotOf(edge, node.projection);
    return { responseKey, read: node.read, slot };
  });
  // A row of one list needs no list around it; a value that may be null does, since `collect` drops nulls.
  const [onlySlot = ''] = edge.slots;
  const bare = edge.slots.length === 1 && onlySlot.startsWith('[');

  const calls: string[] = [];
  if (needsRows) {
    const beyond = beyondCursor(builder, keys, {
      page,
      signature: source.signature,
    });
    const limit = builder.parameter(
      parts.pageInfo.length > 0 ? page.size + 1 : page.size,
    );
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
        `RETURN collect(${bare ? onlySlot : listOf(edge)}) AS ${result}`,
        '}',
      ]
        .filter((line) => line !== '')
        .join('\n'),
    );
  }
  const rows = needsRows ? result : 'null';
  const counted = parts.totalCount.length > 0;
  const count =
    source.count ?? `COUNT { ${source.match} ${where(source.conditions)} }`;

  return {
    calls,
    projection: counted ? `[${rows}, ${count}]` : rows,
    read: (raw) => {
      const [rawRows, total] = counted ? asList(raw) : [raw];
      const slice = pageRows(
        bare
          ? asList(rawRows).map((row) => [row])
          : asList(rawRows).map(asList),
        page,
      );
      const object = keyedResult(field.fields);
      for (const { responseKey, readers, cursorKeys, fields } of edgeReaders) {
        object[responseKey] = slice.rows.map((row) => {
          const edgeObject = keyedResult(fields);
          for (const reader of readers)
            edgeObject[reader.responseKey] = reader.read(row);
          for (const key of cursorKeys)
            edgeObject[key] = cursorOf(source.signature, row[cursorSlot]);
          return edgeObject;
        });
      }
      for (const { responseKey, read, slot } of nodeReaders) {
        object[responseKey] = slice.rows.map((row) => read(row[slot]));
      }
      for (const { responseKey, fields } of parts.pageInfo) {
        object[responseKey] = pageInfo(fields, slice, (row) =>
          cursorOf(source.signature, row[cursorSlot]),
        );
      }
      for (const { responseKey } of parts.totalCount)
        object[responseKey] = asNumber(total);
      return object;
    },
  };
}

interface Slice {
  readonly rows: readonly RawRow[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

function pageRows(rows: readonly RawRow[], page: Page): Slice {
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
  cursorOfRow: (row: RawRow) => string,
): ResultObject {
  const cursor = (row: RawRow | undefined): string | null =>
    row === undefined ? null : cursorOfRow(row);
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
