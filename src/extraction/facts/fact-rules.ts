import type { FactRule } from './fact-rule.js';
import { acts } from './rules/acts.js';
import { cooperation } from './rules/cooperation.js';
import { events } from './rules/events.js';
import { foundedBy } from './rules/founded-by.js';
import { holdsPost } from './rules/holds-post.js';
import { locatedIn } from './rules/located-in.js';
import { memberOf } from './rules/member-of.js';
import { metrics } from './rules/metrics.js';
import { partOf } from './rules/part-of.js';
import { participatesIn } from './rules/participates-in.js';
import { reported } from './rules/reported.js';
import { runs } from './rules/runs.js';
import { targets } from './rules/targets.js';

/** Every rule that finds facts; their order does not matter. */
export const factRules: readonly FactRule[] = [
  acts,
  cooperation,
  events,
  foundedBy,
  holdsPost,
  locatedIn,
  memberOf,
  metrics,
  partOf,
  participatesIn,
  reported,
  runs,
  targets,
];
