import { ID } from 'type-graphql';

import { limits } from '../limits.js';
import { nodeTypeNames, nodeTypes } from '../ontology/node-types.js';
import { planList } from '../query/plan-list.js';
import { planNode, planNodeOfType, planNodes } from '../query/plan-node.js';

import { atMost } from './check-arguments.js';
import { nodeInterface } from './common-types.js';
import { orderType, whereType } from './filter-types.js';
import { found } from './not-found.js';
import { idArgument, pagingArguments } from './paging-arguments.js';
import type { RootField, RootFields } from './root-field.js';
import { typeNamed } from './type-registry.js';

/** Things by their ids, and the list of each type. */
export const nodeFields: RootFields = {
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
      ids: {
        type: () => [ID],
        required: true,
        description: `Up to ${limits.ids} ids.`,
      },
    },
    description:
      'The nodes with these ids, in the same order; null where nothing has the id.',
    plan: (field) => {
      atMost('ids', field.args['ids'], 'ids');
      return planNodes(field);
    },
  },
  ...lists(),
  ...singles(),
};

function lists(): Record<string, RootField> {
  return Object.fromEntries(
    nodeTypeNames.map((name) => [
      nodeTypes[name].plural,
      {
        type: typeNamed(`${name}Connection`),
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
        type: typeNamed(name),
        nullable: true,
        args: idArgument,
        description: `The ${nodeTypes[name].singular} with this id.`,
        plan: (field) => planNodeOfType(name, field),
        boundArgument: 'id',
        finish: found,
      } satisfies RootField,
    ]),
  );
}
