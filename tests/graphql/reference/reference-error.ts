import { GraphQLError } from 'graphql';

import type { ErrorCode } from '../../../src/errors.js';

/** What the planner must refuse too, with the same code; the sentence is its own. */
export function referenceError(code: ErrorCode): GraphQLError {
  return new GraphQLError(code, { extensions: { code } });
}
