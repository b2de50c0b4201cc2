import { CivicGraphError } from '../errors.js';
import type { SelectedField } from '../query/selection.js';

/** A text argument must say something. Errors: BAD_USER_INPUT. */
export function textOf(field: SelectedField, argument: string): void {
  const text = String(field.args[argument]);
  if (text.trim() === '' || text.length > 256) {
    throw new CivicGraphError(
      'BAD_USER_INPUT',
      `\`${argument}\` has ${text.trim().length} characters; give 1 to 256.`,
      { details: { argument, minimum: 1, maximum: 256 } },
    );
  }
}

/** A list argument has a limit. Errors: BAD_USER_INPUT. */
export function atMost(
  argument: string,
  value: unknown,
  maximum: number,
): void {
  const count = Array.isArray(value) ? value.length : 0;
  if (count > maximum) {
    throw new CivicGraphError(
      'BAD_USER_INPUT',
      `\`${argument}\` has ${count} items; give at most ${maximum}.`,
      { details: { argument, maximum } },
    );
  }
}

/** A number argument has bounds. Errors: BAD_USER_INPUT. */
export function inRange(
  argument: string,
  value: unknown,
  [minimum, maximum]: readonly [number, number],
): void {
  if (typeof value === 'number' && value >= minimum && value <= maximum) return;
  throw new CivicGraphError(
    'BAD_USER_INPUT',
    `\`${argument}\` is ${String(value)}; give a number from ${minimum} to ${maximum}.`,
    { details: { argument, minimum, maximum } },
  );
}
