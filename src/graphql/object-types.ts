import { Float, ID, Int } from 'type-graphql';
import type { ClassType } from 'type-graphql';

import { links } from '../ontology/links.js';
import type { LinkDefinition } from '../ontology/links.js';
import {
  entityProperties,
  nodeTypeNames,
  nodeTypes,
} from '../ontology/node-types.js';
import type { NodeProperty, NodeTypeName } from '../ontology/node-types.js';

import { defineInterfaceType, defineObjectType } from './define-type.js';
import type { ArgumentSpec, FieldSpec, TypeReference } from './define-type.js';
import {
  directionEnum,
  entityKindEnum,
  enumNamed,
  eventRoleEnum,
  extractionMethodEnum,
  relationTypeEnum,
  reportingRoleEnum,
} from './enums.js';
import { orderType, whereType } from './filter-types.js';
import { evidenceArguments, pagingArguments } from './paging-arguments.js';
import { partialDateScalar } from './partial-date-scalar.js';

const date: TypeReference = () => partialDateScalar;
const lazily = (get: () => ClassType): TypeReference => get;

export const nodeInterface = defineInterfaceType({
  name: 'Node',
  description:
    'Anything with a stable id: give the id to `node(id)` to get it back.',
  fields: {
    id: { type: () => ID, description: entityProperties.id.description },
  },
});

export const pageInfoType = defineObjectType({
  name: 'PageInfo',
  description: 'Where a page lies in its list.',
  fields: {
    hasNextPage: { type: () => Boolean, description: 'Whether more follow.' },
    hasPreviousPage: {
      type: () => Boolean,
      description: 'Whether more come before.',
    },
    startCursor: {
      type: () => String,
      nullable: true,
      description: 'Cursor of the first row.',
    },
    endCursor: {
      type: () => String,
      nullable: true,
      description: 'Cursor of the last row: pass it as `after` to read on.',
    },
  },
});

export const evidenceType: ClassType = defineObjectType({
  name: 'Evidence',
  description:
    'The passage that states a fact. Offsets count UTF-16 code units of the document.',
  fields: {
    document: {
      type: lazily(() => nodeType('Document')),
      description: 'The source.',
    },
    article: {
      type: lazily(() => nodeType('Article')),
      description: 'The article of the source.',
    },
    paragraph: {
      type: () => Int,
      description: 'Which paragraph of the article, from 0.',
    },
    start: {
      type: () => Int,
      description: 'Where the passage begins in the document.',
    },
    end: {
      type: () => Int,
      description: 'Where the passage ends in the document.',
    },
    quote: {
      type: () => String,
      nullable: true,
      description: 'The passage itself, when the text was loaded by its owner.',
    },
    method: {
      type: () => extractionMethodEnum,
      description: 'How the fact was taken from it.',
    },
    rule: {
      type: () => String,
      nullable: true,
      description: 'The extraction rule that found it.',
    },
    confidence: {
      type: () => Float,
      description: 'How sure the extraction is, from 0 to 1.',
    },
    verified: {
      type: () => Boolean,
      description:
        'Whether the text was there at load and the passage stood at these offsets.',
    },
  },
});

const evidenceField: FieldSpec = {
  type: () => [evidenceType],
  args: evidenceArguments,
  description: 'The passages that state it.',
};

/** Properties of a relation, on the relation itself and on the edge of a typed link. */
const relationProperties: Readonly<Record<string, FieldSpec>> = {
  title: {
    type: () => String,
    nullable: true,
    description: 'The post that is held.',
  },
  role: { type: () => String, nullable: true, description: 'In what role.' },
  date: { type: date, nullable: true, description: 'When it was done.' },
  validFrom: {
    type: date,
    nullable: true,
    description: 'Since when it holds.',
  },
  validTo: { type: date, nullable: true, description: 'Until when it holds.' },
  surface: {
    type: () => String,
    nullable: true,
    description: 'For a mention: the name as it stands in the text.',
  },
  recordedAt: {
    type: () => String,
    nullable: true,
    description: 'When it was loaded (ISO 8601).',
  },
};

