import type { Graph } from '../graph/port.js';
import type { QueryPlan } from '../query/query-plan.js';
import type { SelectedField } from '../query/selection.js';

import type { FieldSpec } from './define-type.js';

/** A root field: what it looks like, the one statement it becomes, and what its absence means. */
export interface RootField extends FieldSpec {
  readonly plan: (field: SelectedField, graph: Graph) => QueryPlan<unknown>;
  /**
   * The argument that the plan takes as a parameter of the same name, and that neither its text nor its
   * reader depends on: the plan then serves all its values.
   */
  readonly boundArgument?: string;
  readonly finish?: (value: unknown, field: SelectedField) => unknown;
}

export type RootFields = Readonly<Record<string, RootField>>;
