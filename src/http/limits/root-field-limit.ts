import { operationLimit } from './operation-limit.js';

/** Fields on the root of an operation: each costs a statement. */
export const rootFieldLimit = operationLimit('rootFields', {
  field: () => 1,
  combine: (left, right) => left + right,
});
