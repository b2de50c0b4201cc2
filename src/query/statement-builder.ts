/** A value of a parameter, in the terms of the graph port. */
export type ParameterValue =
  | null
  | boolean
  | number
  | string
  | readonly ParameterValue[]
  | { readonly [key: string]: ParameterValue };

/**
 * Hands out parameter and variable names in the order they are asked for, so that a statement's text
 * depends on the shape of the selection alone.
 */
export class StatementBuilder {
  readonly parameters: Record<string, ParameterValue> = {};
  #parameterCount = 0;
  #variableCount = 0;

  /** Adds a value; returns how the statement refers to it, `$p0`. */
  parameter(value: ParameterValue): string {
    const name = `p${this.#parameterCount++}`;
    this.parameters[name] = value;
    return `$${name}`;
  }

  /** A fresh variable: `n0`. */
  variable(prefix: string): string {
    return `${prefix}${this.#variableCount++}`;
  }
}