export const relationType: ClassType = defineObjectType({
  name: 'Relation',
  description:
    'A fact that links two things, with the passages that state it. For MEASURES the subject is the measured entity.',
  implements: [nodeInterface],
  fields: {
    type: { type: () => relationTypeEnum, description: 'What links the two.' },
    subject: {
      type: lazily(() => entityInterface),
      description: 'Who or what it is said of.',
    },
    object: { type: () => nodeInterface, description: 'The other end.' },
    ...relationProperties,
    confidence: {
      type: () => Float,
      description: 'How sure the extraction is, from 0 to 1.',
    },
    statement: {
      type: () => String,
      description: 'The fact as a sentence of our own.',
    },
    event: {
      type: lazily(() => nodeType('Event')),
      nullable: true,
      description: 'The event that it belongs to, for example the inspection.',
    },
    evidence: evidenceField,
  },
});

export const mentionType: ClassType = defineObjectType({
  name: 'Mention',
  description: 'One place where a text names an entity.',
  fields: {
    id: { type: () => ID, description: entityProperties.id.description },
    surface: {
      type: () => String,
      nullable: true,
      description:
        'The name as it stands there; null when an event is told without a name.',
    },
    paragraph: {
      type: () => Int,
      description: 'Which paragraph of the article, from 0.',
    },
    start: {
      type: () => Int,
      description: 'Where it begins in the document (UTF-16).',
    },
    end: {
      type: () => Int,
      description: 'Where it ends in the document (UTF-16).',
    },
    confidence: {
      type: () => Float,
      description: 'How sure the extraction is, from 0 to 1.',
    },
    article: {
      type: lazily(() => nodeType('Article')),
      description: 'The article.',
    },
    entity: {
      type: lazily(() => entityInterface),
      description: 'The entity that is named.',
    },
    evidence: evidenceField,
  },
});

const relationConnection = connection('Relation', {
  description: 'A page of relations.',
  node: () => relationType,
  edge: {
    node: { type: () => relationType, description: 'The relation.' },
    other: {
      type: () => nodeInterface,
      description: 'The end that you did not come from.',
    },
  },
});

const mentionConnection = connection('Mention', {
  description: 'A page of mentions.',
  node: () => mentionType,
  edge: { node: { type: () => mentionType, description: 'The mention.' } },
});

export const entityInterface: ClassType = defineInterfaceType({
  name: 'Entity',
  description: 'Someone or something that the news tells about.',
  implements: [nodeInterface],
  fields: {
    kind: {
      type: () => entityKindEnum,
      description: 'What sort of thing it is.',
    },
    ...propertyFields(entityProperties),
    within: {
      type: lazily(() => entityInterface),
      nullable: true,
      description:
        'The administrative parent or owner that tells it from others of its name.',
    },
    relations: {
      type: () => relationConnection,
      description:
        'Everything that links it to others, by type and name. Mentions are left out unless `types` names MENTIONED_IN.',
      args: {
        types: {
          type: () => [relationTypeEnum],
          description: 'Only these types.',
        },
        direction: {
          type: () => directionEnum,
          defaultValue: 'BOTH',
          description: 'Whether it is the subject, the object or either.',
        },
        kinds: {
          type: () => [entityKindEnum],
          description: 'Only relations to these kinds.',
        },
        ...pagingArguments,
      },
    },
    timeline: {
      type: lazily(() => nodeConnection('Event')),
      description: 'The events that it took part in, oldest first.',
      args: {
        roles: {
          type: () => [eventRoleEnum],
          description: 'Only in these roles.',
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
    },
    metrics: {
      type: lazily(() => nodeConnection('Metric')),
      description: 'The figures that are stated about it.',
      args: pagingArguments,
    },
    mentions: {
      type: () => mentionConnection,
      description:
        'Where the texts name it, in the order of documents and text.',
      args: pagingArguments,
    },
  },
});

const extraFields: Readonly<
  Partial<Record<NodeTypeName, Readonly<Record<string, FieldSpec>>>>
> = {
  Event: { evidence: evidenceField },
  Metric: { evidence: evidenceField },
  Article: {
    document: {
      type: lazily(() => nodeType('Document')),
      description: 'The document that it is in.',
    },
  },
  Document: {
    articles: {
      type: lazily(() => nodeConnection('Article')),
      args: pagingArguments,
      description: 'Its articles, in their order.',
    },
  },
};

const nodeClasses = new Map(
  nodeTypeNames.map((name) => [name, defineNode(name)] as const),
);
const nodeConnections = new Map(
  [...nodeTypeNames, 'Entity' as const].map(
    (name) => [name, defineNodeConnection(name)] as const,
  ),
);

/** The object type of a node. */
export function nodeType(name: NodeTypeName): ClassType {
  return known(nodeClasses.get(name));
}

/** The connection of a node type, or of the interface `Entity`. */
export function nodeConnection(name: NodeTypeName | 'Entity'): ClassType {
  return known(nodeConnections.get(name));
}

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
    type: lazily(() => nodeConnection(target)),
    description: link.description,
    args: { ...args, ...pagingArguments },
  };
}

