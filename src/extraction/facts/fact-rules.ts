import type { FactRule } from './fact-rule.js';
import { metrics } from './rules/metrics.js';

/** Every rule that finds facts; their order does not matter. */
export const factRules: readonly FactRule[] = [metrics];
