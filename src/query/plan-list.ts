import { nodeTypes } from '../ontology/node-types.js';
import type { NodeTypeName } from '../ontology/node-types.js';

import { compileConnection } from './compile-connection.js';
import { compileNodeEdge } from './link-edges.js';
import { compileWhere } from './compile-where.js';
import { createCompileContext } from './create-compile-context.js';
import { queryPlan } from './query-plan.js';
import type { QueryPlan } from './query-plan.js';
import type { ResultObject, SelectedField } from './selection.js';
import { orderSignature, sortKeys } from './sort-keys.js';

/** `districts(where, orderBy, first, after)` and its like. */
export function planList(
  type: NodeTypeName,
  field: SelectedField,
): QueryPlan<ResultObject> {
  const context = createCompileContext();
  const node = context.builder.variable('n');
  const keys = sortKeys({
    variable: node,
    type,
    orderBy: field.args['orderBy'],
    tiebreak: `${node}.id`,
  });
  const connection = compileConnection(context.builder, field, {
    scope: '',
    match: `MATCH (${node}:${nodeTypes[type].label})`,
    conditions: compileWhere(context.builder, {
      variable: node,
      type,
      where: field.args['where'],
    }),
    variables: [node],
    keys,
    signature: `${nodeTypes[type].plural}:${orderSignature(field.args['orderBy'])}`,
    compileEdge: (fields, into) => {
      compileNodeEdge(context, { fields, node, types: [type] }, into);
    },
    compileNode: (fields) => context.node(node, [type], fields),
  });
  return queryPlan(
    context,
    [...connection.calls, `RETURN ${connection.projection} AS data`],
    (rows) => connection.read(rows[0]?.['data']),
  );
}
