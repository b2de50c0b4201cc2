import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import type { ClassType } from 'type-graphql';

import { CivicGraphError } from '../errors.js';
import type { Graph } from '../graph/port.js';
import { nodeTypeNames, nodeTypes } from '../ontology/node-types.js';
import { planConnections } from '../query/plan-connections.js';
import type { FoundPaths } from '../query/plan-connections.js';
import { planEntityByName } from '../query/plan-entity-by-name.js';
import type { EntityByName } from '../query/plan-entity-by-name.js';
import { planList } from '../query/plan-list.js';
import { planNode, planNodeOfType, planNodes } from '../query/plan-node.js';
import { planSearch } from '../query/plan-search.js';
import { planStatistics } from '../query/plan-statistics.js';
import { planSubgraph } from '../query/plan-subgraph.js';
import type { FoundSubgraph } from '../query/plan-subgraph.js';
import { planWhoDidWhat } from '../query/plan-who-did-what.js';
import type { QueryPlan } from '../query/query-plan.js';
import type { SelectedField } from '../query/selection.js';

import type { GraphQLContext } from './context.js';
import { addArguments } from './define-type.js';
import type { FieldSpec } from './define-type.js';
import { entityKindEnum, eventRoleEnum, relationTypeEnum } from './enums.js';
import { orderType, whereType } from './filter-types.js';
import {
  entityInterface,
  nodeConnection,
  nodeInterface,
  nodeType,
} from './object-types.js';
import { idArgument, pagingArguments } from './paging-arguments.js';
import { partialDateScalar } from './partial-date-scalar.js';
import {
  pathType,
  searchConnectionType,
  statisticsType,
  subgraphType,
} from './result-types.js';
import { selectionOf } from './selection-of.js';

/** A root field: what it looks like, the one statement it becomes, and what its absence means. */
interface RootField extends FieldSpec {
  readonly plan: (field: SelectedField, graph: Graph) => QueryPlan<unknown>;
  readonly finish?: (value: unknown, field: SelectedField) => unknown;
}

const date = (): unknown => partialDateScalar;

