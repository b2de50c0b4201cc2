import type { FieldNode } from 'graphql';
import { operationLimit } from './operation-limit.js';

/**
 * Levels of fields below an operation. Introspection is left to the rule of graphql itself, since the
 * standard query is deeper than any sensible one; what counts is a field of that name, never a fragment's.
 */
export const depthLimit = operationLimit('depth', {
  field: (node, inner) => (isIntrospection(node) ? 0 : 1 + inner),
  combine: Math.max,
});

function isIntrospection(node: FieldNode): boolean {
  return node.name.value === '__schema' || node.name.value === '__type';
}
