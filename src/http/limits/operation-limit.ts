import type { ValidationRule } from 'graphql';
import { limits } from '../../limits.js';
import { foldSelections, type SelectionFold } from './fold-selections.js';
import { limitError, type RequestLimit } from './limit-error.js';

/** A validation rule that refuses each operation whose measure is above the limit. */
export function operationLimit(
  limit: RequestLimit,
  fold: SelectionFold,
): ValidationRule {
  return (context) => {
    const measure = foldSelections(context, fold);
    return {
      OperationDefinition(node) {
        const asked = measure(node.selectionSet);
        if (asked > limits[limit]) {
          context.reportError(limitError(limit, asked, node));
        }
        return undefined;
      },
    };
  };
}
