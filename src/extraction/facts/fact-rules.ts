import type { FactRule } from './fact-rule.js';

/** Every rule that finds facts; their order does not matter. */
export const factRules: readonly FactRule[] = [];
