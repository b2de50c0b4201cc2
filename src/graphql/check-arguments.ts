import { CivicGraphError } from '../errors.js';
import { type Limit, limitDetails, limits } from '../limits.js';
import type { SelectedField } from '../query/selection.js';

/** A text argument must say something, and no more than a search can use. Errors: BAD_USER_INPUT. */
export function textOf(field: SelectedField, argument: string): void {
  const text = String(field.args[argument]);
  if (text.trim() === '' || text.length > limits.textLength) {
    throw new CivicGraphError(
      'BAD_USER_INPUT',
      `\`${argument}\` has ${text.trim().length} characters; give 1 to ${limits.textLength}.`,
      {
        details: {
          argument,
          minimum: 1,
          ...limitDetails('textLength', text.length),
        },
      },
    );
  }
}

/** A list argument has a limit. Errors: BAD_USER_INPUT. */
export function atMost(argument: string, value: unknown, limit: Limit): void {
  const count = Array.isArray(value) ? value.length : 0;
  if (count > limits[limit]) {
    throw new CivicGraphError(
      'BAD_USER_INPUT',
      `\`${argument}\` has ${count} items; give at most ${limits[limit]}.`,
      { details: { argument, ...limitDetails(limit, count) } },
    );
  }
}

/** A number argument has bounds. Errors: BAD_USER_INPUT. */
export function inRange(
  argument: string,
  value: unknown,
  { minimum, limit }: { readonly minimum: number; readonly limit: Limit },
): void {
  const maximum = limits[limit];
  if (typeof value === 'number' && value >= minimum && value <= maximum) return;
  throw new CivicGraphError(
    'BAD_USER_INPUT',
    `\`${argument}\` is ${String(value)}; give a number from ${minimum} to ${maximum}.`,
    { details: { argument, minimum, ...limitDetails(limit, Number(value)) } },
  );
}
