import type { ValidationRule } from 'graphql';
import { limitError } from './limit-error.js';
import { requestLimits } from './request-limits.js';

/** Directives of a document, as written. */
export const directiveLimit: ValidationRule = (context) => {
  let count = 0;
  return {
    Directive(node) {
      count += 1;
      if (count === requestLimits.directives + 1) {
        context.reportError(limitError('directives', node));
      }
    },
  };
};
