import type { ValidationRule } from 'graphql';
import { aliasLimit } from './alias-limit.js';
import { depthLimit } from './depth-limit.js';
import { directiveLimit } from './directive-limit.js';
import { recursiveSelectionLimit } from './recursive-selection-limit.js';
import { rootFieldLimit } from './root-field-limit.js';

/** The limits that are validation rules; the others are options of the parser, the framework and the planner. */
export const limitRules: readonly ValidationRule[] = [
  depthLimit,
  aliasLimit,
  rootFieldLimit,
  directiveLimit,
  recursiveSelectionLimit,
];
