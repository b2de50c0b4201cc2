/**
 * One field that was asked for. Arguments are coerced and variables filled in. Fields of one response
 * key that apply to the same types are already merged.
 */
export interface SelectedField {
  readonly name: string;
  /** The alias, or the name: the key in the answer. */
  readonly responseKey: string;
  readonly args: Readonly<Record<string, unknown>>;
  /** The concrete types that the field was asked of; absent when of all. */
  readonly on?: readonly string[];
  readonly fields: readonly SelectedField[];
}

/** What a reader makes of a row: keyed by response key, with `__typename` where the type is not fixed. */
export type ResultObject = Record<string, unknown>;
