import { CivicGraphError } from '../errors.js';
import type { SelectedField } from '../query/selection.js';

/** What a field with an `id` found; nothing is an error. Errors: NOT_FOUND. */
export function found(value: unknown, field: SelectedField): unknown {
  return value ?? notFound(String(field.args['id']));
}

/** Errors: NOT_FOUND, always. */
export function notFound(id: string): never {
  throw new CivicGraphError(
    'NOT_FOUND',
    `Nothing here has the id "${id}". Ids come from this API: look the name up with \`search\` or \`entity\`.`,
    { details: { id } },
  );
}

/** `value`, when none of the ids that were given is missing. Errors: NOT_FOUND. */
export function allFound(value: unknown, missing: readonly string[]): unknown {
  const [id] = missing;
  return id === undefined ? value : notFound(id);
}
