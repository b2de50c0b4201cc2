import type { Graph } from '../graph/port.js';
import type { QueryPlan } from '../query/query-plan.js';
import type { SelectedField } from '../query/selection.js';

import type { FieldSpec } from './define-type.js';

/** A root field: what it looks like, the one statement it becomes, and what its absence means. */
export interface RootField extends FieldSpec {
  readonly plan: (field: SelectedField, graph: Graph) => QueryPlan<unknown>;
  readonly finish?: (value: unknown, field: SelectedField) => unknown;
}

export type RootFields = Readonly<Record<string, RootField>>;
