import { operationLimit } from './operation-limit.js';

/** Fields of an operation, each counted once for each time its fragment is spread: a fan-out shows here. */
export const recursiveSelectionLimit = operationLimit('recursiveSelections', {
  field: (_node, inner) => 1 + inner,
  combine: (left, right) => left + right,
});
