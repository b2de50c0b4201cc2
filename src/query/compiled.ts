import type { ResultObject } from './selection.js';

/**
 * A compiled piece of a statement: `calls` are subqueries that go before the projection, `projection`
 * is the expression whose value `read` turns into the answer. `read` takes what the engine returned.
 */
export interface Compiled<T> {
  readonly calls: readonly string[];
  readonly projection: string;
  readonly read: (raw: unknown) => T;
}

/** Entries of a map projection and what they mean: the parts of one object. */
export interface CompiledFields {
  readonly calls: string[];
  /** Entries such as `.name` or `f3: f3`, each once. */
  readonly entries: Set<string>;
  readonly readers: FieldReader[];
}

/** Reads one field from the raw map of its object; `undefined` means "not of this object's type". */
export interface FieldReader {
  readonly responseKey: string;
  readonly on: readonly string[] | undefined;
  readonly read: (raw: RawMap) => unknown;
}

export type RawMap = Readonly<Record<string, unknown>>;

export function emptyFields(): CompiledFields {
  return { calls: [], entries: new Set(), readers: [] };
}

/** An object for response keys: without a prototype, so that any alias is only a key. */
export function emptyResult(): ResultObject {
  return Object.create(null) as ResultObject;
}

export function readFields(
  readers: readonly FieldReader[],
  raw: RawMap,
  typeName: string | undefined,
): ResultObject {
  const result = emptyResult();
  for (const { responseKey, on, read } of readers) {
    if (on !== undefined && typeName !== undefined && !on.includes(typeName))
      continue;
    result[responseKey] = read(raw);
  }
  return result;
}

/** The raw value as a map. An engine may answer a null node with a map of nulls: that is null too. */
export function asMap(raw: unknown): RawMap | null {
  return isMap(raw) ? raw : null;
}

export function asList(raw: unknown): readonly unknown[] {
  return Array.isArray(raw) ? raw : [];
}

export function asNumber(raw: unknown): number {
  return typeof raw === 'number' ? raw : Number(raw ?? 0);
}

function isMap(raw: unknown): raw is RawMap {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}
