import type { CompileContext } from './compile-context.js';
import { periodCondition } from './link-conditions.js';
import type { SelectedField } from './selection.js';

/** What finds the events that meet some conditions. */
export interface EventMatch {
  /** Binds the event, once each. */
  readonly match: string;
  /** What it must meet beside that. */
  readonly conditions: readonly string[];
  /** Whether it starts from somebody who took part, and not from all events. */
  readonly startsFromPart: boolean;
}

/**
 * Events by who acted, who was acted upon, where, in which programme, when and in which words. It starts from the
 * first of those who took part, since the events of one are few and those of all are many.
 *
 * A place holds what happened in it or in any of its parts, up to three levels down.
 */
export function eventMatch(
  context: CompileContext,
  event: string,
  args: SelectedField['args'],
): EventMatch {
  const { actor, target, place, program, text, participant, roles } = args;
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
          `EXISTS { MATCH (${event})-[:LOCATED_IN]->(l)-[:PART_OF|LOCATED_IN*0..3]->(p:Entity {id: ${context.builder.parameter(place)}}) }`,
        ]
      : []),
    ...(typeof text === 'string' ? textCondition(context, event, text) : []),
    ...periodCondition(context, event, args),
  ];
  // Who takes part in two roles is found twice.
  const match = first === undefined ? start : `${start} WITH DISTINCT ${event}`;
  return { match, conditions, startsFromPart: first !== undefined };
}

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
  { builder }: CompileContext,
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
  context: CompileContext,
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
