import { compileConnection } from './compile-connection.js';
import { periodCondition } from './link-conditions.js';
import { compileNodeEdge } from './link-edges.js';
import { createCompileContext } from './create-compile-context.js';
import { queryPlan } from './query-plan.js';
import type { QueryPlan } from './query-plan.js';
import type { ResultObject, SelectedField } from './selection.js';

/**
 * `whoDidWhat`: events by who acted, who was acted upon, where, in which programme, when and in which
 * words, newest first and undated ones last. It starts from the first of those who took part, since the
 * events of one are few and those of all are many.
 *
 * A place holds what happened in it or in any of its parts, up to three levels down.
 */
export function planWhoDidWhat(field: SelectedField): QueryPlan<ResultObject> {
  const context = createCompileContext();
  const { builder } = context;
  const event = builder.variable('n');
  const { actor, target, place, program, text, participant, roles } =
    field.args;
  const [first, ...others] = [
    ...takesPart({ id: actor, roles: ['ACTOR'] }),
    ...takesPart({ id: target, roles: ['TARGET', 'BENEFICIARY'] }),
    ...takesPart({
      id: participant,
      roles: Array.isArray(roles) ? roles.map(String) : undefined,
    }),
    ...takesPart({ id: program, roles: undefined }),
  ];
  const start =
    first === undefined
      ? `MATCH (${event}:Event)`
      : `MATCH ${participation(context, event, first)}`;
  const conditions = [
    ...others.map(
      (other) => `EXISTS { MATCH ${participation(context, event, other)} }`,
    ),
    ...(typeof place === 'string'
      ? [
          `EXISTS { MATCH (${event})-[:LOCATED_IN]->(l)-[:PART_OF|LOCATED_IN*0..3]->(p:Entity {id: ${builder.parameter(place)}}) }`,
        ]
      : []),
    ...(typeof text === 'string' ? textCondition(context, event, text) : []),
    ...periodCondition(context, event, field.args),
  ];
  // Who takes part in two roles is found twice.
  const match = first === undefined ? start : `${start} WITH DISTINCT ${event}`;
  // A subquery that counts cannot tell them apart on every engine.
  const counted =
    first !== undefined &&
    field.fields.some(({ name }) => name === 'totalCount')
      ? builder.variable('c')
      : undefined;
  const connection = compileConnection(builder, field, {
    scope: '',
    match,
    conditions,
    ...(counted === undefined ? {} : { count: counted }),
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
    [
      counted === undefined
        ? ''
        : `CALL () { ${match} ${conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')} `}RETURN count(${event}) AS ${counted} }`,
      ...connection.calls,
      `RETURN ${connection.projection} AS data`,
    ],
    (rows) => connection.read(rows[0]?.['data']),
  );
}

type Context = ReturnType<typeof createCompileContext>;

interface Part {
  readonly id: string;
  readonly roles: readonly string[] | undefined;
}

function takesPart(who: {
  readonly id: unknown;
  readonly roles: Part['roles'];
}): readonly Part[] {
  return typeof who.id === 'string' ? [{ id: who.id, roles: who.roles }] : [];
}

/** From the entity to the event, with a condition, so that more of them can follow. */
function participation(
  { builder }: Context,
  event: string,
  { id, roles }: Part,
): string {
  const relation = builder.variable('r');
  const role =
    roles === undefined
      ? `${relation}.id IS NOT NULL`
      : `${relation}.role IN ${builder.parameter(roles)}`;
  return `(:Entity {id: ${builder.parameter(id)}})-[${relation}:ACTED_IN]->(${event}:Event) WHERE ${role}`;
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
