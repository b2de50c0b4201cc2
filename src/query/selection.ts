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

/** Where an object that a reader made keeps its type: not among the response keys, and never on the wire. */
export const typeNameKey = Symbol('type name');

/** What a reader makes of a row: keyed by response key, in the order of the selection. */
export type ResultObject = Record<string, unknown> & {
  [typeNameKey]?: string | undefined;
};
