import { nodeTypeNames } from '../ontology/node-types.js';
import { relationTypeNames } from '../ontology/relation-types.js';

import { compileConnection } from './compile-connection.js';
import type { CompileContext } from './compile-context.js';
import { isEnd } from './compile-relation.js';
import { addPart } from './compiled.js';
import type { Compiled } from './compiled.js';
import { strings } from './link-conditions.js';
import type { LinkPart } from './link-part.js';
import type { ResultObject } from './selection.js';

/**
 * What links an entity unless `types` says otherwise. As a part of the pattern it keeps engines from
 * looking at each mention, which are most of the links of a much-told entity; the types that a client
 * names are values, which must not change the text.
 */
const usualTypes = `:${relationTypeNames
  .filter((type) => type !== 'MENTIONED_IN')
  .join('|')}`;

/** `relations`: everything that links the entity to others, mentions only when they are asked for. */
export function compileRelations(
  context: CompileContext,
  part: LinkPart,
): Compiled<ResultObject> {
  const { builder } = context;
  const { args } = part.field;
  const relation = builder.variable('r');
  const other = builder.variable('n');
  const conditions = [...part.guard];
  const { direction } = args;
  if (direction === 'OUT' || direction === 'IN') {
    const end = direction === 'OUT' ? 'subject' : 'object';
    conditions.push(isEnd(relation, end, part.variable));
  }
  const types = strings(args['types']);
  if (types !== undefined)
    conditions.push(`type(${relation}) IN ${builder.parameter(types)}`);
  const kinds = strings(args['kinds']);
  if (kinds !== undefined)
    conditions.push(`${other}.kind IN ${builder.parameter(kinds)}`);
  return compileConnection(builder, part.field, {
    scope: part.variable,
    match: `MATCH (${part.variable})-[${relation}${types === undefined ? usualTypes : ''}]-(${other})`,
    conditions,
    variables: [relation, other],
    keys: [
      { expression: `type(${relation})`, type: 'string', direction: 'ASC' },
      {
        expression: `coalesce(${other}.name, '')`,
        type: 'string',
        direction: 'ASC',
      },
      { expression: `${relation}.id`, type: 'string', direction: 'ASC' },
    ],
    signature: 'relations',
    compileEdge: (fields, into) => {
      for (const { name, responseKey, fields: selected } of fields) {
        const compiled =
          name === 'node'
            ? context.relation(relation, selected)
            : context.node(other, nodeTypeNames, selected);
        addPart(into, { part: compiled, responseKey });
      }
    },
    compileNode: (fields) => context.relation(relation, fields),
  });
}
