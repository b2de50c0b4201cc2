import { asList, asNumber } from './compiled.js';
import { pageOf } from './page.js';
import { relationsPerEntity } from './plan-subgraph.js';
import type { SelectedField } from './selection.js';

/**
 * The most rows that a field can answer with: the items of all its lists, at all levels. A list inside a
 * list counts once for each row around it; what a row holds itself (an edge's node, a relation's ends, the
 * page's info) is no row of its own. The bounds are those that the plan puts into its statement.
 */
export function costOf(field: SelectedField, parent?: SelectedField): number {
  const inner = field.fields.reduce(
    (total, child) => total + costOf(child, field),
    0,
  );
  const rows = rowsOf(field, parent);
  return rows === undefined ? inner : rows * (1 + inner);
}

/** How many items a list can have; undefined for a field that is no list of objects. */
function rowsOf(
  field: SelectedField,
  parent: SelectedField | undefined,
): number | undefined {
  switch (`${parent?.name ?? 'Query'}.${field.name}`) {
    case 'Query.nodes':
      return asList(field.args['ids']).length;
    case 'Query.connections':
      return asNumber(field.args['first']);
    case 'connections.nodes':
      return asNumber(parent?.args['maxHops']) + 1;
    case 'connections.hops':
      return asNumber(parent?.args['maxHops']);
    case 'subgraph.nodes':
      return asNumber(parent?.args['budget']);
    case 'subgraph.relations':
      return asNumber(parent?.args['budget']) * relationsPerEntity;
  }
  switch (field.name) {
    case 'edges':
    case 'nodes':
      return pageOf(parent?.args ?? {}).size;
    case 'evidence':
      return pageOf(field.args).size;
    // Lists of a few counts or marks, made while the row around them is.
    case 'facets':
    case 'highlights':
    case 'relationCounts':
    case 'entitiesByKind':
    case 'eventsByMonth':
    case 'relationsByType':
      return 1;
    default:
      return undefined;
  }
}
