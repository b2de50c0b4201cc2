import type { ValidationRule } from 'graphql';
import { foldSelections, type SelectionFold } from './fold-selections.js';
import { limitError } from './limit-error.js';
import { type RequestLimit, requestLimits } from './request-limits.js';

/** A validation rule that refuses each operation whose measure is above the limit. */
export function operationLimit(
  limit: RequestLimit,
  fold: SelectionFold,
): ValidationRule {
  return (context) => {
    const measure = foldSelections(context, fold);
    return {
      OperationDefinition(node) {
        if (measure(node.selectionSet) > requestLimits[limit]) {
          context.reportError(limitError(limit, node));
        }
        return undefined;
      },
    };
  };
}
