import { operationLimit } from './operation-limit.js';

/** Aliased fields of an operation, counted once for each time their fragment is spread. */
export const aliasLimit = operationLimit('aliases', {
  field: (node, inner) => (node.alias === undefined ? 0 : 1) + inner,
  combine: (left, right) => left + right,
});
