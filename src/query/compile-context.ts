import type { NodeTypeName } from '../ontology/node-types.js';

import type { Compiled } from './compiled.js';
import type { ResultObject, SelectedField } from './selection.js';
import type { StatementBuilder } from './statement-builder.js';

/**
 * What the parts of the planner share. Nodes, relations and evidence contain one another; each part
 * reaches the others through this, so that no file imports in a circle.
 */
export interface CompileContext {
  readonly builder: StatementBuilder;
  /** A node bound to `variable` that is of one of `types`. */
  readonly node: (
    variable: string,
    types: readonly NodeTypeName[],
    fields: readonly SelectedField[],
  ) => Compiled<ResultObject | null>;
  /** A relationship bound to `variable`. */
  readonly relation: (
    variable: string,
    fields: readonly SelectedField[],
  ) => Compiled<ResultObject | null>;
  /** The evidence of the fact whose id is the expression `fact`. */
  readonly evidence: (
    fact: string,
    field: SelectedField,
  ) => Compiled<readonly ResultObject[]>;
}
