import { deepStrictEqual } from 'node:assert';

import type { Operation, Variables } from '../operations/operation.js';
import type { Target } from '../targets/target.js';

import { ask, requestOf } from './ask-target.js';

/**
 * Every server that can express the operation must answer the same, in the same order. Throws otherwise.
 * The limit is compared where its statement is written by hand, since rows are no answer.
 */
export async function checkAnswers(
  targets: readonly Target[],
  operation: Operation,
  list: readonly Variables[],
): Promise<void> {
  for (const variables of list) {
    const answers = await Promise.all(
      targets
        .filter(
          ({ api }) => api !== 'limit' || operation.handWritten !== undefined,
        )
        .map(async (target) => {
          const request = requestOf(target, operation, {
            ...{ variables, sorted: true },
          });
          return request === undefined
            ? []
            : [{ target, answer: plain(await ask(target, request)) }];
        }),
    );
    const [first, ...others] = answers.flat();
    for (const { target, answer } of others) {
      const message = `${operation.name}: ${target.title} does not answer like ${first?.target.title ?? ''} to ${JSON.stringify(variables)}`;
      try {
        deepStrictEqual(answer, first?.answer);
      } catch (cause) {
        throw new Error(message, { cause });
      }
    }
  }
}

/** Links of which there is one; some servers give them as lists. */
const single: readonly string[] = ['street', 'district'];

/** The bare content: lists without connections around them, single things without lists. */
function plain(value: unknown): unknown {
  const inner = unwrapped(value);
  return Array.isArray(inner) && inner.length === 1 && !isListOfMany(value)
    ? inner[0]
    : inner;
}

function unwrapped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unwrapped);
  if (typeof value !== 'object' || value === null) return value;
  if ('nodes' in value && Object.keys(value).length === 1) {
    return unwrapped(value.nodes);
  }
  if ('to' in value) return unwrapped(value.to);
  return Object.fromEntries(
    Object.entries(value).map(([key, item]: [string, unknown]) => {
      const content = unwrapped(item);
      const isOne = single.includes(key) && Array.isArray(content);
      return [key, isOne ? (content as readonly unknown[])[0] : content];
    }),
  );
}

/** A connection is a list, also of one; a bare list of one is how some servers give a thing by its id. */
function isListOfMany(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'nodes' in value;
}