const rootFields: Readonly<Record<string, RootField>> = {
  node: {
    type: () => nodeInterface,
    nullable: true,
    args: idArgument,
    description: 'The node or relation with this id.',
    plan: planNode,
    finish: found,
  },
  nodes: {
    type: () => [nodeInterface],
    nullable: 'items',
    args: {
      ids: { type: () => [ID], required: true, description: 'Up to 100 ids.' },
    },
    description:
      'The nodes with these ids, in the same order; null where nothing has the id.',
    plan: (field) => {
      atMost('ids', field.args['ids'], 100);
      return planNodes(field);
    },
  },
  entity: {
    type: () => entityInterface,
    nullable: true,
    args: {
      name: {
        type: () => String,
        required: true,
        description: 'A name, an alias, or pinyin.',
      },
      kind: {
        type: () => entityKindEnum,
        description: 'The kind, when the name alone is ambiguous.',
      },
    },
    description:
      'The entity with this name. An ambiguous name is an error that lists the candidates.',
    plan: (field, graph) => {
      textOf(field, 'name');
      return planEntityByName(field, graph.fullText);
    },
    finish: oneEntity,
  },
  search: {
    type: () => searchConnectionType,
    args: {
      text: {
        type: () => String,
        required: true,
        description:
          'Words in Chinese, pinyin or Latin letters; all must be found.',
      },
      kinds: { type: () => [entityKindEnum], description: 'Only these kinds.' },
      ...pagingArguments,
    },
    description:
      'Entities by their names, pinyin and summaries, best match first.',
    plan: (field, graph) => {
      textOf(field, 'text');
      return planSearch(field, graph.fullText);
    },
  },
  ...lists(),
  ...singles(),
  connections: {
    type: () => [pathType],
    args: {
      from: {
        type: () => ID,
        required: true,
        description: 'Id of the entity to start from.',
      },
      to: {
        type: () => ID,
        required: true,
        description: 'Id of the entity to reach.',
      },
      maxHops: {
        type: () => Int,
        defaultValue: 4,
        description: 'Longest path, 1 to 6.',
      },
      first: {
        type: () => Int,
        defaultValue: 5,
        description: 'How many paths, 1 to 20.',
      },
      types: {
        type: () => [relationTypeEnum],
        description: 'Only over these relations.',
      },
      avoid: {
        type: () => [ID],
        description: 'Ids of entities to keep away from.',
      },
    },
    description:
      'How two entities are connected: the best simple paths, evidence on each hop. Entities that nearly everything is linked to are penalised, so that "both are in the same city" comes last.',
    plan: (field) => {
      inRange('maxHops', field.args['maxHops'], [1, 6]);
      inRange('first', field.args['first'], [1, 20]);
      return planConnections(field);
    },
    finish: (value) => {
      const { paths, missing } = value as FoundPaths;
      return allFound(paths, missing);
    },
  },
  subgraph: {
    type: () => subgraphType,
    args: {
      roots: {
        type: () => [ID],
        required: true,
        description: 'Ids of the entities to start from, up to 20.',
      },
      hops: {
        type: () => Int,
        defaultValue: 1,
        description: 'How far to go, 0 to 3.',
      },
      budget: {
        type: () => Int,
        defaultValue: 200,
        description: 'At most so many entities, 1 to 500.',
      },
      types: {
        type: () => [relationTypeEnum],
        description: 'Only over these relations.',
      },
      kinds: {
        type: () => [entityKindEnum],
        description: 'Only to these kinds.',
      },
    },
    description: 'What surrounds some entities, within a budget.',
    plan: (field) => {
      atMost('roots', field.args['roots'], 20);
      inRange('hops', field.args['hops'], [0, 3]);
      inRange('budget', field.args['budget'], [1, 500]);
      return planSubgraph(field);
    },
    finish: (value) => {
      const { subgraph, missing } = value as FoundSubgraph;
      return allFound(subgraph, missing);
    },
  },
  whoDidWhat: {
    type: () => nodeConnection('Event'),
    args: {
      actor: { type: () => ID, description: 'Who did it.' },
      target: {
        type: () => ID,
        description: 'To whom or for whom it was done.',
      },
      participant: {
        type: () => ID,
        description: 'Who took part in any role, or in one of `roles`.',
      },
      roles: {
        type: () => [eventRoleEnum],
        description: 'The roles of `participant`.',
      },
      place: {
        type: () => ID,
        description: 'Where: an area or a place, its parts included.',
      },
      program: { type: () => ID, description: 'In which programme.' },
      text: {
        type: () => String,
        description: 'Words that the event must name.',
      },
      from: {
        type: date,
        description:
          'Only events that may have happened on or after this date.',
      },
      to: {
        type: date,
        description:
          'Only events that may have happened on or before this date.',
      },
      ...pagingArguments,
    },
    description:
      'Events by who acted, on whom, where, in which programme and when; newest first.',
    plan: planWhoDidWhat,
  },
  statistics: {
    type: () => statisticsType,
    description: 'How much the graph holds.',
    plan: planStatistics,
  },
};

/** The class that type-graphql reads the root fields from: one method a field. */
export const queryResolver = defineQueries(rootFields);

function defineQueries(fields: Readonly<Record<string, RootField>>): ClassType {
  class QueryResolver {}
  const prototype = QueryResolver.prototype as Record<string, unknown>;
  for (const [name, field] of Object.entries(fields)) {
    const args = field.args ?? {};
    const count = Object.keys(args).length;
    prototype[name] = (...values: readonly unknown[]): Promise<unknown> =>
      resolve(
        field,
        values[count] as GraphQLContext,
        values[count + 1] as GraphQLResolveInfo,
      );
    addArguments(prototype, name, args);
    Ctx()(prototype, name, count);
    Info()(prototype, name, count + 1);
    Query(() => field.type() as ClassType, {
      description: field.description,
      nullable: field.nullable ?? false,
    })(prototype, name, Object.getOwnPropertyDescriptor(prototype, name) ?? {});
  }
  Resolver()(QueryResolver);
  return QueryResolver;
}

