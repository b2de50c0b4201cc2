import { GraphQLError, OperationTypeNode, getVariableValues } from 'graphql';
import type {
  FragmentDefinitionNode,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';

import { CivicGraphError } from '../errors.js';
import type { Graph } from '../graph/port.js';
import { limitDetails } from '../limits.js';

import { checkValues } from './check-inputs.js';
import type { GraphQLContext } from './context.js';
import { plannedCost } from './planned-field.js';
import type { RootField } from './root-field.js';
import { rootFields } from './root-fields.js';
import { rootFieldsOf } from './selection-of.js';
import type { FieldInfo } from './selection-of.js';

export interface CheckedOperation {
  readonly schema: GraphQLSchema;
  readonly graph: Graph;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly maximumCost: number;
  readonly onPlan?: GraphQLContext['onPlan'];
}

/**
 * Why a query may not run, found before anything is read: its inputs are too large, or the rows that its
 * plans may give, with the variables of this request, are too many. Whatever else is wrong with it is left
 * to the execution, which says where.
 */
export function checkOperation(
  checked: CheckedOperation,
): GraphQLError | undefined {
  if (checked.operation.operation !== OperationTypeNode.QUERY) return undefined;
  try {
    for (const value of Object.values(checked.variables)) checkValues([value]);
    const cost = totalCost(checked);
    if (cost > checked.maximumCost) throw tooCostly(cost, checked.maximumCost);
    return undefined;
  } catch (error) {
    return error instanceof CivicGraphError
      ? new GraphQLError(error.message, { originalError: error })
      : undefined;
  }
}

function totalCost({
  schema,
  graph,
  operation,
  fragments,
  variables,
  onPlan,
}: CheckedOperation): number {
  const { coerced } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    variables,
    { maxErrors: 1 },
  );
  const parentType = schema.getQueryType();
  if (coerced === undefined || parentType == null) return 0;
  let total = 0;
  for (const info of rootFieldsOf({
    ...{ schema, parentType, operation, fragments },
    variableValues: coerced,
  })) {
    const field = rootFields[info.fieldName];
    if (field !== undefined)
      total += costOrNone(field, info, { graph, onPlan });
  }
  return total;
}

/** A field that cannot be planned costs nothing: it will fail where the answer would stand. */
function costOrNone(
  field: RootField,
  info: FieldInfo,
  { graph, onPlan }: Pick<CheckedOperation, 'graph' | 'onPlan'>,
): number {
  const start = performance.now();
  try {
    const { cost, isKept } = plannedCost(field, graph, info);
    onPlan?.({ isKept, milliseconds: performance.now() - start });
    return cost;
  } catch (error) {
    if (error instanceof CivicGraphError && error.code === 'LIMIT_EXCEEDED')
      throw error;
    return 0;
  }
}

function tooCostly(asked: number, maximum: number): CivicGraphError {
  return new CivicGraphError(
    'LIMIT_EXCEEDED',
    `The operation costs up to ${asked.toLocaleString('en')} rows, and ${maximum.toLocaleString('en')} are allowed; ask for fewer with \`first\`, or for the inner lists by id.`,
    { details: limitDetails('cost', asked, maximum) },
  );
}
