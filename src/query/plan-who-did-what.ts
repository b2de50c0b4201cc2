import { compileConnection } from './compile-connection.js';
import { periodCondition } from './link-conditions.js';
import { compileNodeEdge } from './link-edges.js';
import { createCompileContext } from './create-compile-context.js';
import { queryPlan } from './query-plan.js';
import type { QueryPlan } from './query-plan.js';
import type { ResultObject, SelectedField } from './selection.js';

/**
 * `whoDidWhat`: events by who acted, who was acted upon, where, in which programme, when and in which
 * words, newest first and undated ones last.
 *
 * A place holds what happened in it or in any of its parts, up to three levels down.
 */
export function planWhoDidWhat(field: SelectedField): QueryPlan<ResultObject> {
  const context = createCompileContext();
  const { builder } = context;
  const event = builder.variable('n');
  const { actor, target, place, program, text, participant, roles } =
    field.args;
  const conditions = [
    ...takesPart(context, event, { id: actor, roles: ['ACTOR'] }),
    ...takesPart(context, event, {
      id: target,
      roles: ['TARGET', 'BENEFICIARY'],
    }),
    ...takesPart(context, event, {
      id: participant,
      roles: Array.isArray(roles) ? roles.map(String) : undefined,
    }),
    ...takesPart(context, event, { id: program, roles: undefined }),
    ...(typeof place === 'string'
      ? [
          `EXISTS { MATCH (${event})-[:LOCATED_IN]->(l)-[:PART_OF|LOCATED_IN*0..3]->(p:Entity {id: ${builder.parameter(place)}}) }`,
        ]
      : []),
    ...(typeof text === 'string' ? textCondition(context, event, text) : []),
    ...periodCondition(context, event, field.args),
  ];
  const connection = compileConnection(builder, field, {
    scope: '',
    match: `MATCH (${event}:Event)`,
    conditions,
    variables: [event],
    keys: [
      {
        expression: `coalesce(${event}.dateLatest, '')`,
        type: 'string',
        direction: 'DESC',
      },
      { expression: `${event}.name`, type: 'string', direction: 'ASC' },
      { expression: `${event}.id`, type: 'string', direction: 'ASC' },
    ],
    signature: 'whoDidWhat',
    compileEdge: (fields, into) => {
      compileNodeEdge(context, { fields, node: event, types: ['Event'] }, into);
    },
    compileNode: (fields) => context.node(event, ['Event'], fields),
  });
  return queryPlan(
    context,
    [...connection.calls, `RETURN ${connection.projection} AS data`],
    (rows) => connection.read(rows[0]?.['data']),
  );
}

type Context = ReturnType<typeof createCompileContext>;

function takesPart(
  context: Context,
  event: string,
  who: { readonly id: unknown; readonly roles: readonly string[] | undefined },
): string[] {
  if (typeof who.id !== 'string') return [];
  const id = context.builder.parameter(who.id);
  const roles =
    who.roles === undefined
      ? ''
      : ` WHERE r.role IN ${context.builder.parameter(who.roles)}`;
  return [
    `EXISTS { MATCH (${event})<-[r:ACTED_IN]-(x:Entity {id: ${id}})${roles} }`,
  ];
}

function textCondition(
  context: Context,
  event: string,
  text: string,
): string[] {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .split(/\s+/u)
    .filter(Boolean);
  const parameter = context.builder.parameter(words);
  return [
    `all(word IN ${parameter} WHERE toLower(${event}.name + ' ' + coalesce(${event}.summary, '') + ' ' + coalesce(${event}.statement, '')) CONTAINS word)`,
  ];
}