async function resolve(
  field: RootField,
  { graph }: GraphQLContext,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const selection = selectionOf(info);
  const plan = field.plan(selection, graph);
  const rows = await graph.read({
    text: plan.text,
    parameters: plan.parameters,
  });
  const value = plan.read(rows);
  return field.finish === undefined ? value : field.finish(value, selection);
}

function lists(): Record<string, RootField> {
  return Object.fromEntries(
    nodeTypeNames.map((name) => [
      nodeTypes[name].plural,
      {
        type: () => nodeConnection(name),
        args: {
          where: {
            type: () => whereType(name),
            description: 'Which of them to keep.',
          },
          orderBy: {
            type: () => [orderType(name)],
            description: 'In which order; by name unless given.',
          },
          ...pagingArguments,
        },
        description: `All ${nodeTypes[name].plural}. ${nodeTypes[name].description}`,
        plan: (field) => planList(name, field),
      } satisfies RootField,
    ]),
  );
}

function singles(): Record<string, RootField> {
  return Object.fromEntries(
    nodeTypeNames.map((name) => [
      nodeTypes[name].singular,
      {
        type: () => nodeType(name),
        nullable: true,
        args: idArgument,
        description: `The ${nodeTypes[name].singular} with this id.`,
        plan: (field) => planNodeOfType(name, field),
        finish: found,
      } satisfies RootField,
    ]),
  );
}

function found(value: unknown, field: SelectedField): unknown {
  return value ?? notFound(String(field.args['id']));
}

function notFound(id: string): never {
  throw new CivicGraphError(
    'NOT_FOUND',
    `Nothing here has the id "${id}". Ids come from this API: look the name up with \`search\` or \`entity\`.`,
    { details: { id } },
  );
}

function oneEntity(value: unknown, field: SelectedField): unknown {
  const { candidates, entity } = value as EntityByName;
  const name = String(field.args['name']);
  if (candidates.length === 0) {
    throw new CivicGraphError(
      'NOT_FOUND',
      `No entity is called "${name}". Try \`search\`, which also finds parts of names.`,
      { details: { name } },
    );
  }
  if (candidates.length > 1) {
    const list = candidates
      .map(
        ({ id, kind, within }) =>
          `${kind} ${id}${within === null ? '' : ` (${within})`}`,
      )
      .join(', ');
    throw new CivicGraphError(
      'AMBIGUOUS_NAME',
      `"${name}" names ${candidates.length} entities: ${list}. Give \`kind\`, or ask for one of the ids with \`node\`.`,
      { details: { name, candidates } },
    );
  }
  return entity;
}

function allFound(value: unknown, missing: readonly string[]): unknown {
  const [id] = missing;
  return id === undefined ? value : notFound(id);
}

function textOf(field: SelectedField, argument: string): void {
  const text = String(field.args[argument]);
  if (text.trim() === '' || text.length > 256) {
    throw new CivicGraphError(
      'BAD_USER_INPUT',
      `\`${argument}\` has ${text.trim().length} characters; give 1 to 256.`,
      { details: { argument, minimum: 1, maximum: 256 } },
    );
  }
}

function atMost(argument: string, value: unknown, maximum: number): void {
  const count = Array.isArray(value) ? value.length : 0;
  if (count > maximum) {
    throw new CivicGraphError(
      'BAD_USER_INPUT',
      `\`${argument}\` has ${count} items; give at most ${maximum}.`,
      { details: { argument, maximum } },
    );
  }
}

function inRange(
  argument: string,
  value: unknown,
  [minimum, maximum]: readonly [number, number],
): void {
  if (typeof value === 'number' && value >= minimum && value <= maximum) return;
  throw new CivicGraphError(
    'BAD_USER_INPUT',
    `\`${argument}\` is ${String(value)}; give a number from ${minimum} to ${maximum}.`,
    { details: { argument, minimum, maximum } },
  );
}
