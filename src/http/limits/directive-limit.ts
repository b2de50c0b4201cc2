import type { ValidationRule } from 'graphql';
import { limits } from '../../limits.js';
import { limitError } from './limit-error.js';

/** Directives of a document, as written. */
export const directiveLimit: ValidationRule = (context) => {
  let count = 0;
  return {
    Directive() {
      count += 1;
    },
    Document: {
      leave(node) {
        if (count > limits.directives) {
          context.reportError(limitError('directives', count, node));
        }
      },
    },
  };
};
