import type { ClassType } from 'type-graphql';

import { links } from '../ontology/links.js';
import type { LinkDefinition } from '../ontology/links.js';
import {
  entityProperties,
  nodeTypeNames,
  nodeTypes,
} from '../ontology/node-types.js';
import type { NodeTypeName } from '../ontology/node-types.js';

import { nodeInterface } from './common-types.js';
import { defineObjectType } from './define-type.js';
import type { ArgumentSpec, FieldSpec } from './define-type.js';
import { entityInterface } from './entity-interface.js';
import { entityKindEnum, eventRoleEnum, reportingRoleEnum } from './enums.js';
import { evidenceField } from './evidence-type.js';
import { orderType, whereType } from './filter-types.js';
import { pagingArguments } from './paging-arguments.js';
import { propertyFields } from './property-fields.js';
import { relationType } from './relation-type.js';
import { typeNamed } from './type-registry.js';

const extraFields: Readonly<
  Partial<Record<NodeTypeName, Readonly<Record<string, FieldSpec>>>>
> = {
  Event: { evidence: evidenceField },
  Metric: { evidence: evidenceField },
  Article: {
    document: {
      type: typeNamed('Document'),
      description: 'The document that it is in.',
    },
  },
  Document: {
    articles: {
      type: typeNamed('ArticleConnection'),
      args: pagingArguments,
      description: 'Its articles, in their order.',
    },
  },
};

/** The object types of all nodes, by name. */
const nodeClasses = new Map(
  nodeTypeNames.map((name) => [name, defineNode(name)] as const),
);

export const allNodeTypes = (): readonly ClassType[] => [
  ...nodeClasses.values(),
  relationType,
];

function defineNode(name: NodeTypeName): ClassType {
  const definition = nodeTypes[name];
  const own = Object.fromEntries(
    Object.entries(definition.properties).filter(
      ([property]) => !(definition.isEntity && property in entityProperties),
    ),
  );
  return defineObjectType({
    name,
    description: definition.description,
    implements: definition.isEntity
      ? [entityInterface, nodeInterface]
      : [nodeInterface],
    fields: {
      ...propertyFields(own),
      ...Object.fromEntries(
        Object.entries(links[name]).map(([field, link]) => [
          field,
          linkField(link),
        ]),
      ),
      ...extraFields[name],
    },
  });
}

function linkField(link: LinkDefinition): FieldSpec {
  const { target } = link;
  const args: Record<string, ArgumentSpec> = {
    where: {
      type: () => whereType(target),
      description: 'Which of them to keep.',
    },
  };
  if (target === 'Entity') {
    args['kinds'] = {
      type: () => [entityKindEnum],
      description: 'Only these kinds.',
    };
  } else {
    args['orderBy'] = {
      type: () => [orderType(target)],
      description: 'In which order; by name unless given.',
    };
  }
  if (link.roles === true) {
    const role = link.relations.includes('REPORTED')
      ? reportingRoleEnum
      : eventRoleEnum;
    args['role'] = { type: () => role, description: 'Only in this role.' };
    args['roles'] = {
      type: () => [role],
      description: 'Only in one of these roles.',
    };
  }
  return {
    type: typeNamed(`${target}Connection`),
    description: link.description,
    args: { ...args, ...pagingArguments },
  };
}
