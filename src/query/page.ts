import { CivicGraphError } from '../errors.js';
import { limitDetails, limits } from '../limits.js';

/** Which slice of a list is wanted, checked: how many rows, from which end, after which cursor. */
export interface Page {
  readonly size: number;
  readonly backward: boolean;
  readonly cursor: string | undefined;
}

const defaultPageSize = 20;

/** Errors: BAD_USER_INPUT when a size is out of range or both directions are mixed. */
export function pageOf(args: Readonly<Record<string, unknown>>): Page {
  const first = size('first', args['first']);
  const last = size('last', args['last']);
  const after = text(args['after']);
  const before = text(args['before']);
  // `first` has a default, so that it is there says nothing: `last` and `before` decide.
  const backward = last !== undefined || before !== undefined;
  if (backward && after !== undefined) {
    throw new CivicGraphError(
      'BAD_USER_INPUT',
      'Page forward with `first` and `after`, or backward with `last` and `before`, not both at once.',
    );
  }
  return {
    size: (backward ? last : first) ?? defaultPageSize,
    backward,
    cursor: backward ? before : after,
  };
}

function size(name: string, value: unknown): number | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'number' || value < 0 || value > limits.pageSize) {
    throw new CivicGraphError(
      'BAD_USER_INPUT',
      `\`${name}\` is ${JSON.stringify(value)}; give a number from 0 to ${limits.pageSize}, and page through the rest with cursors.`,
      {
        details: {
          argument: name,
          minimum: 0,
          ...limitDetails('pageSize', Number(value)),
        },
      },
    );
  }
  return value;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
