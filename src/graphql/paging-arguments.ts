import { ID, Int } from 'type-graphql';

import { limits } from '../limits.js';

import type { ArgumentSpec } from './define-type.js';

/** The arguments of every connection. */
export const pagingArguments: Readonly<Record<string, ArgumentSpec>> = {
  first: {
    type: () => Int,
    defaultValue: 20,
    description: `How many to return from the start or after \`after\`: 0 to ${limits.pageSize}.`,
  },
  after: {
    type: () => String,
    description: 'Return what comes after this cursor.',
  },
  last: {
    type: () => Int,
    description: `How many to return from the end or before \`before\`: 0 to ${limits.pageSize}. Turns the page round; \`first\` then does not count.`,
  },
  before: {
    type: () => String,
    description: 'Return what comes before this cursor.',
  },
};

/** `evidence(first)`. */
export const evidenceArguments: Readonly<Record<string, ArgumentSpec>> = {
  first: {
    type: () => Int,
    defaultValue: 5,
    description: `How many passages to return at most: 0 to ${limits.pageSize}.`,
  },
};

export const idArgument: Readonly<Record<string, ArgumentSpec>> = {
  id: {
    type: () => ID,
    required: true,
    description: 'A stable id, as the API returns it.',
  },
};
