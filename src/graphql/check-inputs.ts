import { CivicGraphError } from '../errors.js';
import { type Limit, limitDetails, limits } from '../limits.js';
import type { SelectedField } from '../query/selection.js';

/**
 * Holds the arguments of a root field, and of everything below it, to the limits of what goes into one
 * statement. Errors: LIMIT_EXCEEDED.
 */
export function checkInputs(field: SelectedField): void {
  checkValues(argumentsBelow(field));
}

/** The same for values that nobody has looked at yet: they may nest as deep as JSON does. */
export function checkValues(values: readonly unknown[]): void {
  let counted = 0;
  let level: readonly unknown[] = values;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limits.inputDepth) throw tooMuch('inputDepth', depth);
    const next: unknown[] = [];
    for (const value of level) {
      if (typeof value === 'string') checkLength(value);
      if (typeof value !== 'object' || value === null) continue;
      const items: readonly unknown[] = Array.isArray(value)
        ? value
        : Object.values(value);
      counted += items.length;
      if (counted > limits.inputValues) throw tooMuch('inputValues', counted);
      next.push(...items);
    }
    level = next;
  }
}

function checkLength({ length }: string): void {
  if (length > limits.stringLength) throw tooMuch('stringLength', length);
}

function argumentsBelow(field: SelectedField): readonly unknown[] {
  return [
    ...Object.values(field.args),
    ...field.fields.flatMap(argumentsBelow),
  ];
}

const sentences = {
  inputDepth: 'An argument nests %a levels deep, and %n are allowed.',
  inputValues:
    'The arguments of one root field hold %a values in lists and filters, and %n are allowed; ask in several requests.',
  stringLength: 'A text has %a characters, and %n are allowed.',
} as const satisfies Partial<Record<Limit, string>>;

function tooMuch(
  limit: keyof typeof sentences,
  asked: number,
): CivicGraphError {
  const text = sentences[limit]
    .replace('%a', asked.toLocaleString('en'))
    .replace('%n', limits[limit].toLocaleString('en'));
  return new CivicGraphError('LIMIT_EXCEEDED', text, {
    details: limitDetails(limit, asked),
  });
}
