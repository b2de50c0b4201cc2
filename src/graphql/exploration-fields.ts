import { ID, Int } from 'type-graphql';

import { limits } from '../limits.js';
import { planConnections } from '../query/plan-connections.js';
import type { FoundPaths } from '../query/plan-connections.js';
import { planEventsByMonth } from '../query/plan-events-by-month.js';
import { planStatistics } from '../query/plan-statistics.js';
import { planSubgraph } from '../query/plan-subgraph.js';
import type { FoundSubgraph } from '../query/plan-subgraph.js';
import { planWhoDidWhat } from '../query/plan-who-did-what.js';
import type { SelectedField } from '../query/selection.js';

import { atMost, inRange, textOf } from './check-arguments.js';
import type { ArgumentSpec } from './define-type.js';
import { eventRoleEnum } from './enums.js';
import { kindsArgument, typesArgument } from './narrowing-arguments.js';
import { allFound } from './not-found.js';
import { pagingArguments } from './paging-arguments.js';
import { partialDateScalar } from './partial-date-scalar.js';
import {
  monthCountType,
  pathType,
  statisticsType,
  subgraphType,
} from './result-types.js';
import type { RootFields } from './root-field.js';
import { typeNamed } from './type-registry.js';

/** What narrows events. */
const eventArguments: Readonly<Record<string, ArgumentSpec>> = {
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
    type: () => partialDateScalar,
    description: 'Only events that may have happened on or after this date.',
  },
  to: {
    type: () => partialDateScalar,
    description: 'Only events that may have happened on or before this date.',
  },
};

/** How things hang together: paths, surroundings, deeds, counts. */
export const explorationFields: RootFields = {
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
        description: `Longest path, 1 to ${limits.pathHops}.`,
      },
      first: {
        type: () => Int,
        defaultValue: 5,
        description: `How many paths, 1 to ${limits.paths}.`,
      },
      types: typesArgument('Only over these relations.'),
      avoid: {
        type: () => [ID],
        description: 'Ids of entities to keep away from.',
      },
    },
    description:
      'How two entities are connected: the best simple paths, evidence on each hop. Entities that nearly everything is linked to are penalised, so that "both are in the same city" comes last.',
    plan: (field) => {
      inRange('maxHops', field.args['maxHops'], {
        minimum: 1,
        limit: 'pathHops',
      });
      inRange('first', field.args['first'], { minimum: 1, limit: 'paths' });
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
        description: `Ids of the entities to start from, up to ${limits.subgraphRoots}.`,
      },
      hops: {
        type: () => Int,
        defaultValue: 1,
        description: `How far to go, 0 to ${limits.subgraphHops}.`,
      },
      budget: {
        type: () => Int,
        defaultValue: 200,
        description: `At most so many entities, 1 to ${limits.subgraphNodes}.`,
      },
      types: typesArgument('Only over these relations.'),
      kinds: kindsArgument('Only to these kinds.'),
    },
    description: 'What surrounds some entities, within a budget.',
    plan: (field) => {
      atMost('roots', field.args['roots'], 'subgraphRoots');
      inRange('hops', field.args['hops'], {
        minimum: 0,
        limit: 'subgraphHops',
      });
      inRange('budget', field.args['budget'], {
        minimum: 1,
        limit: 'subgraphNodes',
      });
      return planSubgraph(field);
    },
    finish: (value) => {
      const { subgraph, missing } = value as FoundSubgraph;
      return allFound(subgraph, missing);
    },
  },
  whoDidWhat: {
    type: typeNamed('EventConnection'),
    args: {
      ...eventArguments,
      ...pagingArguments,
    },
    description:
      'Events by who acted, on whom, where, in which programme and when; newest first.',
    plan: (field) => {
      checkEventText(field);
      return planWhoDidWhat(field);
    },
  },
  eventsByMonth: {
    type: () => [monthCountType],
    args: eventArguments,
    description:
      'How many of the events that `whoDidWhat` finds each month has, earliest first. Those known to a year alone are counted under the year, a stretch of time where it begins, and those without a date not at all.',
    plan: (field) => {
      checkEventText(field);
      return planEventsByMonth(field);
    },
  },
  statistics: {
    type: () => statisticsType,
    description: 'How much the graph holds.',
    plan: planStatistics,
  },
};

function checkEventText(field: SelectedField): void {
  const { text } = field.args;
  // Blank is the same as none.
  if (typeof text === 'string' && text.trim() !== '') textOf(field, 'text');
}