function defineNodeConnection(name: NodeTypeName | 'Entity'): ClassType {
  const node = (): ClassType =>
    name === 'Entity' ? entityInterface : nodeType(name);
  const what = name === 'Entity' ? 'entities' : nodeTypes[name].plural;
  return connection(name, {
    description: `A page of ${what}.`,
    node,
    edge: {
      node: { type: node, description: 'What the edge leads to.' },
      relation: {
        type: () => relationType,
        nullable: true,
        description: 'The relation that led here; null in a plain list.',
      },
      ...relationProperties,
      confidence: {
        type: () => Float,
        nullable: true,
        description:
          'How sure the relation is, from 0 to 1; null in a plain list.',
      },
      statement: {
        type: () => String,
        nullable: true,
        description:
          'The relation as a sentence of our own; null in a plain list.',
      },
      event: {
        type: lazily(() => nodeType('Event')),
        nullable: true,
        description: 'The event that the relation belongs to.',
      },
      evidence: {
        ...evidenceField,
        description:
          'The passages that state the relation; empty in a plain list.',
      },
    },
  });
}

function connection(
  name: string,
  spec: {
    readonly description: string;
    readonly node: () => ClassType;
    readonly edge: Readonly<Record<string, FieldSpec>>;
  },
): ClassType {
  const edge = defineObjectType({
    name: `${name}Edge`,
    description: `One row of a ${name}Connection.`,
    fields: {
      cursor: {
        type: () => String,
        description: 'The place of the row: pass it as `after` or `before`.',
      },
      ...spec.edge,
    },
  });
  return defineObjectType({
    name: `${name}Connection`,
    description: spec.description,
    fields: {
      edges: {
        type: () => [edge],
        description: 'The rows, each with its cursor.',
      },
      nodes: {
        type: () => [spec.node()],
        description: 'The nodes alone, for short queries.',
      },
      pageInfo: {
        type: () => pageInfoType,
        description: 'Where the page lies in the list.',
      },
      totalCount: {
        type: () => Int,
        description:
          'How many there are in all; counted only when it is asked for.',
      },
    },
  });
}

function propertyFields(
  properties: Readonly<Record<string, NodeProperty>>,
): Record<string, FieldSpec> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [
      name,
      {
        type: propertyType(property),
        nullable: property.nullable === true,
        description: property.description,
      },
    ]),
  );
}

function propertyType(property: NodeProperty): TypeReference {
  switch (property.type) {
    case 'ID':
      return () => ID;
    case 'STRING':
      return () => String;
    case 'STRING_LIST':
      return () => [String];
    case 'INTEGER':
      return () => Int;
    case 'FLOAT':
      return () => Float;
    case 'BOOLEAN':
      return () => Boolean;
    case 'DATE':
      return date;
    case 'ENUM':
      return () => enumNamed(property.enumName);
  }
}

function known(type: ClassType | undefined): ClassType {
  if (type === undefined)
    throw new TypeError('A type is used before it is defined.');
  return type;
}
