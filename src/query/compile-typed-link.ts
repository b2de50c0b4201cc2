import type { LinkDefinition } from '../ontology/links.js';
import { entityTypeNames } from '../ontology/node-types.js';
import type { NodeTypeName } from '../ontology/node-types.js';

import { compileConnection } from './compile-connection.js';
import type { ConnectionSource } from './compile-connection.js';
import type { CompileContext } from './compile-context.js';
import { compileWhere } from './compile-where.js';
import type { Compiled } from './compiled.js';
import type { SortKey } from './keyset.js';
import {
  kindsCondition,
  periodCondition,
  rolesCondition,
} from './link-conditions.js';
import { compileLinkEdge } from './link-edges.js';
import type { LinkPart } from './link-part.js';
import { linkPattern } from './link-pattern.js';
import type { ResultObject } from './selection.js';
import { orderSignature, sortKeys } from './sort-keys.js';

/** A typed link: the edges carry the relation. */
export function compileTypedLink(
  context: CompileContext,
  part: LinkPart,
  link: LinkDefinition,
): Compiled<ResultObject> {
  const types = link.target === 'Entity' ? entityTypeNames : [link.target];
  return compileLink(context, part, { link, types });
}

/** `timeline`: the events that the entity took part in, oldest first, undated ones last. */
export function compileTimeline(
  context: CompileContext,
  part: LinkPart,
): Compiled<ResultObject> {
  return compileLink(context, part, {
    link: { relations: ['ACTED_IN'], direction: 'out', target: 'Event' },
    types: ['Event'],
    keys: (event, relation) => [
      {
        expression: `coalesce(${event}.dateEarliest, '9999')`,
        type: 'string',
        direction: 'ASC',
      },
      { expression: `${relation}.id`, type: 'string', direction: 'ASC' },
    ],
  });
}

/** `metrics`: the figures that measure the entity. */
export function compileMetrics(
  context: CompileContext,
  part: LinkPart,
): Compiled<ResultObject> {
  return compileLink(context, part, {
    link: { relations: ['MEASURES'], direction: 'in', target: 'Metric' },
    types: ['Metric'],
  });
}

interface LinkTarget {
  readonly link: Pick<
    LinkDefinition,
    'relations' | 'direction' | 'target' | 'kinds'
  >;
  readonly types: readonly NodeTypeName[];
  readonly keys?: (node: string, relation: string) => readonly SortKey[];
}

function compileLink(
  context: CompileContext,
  part: LinkPart,
  { link, types, keys }: LinkTarget,
): Compiled<ResultObject> {
  const { builder } = context;
  const { args } = part.field;
  const relation = builder.variable('r');
  const node = builder.variable('n');
  const conditions = [
    ...part.guard,
    ...rolesCondition(context, relation, args),
    ...periodCondition(context, node, args),
    ...kindsCondition(context, node, args),
    ...compileWhere(builder, {
      variable: node,
      type: link.target,
      where: args['where'],
    }),
  ];
  const [single] = types;
  const sorted =
    keys?.(node, relation) ??
    sortKeys({
      variable: node,
      type: types.length === 1 ? single : undefined,
      orderBy: args['orderBy'],
      tiebreak: `${relation}.id`,
    });
  const source: ConnectionSource = {
    scope: part.variable,
    match: `MATCH ${linkPattern(link, { from: part.variable, relation, to: node })}`,
    conditions,
    variables: [relation, node],
    keys: sorted,
    signature: `${part.field.name}:${link.relations.join('|')}:${orderSignature(args['orderBy'])}`,
    compileEdge: (fields, into) => {
      compileLinkEdge(context, { fields, node, relation, types }, into);
    },
    compileNode: (fields) => context.node(node, types, fields),
  };
  return compileConnection(builder, part.field, source);
}
