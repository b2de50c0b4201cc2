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

/**
 * The parts of one object, which travels as a list of values: `[n0.id, n0.name, f3]`. Maps would carry
 * every key in every row, and half the time of a large answer went into unpacking them.
 */
export interface CompiledFields {
  readonly calls: string[];
  /** Expressions of the list, each once. */
  readonly slots: string[];
  readonly readers: FieldReader[];
}

/** Reads one field from the list of its object; `on` holds it to some types. */
export interface FieldReader {
  readonly responseKey: string;
  readonly on: readonly string[] | undefined;
  readonly read: (row: RawRow) => unknown;
}

export type RawRow = readonly unknown[];

export type RawMap = Readonly<Record<string, unknown>>;

export function emptyFields(): CompiledFields {
  return { calls: [], slots: [], readers: [] };
}

/** The place of an expression in the object's list; added when it is new. */
export function slotOf({ slots }: CompiledFields, expression: string): number {
  const known = slots.indexOf(expression);
  return known < 0 ? slots.push(expression) - 1 : known;
}

/** A stored property as a field of the object. */
export function addProperty(
  into: CompiledFields,
  property: {
    readonly expression: string;
    readonly responseKey: string;
    readonly on?: readonly string[] | undefined;
    readonly missing?: unknown;
  },
): void {
  const slot = slotOf(into, property.expression);
  const { responseKey, on, missing = null } = property;
  into.readers.push({ responseKey, on, read: (row) => row[slot] ?? missing });
}

/** A compiled part as a field of the object. */
export function addPart(
  into: CompiledFields,
  field: {
    readonly part: Compiled<unknown>;
    readonly responseKey: string;
    readonly on?: readonly string[] | undefined;
  },
): void {
  const { part, responseKey, on } = field;
  into.calls.push(...part.calls);
  const slot = slotOf(into, part.projection);
  into.readers.push({ responseKey, on, read: (row) => part.read(row[slot]) });
}

/** The object's list as an expression; never empty, so that a row is always there. */
export function listOf({ slots }: CompiledFields): string {
  return `[${slots.length === 0 ? '1' : slots.join(', ')}]`;
}

/** An object for response keys. It inherits nothing, so that any alias is only a key. */
export function emptyResult(): ResultObject {
  return new EmptyResult() as ResultObject;
}

/**
 * A class, where `Object.create(null)` would do: that makes an object in the slow mode of V8, which takes
 * several times the memory, and as much longer to fill and to write as JSON.
 */
class EmptyResult {}
Reflect.deleteProperty(EmptyResult.prototype, 'constructor');
Object.setPrototypeOf(EmptyResult.prototype, null);

/** An object with its keys in the order of the selection, to be filled in any order. */
export function keyedResult(
  fields: readonly { readonly responseKey: string }[],
): ResultObject {
  const result = emptyResult();
  for (const { responseKey } of fields) result[responseKey] = null;
  return result;
}

export function readFields(
  readers: readonly FieldReader[],
  row: RawRow,
  typeName: string | undefined,
): ResultObject {
  const result = emptyResult();
  for (const { responseKey, on, read } of readers) {
    if (on !== undefined && typeName !== undefined && !on.includes(typeName))
      continue;
    result[responseKey] = read(row);
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
